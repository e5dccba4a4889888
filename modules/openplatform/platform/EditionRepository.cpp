// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/openplatform/platform/EditionRepository.h"

#include "app/core/JsonReader.h"
#include "app/store/Database.h"

namespace hui::openplatform {

using namespace Qt::StringLiterals;

Result<std::optional<CatalogueManifest>> EditionRepository::latest() const
{
    auto row = m_database.run(u"SELECT version, root, entries, issued_at, signature"
                              " FROM catalogue_edition ORDER BY version DESC LIMIT 1"_s);
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    return CatalogueManifest{row->value(0).toLongLong(), row->value(1).toString().toLatin1(),
        row->value(2).toLongLong(),
        QDateTime::fromString(row->value(3).toString(), Qt::ISODateWithMs),
        row->value(4).toString().toLatin1()};
}

Result<Done> EditionRepository::add(const CatalogueManifest& edition, const QByteArray& keyPin)
{
    const auto added
        = m_database.run(u"INSERT INTO catalogue_edition(version, root, entries, issued_at,"
                         " key_pin, signature) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {edition.version, QString::fromLatin1(edition.root), edition.entries,
                timestampToJson(edition.issuedAt), QString::fromLatin1(keyPin),
                QString::fromLatin1(edition.signature)});
    return added ? Result<Done>(Done{}) : std::unexpected(added.error());
}

} // namespace hui::openplatform
