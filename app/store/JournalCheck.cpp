// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/JournalCheck.h"

#include "app/store/Database.h"
#include "app/store/Mirror.h"
#include "app/store/OutboxRepository.h"

namespace hui {

namespace {

ChainFault mirrorFault(qint64 sequence, const QString& reason)
{
    return {QStringLiteral("mirror"), sequence, reason};
}

/// Walks journal and mirror side by side: what the mirror knows must stand in the journal.
Result<std::optional<ChainFault>> compare(Database& database, const MirrorContent& mirror)
{
    if (mirror.damaged)
        return mirrorFault(mirror.entries.size() + 1, QStringLiteral("damaged"));
    auto rows = database.run(
        QStringLiteral("SELECT device_seq, entry_hash FROM journal ORDER BY device_seq"));
    if (!rows)
        return std::unexpected(rows.error());
    qint64 sequence = 0;
    for (const MirrorEntry& entry : mirror.entries) {
        ++sequence;
        if (!rows->next())
            return mirrorFault(sequence, QStringLiteral("not in the journal"));
        if (rows->value(1).toByteArray() != entry.hash)
            return mirrorFault(sequence, QStringLiteral("hash"));
    }
    return std::nullopt;
}

Result<Done> readHead(Database& database, JournalCheck& check)
{
    auto last = database.run(
        QStringLiteral("SELECT entry_hash, (SELECT count(*) FROM journal) FROM journal"
                       " ORDER BY device_seq DESC LIMIT 1"));
    if (!last)
        return std::unexpected(last.error());
    if (last->next()) {
        check.head = last->value(0).toByteArray();
        check.entries = last->value(1).toLongLong();
    }
    return Done{};
}

} // namespace

Result<JournalCheck> checkJournal(
    Database& database, const QString& mirrorFile, const AnchorProof& proof)
{
    JournalCheck check;
    if (const auto read = readHead(database, check); !read)
        return std::unexpected(read.error());
    const auto counts = OutboxRepository(database).counts();
    if (!counts)
        return std::unexpected(counts.error());
    check.notAccepted = counts->waiting + counts->unknown + counts->review + counts->poison;
    const auto chain = ChainVerifier(database, proof).verifyAll();
    if (!chain)
        return std::unexpected(chain.error());
    check.fault = chain->fault;
    if (mirrorFile.isEmpty())
        return check;
    const MirrorContent mirror = Mirror::read(mirrorFile);
    check.mirrored = mirror.entries.size();
    const auto compared = compare(database, mirror);
    if (!compared)
        return std::unexpected(compared.error());
    if (!check.fault)
        check.fault = *compared;
    return check;
}

} // namespace hui
