// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/ReceiveCatalogue.h"

#include "app/catalogue/CatalogueEntryWriter.h"
#include "app/catalogue/CatalogueProposal.h"
#include "app/catalogue/Log.h"
#include "app/core/StrictJson.h"
#include "app/store/Database.h"

namespace hui {

using namespace Qt::StringLiterals;

namespace {

/// Takes one manifest; its steps share the database and the manifest.
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
        const bool isSame = *current && (*current)->version == m_manifest.version
            && (*current)->root == m_manifest.root; // pulled a second time
        if (!isSame && *current && (*current)->version >= m_manifest.version)
            return refuse(u"older"_s);
        const auto staged = m_versions.stagedCount();
        if (!staged)
            return std::unexpected(staged.error());
        if (*staged > mostAtOnce)
            return m_versions.setPending(m_manifest);
        return isSame ? m_versions.clearStage() : putInForce();
    }

    /// What was pending, in force in this transaction, however long that takes: what comes now is
    /// laid aside on top of it.
    Result<Done> finish()
    {
        if (const auto cleared = m_versions.clearPending(); !cleared)
            return cleared;
        const auto current = m_versions.current();
        if (!current)
            return std::unexpected(current.error());
        return *current && (*current)->version >= m_manifest.version ? m_versions.clearStage()
                                                                     : putInForce();
    }

private:
    Result<Done> putInForce()
    {
        const auto proposal = fittingProposal();
        if (!proposal)
            return std::unexpected(proposal.error());
        if (!*proposal)
            return refuse(u"incomplete"_s);
        return putInForce(**proposal);
    }

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
        const auto set = setInForce(m_database);
        if (!set)
            return std::unexpected(set.error());
        CatalogueEntryWriter writer(m_database, *set, m_manifest.version);
        for (const StagedEntry& entry : proposal.changes)
            if (const auto written = writer.write(entry); !written)
                return written;
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
                m_database.clock().nowUtc(), proposal.changes.size(), writer.unreadable()});
    }

    Result<Done> refuse(const QString& reason)
    {
        qCWarning(catalogueLog).noquote()
            << "version" << m_manifest.version << "refused:" << reason;
        return m_versions.setRefusal({m_manifest.version, reason, m_database.clock().nowUtc()});
    }

    Database& m_database;
    CatalogueVersionRepository m_versions;
    const CatalogueManifest& m_manifest;
};

Result<Done> finishPending(Database& database)
{
    const auto pending = CatalogueVersionRepository(database).pending();
    if (!pending)
        return std::unexpected(pending.error());
    return *pending ? Reception(database, **pending).finish() : Result<Done>(Done{});
}

Result<Done> receiveManifest(
    Database& database, const QJsonObject& value, const VerifyCatalogue& verify)
{
    const auto manifest = manifestFromJson(value);
    if (manifest)
        return Reception(database, *manifest).receive(verify);
    qCWarning(catalogueLog).noquote() << manifest.error().text << manifest.error().detail;
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
    if (const auto finished = finishPending(database); !finished)
        return finished;
    if (change.stream == "catalogue"_L1)
        return receiveManifest(database, change.value, verify);
    const QByteArray value = change.value.isEmpty() ? QByteArray() : canonicalJson(change.value);
    return CatalogueVersionRepository(database).stage({change.stream, change.key, value});
}

} // namespace hui
