// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/ReceiveCatalogue.h"

#include "app/catalogue/CatalogueProposal.h"
#include "app/catalogue/CatalogueRepository.h"
#include "app/catalogue/CatalogueWire.h"
#include "app/catalogue/OpenPlatformRepository.h"
#include "app/core/StrictJson.h"
#include "app/store/Database.h"

#include <QJsonDocument>
#include <QLoggingCategory>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "hui.catalogue")

/// Puts one version in force; its steps share the database and the manifest.
class Reception {
public:
    Reception(Database& database, const CatalogueManifest& manifest)
        : m_database(database)
        , m_versions(database)
        , m_manifest(manifest)
    {
    }

    Result<Done> receive(const VerifyCatalogue& verify)
    {
        if (!verify(m_manifest.signedText(), m_manifest.signature))
            return refuse(u"signature"_s);
        const auto current = m_versions.current();
        if (!current)
            return std::unexpected(current.error());
        if (*current && (*current)->version == m_manifest.version
            && (*current)->root == m_manifest.root)
            return m_versions.clearStage(); // pulled a second time
        if (*current && (*current)->version >= m_manifest.version)
            return refuse(u"older"_s);
        const auto proposal = fittingProposal();
        if (!proposal)
            return std::unexpected(proposal.error());
        if (!*proposal)
            return refuse(u"incomplete"_s);
        return putInForce(**proposal);
    }

private:
    /// What was pulled, understood as a delta or else as everything; nothing when it is neither.
    Result<std::optional<CatalogueProposal>> fittingProposal() const
    {
        const auto staged = m_versions.staged();
        if (!staged)
            return std::unexpected(staged.error());
        for (const auto understood : {asDelta, asWhole}) {
            const auto proposal = understood(m_database, *staged);
            if (!proposal)
                return std::unexpected(proposal.error());
            if (proposal->isOf(m_manifest))
                return *proposal;
        }
        return std::nullopt;
    }

    Result<Done> putInForce(const CatalogueProposal& proposal)
    {
        for (const StagedEntry& entry : proposal.changes)
            if (const auto applied = apply(entry); !applied)
                return applied;
        for (const int bucket : proposal.touched)
            if (const auto saved = m_versions.saveBucket(bucket, proposal.buckets.value(bucket));
                !saved)
                return saved;
        if (const auto cleared = m_versions.clearStage(); !cleared)
            return cleared;
        if (const auto cleared = m_versions.clearRefusal(); !cleared)
            return cleared;
        return m_versions.add(
            {m_manifest.version, m_manifest.root, m_manifest.entries, m_manifest.issuedAt,
                m_database.clock().nowUtc(), proposal.changes.size(), m_unreadable});
    }

    Result<Done> apply(const StagedEntry& entry)
    {
        const QJsonObject value = QJsonDocument::fromJson(entry.value).object();
        const Result<Done> shown = show(entry, value);
        if (!shown && shown.error().kind != Error::Kind::Protocol)
            return shown;
        if (!shown) {
            qCWarning(log).noquote() << entry.stream << entry.key << shown.error().detail;
            ++m_unreadable;
            if (const auto hidden = show(entry, {}); !hidden)
                return hidden;
        }
        return value.isEmpty()
            ? m_versions.removeEntry(entry.stream, entry.key)
            : m_versions.saveEntry({entry.stream, entry.key, digestOfValue(entry.value)});
    }

    Result<Done> show(const StagedEntry& entry, const QJsonObject& value)
    {
        CatalogueRepository catalogue(m_database);
        if (entry.stream == "biller"_L1 && !value.isEmpty()) {
            const Result<Biller> biller = billerFromJson(value, entry.key);
            return biller ? catalogue.put(*biller, entry.value, m_manifest.version)
                          : std::unexpected(biller.error());
        }
        if (entry.stream == "city"_L1 || entry.stream == "biller"_L1)
            return catalogue.apply(entry.stream, entry.key, value, m_manifest.version);
        return OpenPlatformRepository(m_database).apply(entry.stream, entry.key, value);
    }

    Result<Done> refuse(const QString& reason)
    {
        qCWarning(log).noquote() << "version" << m_manifest.version << "refused:" << reason;
        return m_versions.setRefusal({m_manifest.version, reason, m_database.clock().nowUtc()});
    }

    Database& m_database;
    CatalogueVersionRepository m_versions;
    const CatalogueManifest& m_manifest;
    qint64 m_unreadable = 0;
};

Result<Done> receiveManifest(
    Database& database, const QJsonObject& value, const VerifyCatalogue& verify)
{
    const auto manifest = manifestFromJson(value);
    if (manifest)
        return Reception(database, *manifest).receive(verify);
    qCWarning(log).noquote() << manifest.error().text << manifest.error().detail;
    return CatalogueVersionRepository(database).setRefusal(
        {0, u"malformed"_s, database.clock().nowUtc()});
}

} // namespace

QStringList catalogueStreams()
{
    return {u"city"_s, u"biller"_s, u"interface"_s, u"need"_s, u"catalogue"_s};
}

Result<Done> receiveCatalogue(
    Database& database, const CatalogueChange& change, const VerifyCatalogue& verify)
{
    HUI_ASSERT(database.inTransaction());
    HUI_ASSERT(catalogueStreams().contains(change.stream));
    if (change.stream == "catalogue"_L1)
        return receiveManifest(database, change.value, verify);
    const QByteArray value = change.value.isEmpty() ? QByteArray() : canonicalJson(change.value);
    return CatalogueVersionRepository(database).stage({change.stream, change.key, value});
}

} // namespace hui
