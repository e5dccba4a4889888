// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/CatalogueEntryWriter.h"

#include "app/catalogue/CatalogueRepository.h"
#include "app/catalogue/CatalogueWire.h"
#include "app/catalogue/Log.h"
#include "app/catalogue/OpenPlatformRepository.h"

#include <QJsonDocument>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

bool isOfBillers(const QString& stream)
{
    return stream == "city"_L1 || stream == "biller"_L1;
}

} // namespace

CatalogueEntryWriter::CatalogueEntryWriter(Database& database, CatalogueSet set, qint64 version)
    : m_database(database)
    , m_set(set)
    , m_version(version)
    , m_versions(database, set)
{
}

Result<Done> CatalogueEntryWriter::write(const StagedEntry& entry)
{
    const QJsonObject value = QJsonDocument::fromJson(entry.value).object();
    const Result<Done> shown = show(entry, value);
    if (!shown && shown.error().kind != Error::Kind::Protocol)
        return shown;
    if (!shown) {
        qCWarning(catalogueLog).noquote() << entry.stream << entry.key << shown.error().detail;
        ++m_unreadable;
        if (const auto hidden = show(entry, {}); !hidden)
            return hidden;
    }
    return value.isEmpty()
        ? m_versions.removeEntry(entry.stream, entry.key)
        : m_versions.saveEntry({entry.stream, entry.key, digestOfValue(entry.value)});
}

Result<Done> CatalogueEntryWriter::takeOver(const CatalogueEntry& entry)
{
    const auto shown = isOfBillers(entry.stream)
        ? CatalogueRepository(m_database, m_set).takeOver(entry.stream, entry.key)
        : OpenPlatformRepository(m_database, m_set).takeOver(entry.stream, entry.key);
    return shown ? m_versions.saveEntry(entry) : shown;
}

Result<Done> CatalogueEntryWriter::show(const StagedEntry& entry, const QJsonObject& value)
{
    CatalogueRepository catalogue(m_database, m_set);
    if (entry.stream == "biller"_L1 && !value.isEmpty()) {
        const Result<Biller> biller = billerFromJson(value, entry.key);
        return biller ? catalogue.put(*biller, entry.value, m_version)
                      : std::unexpected(biller.error());
    }
    if (isOfBillers(entry.stream))
        return catalogue.apply(entry.stream, entry.key, value, m_version);
    return OpenPlatformRepository(m_database, m_set).apply(entry.stream, entry.key, value);
}

} // namespace hui
