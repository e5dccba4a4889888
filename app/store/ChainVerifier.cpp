// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/ChainVerifier.h"

#include "app/store/ChainAnchors.h"
#include "app/store/Database.h"
#include "app/store/HashChain.h"
#include "app/store/JournalRow.h"

#include <algorithm>

namespace hui {

namespace {

using Fault = std::optional<ChainFault>;

/// One chain, row after row.
struct Walk {
    const char* table;
    qint64 expected; ///< sequence number that must come now
    QByteArray previous; ///< hash that the row must name; empty: the first one seen is believed
};

/// Takes the next row of a chain; gives what is wrong with it.
Fault step(Walk& walk, const ChainLink& link, const QByteArray& hash)
{
    const QString table = QLatin1StringView(walk.table);
    if (link.sequence != walk.expected)
        return ChainFault{table, walk.expected, QStringLiteral("gap")};
    if (!walk.previous.isEmpty() && link.previous != walk.previous)
        return ChainFault{table, link.sequence, QStringLiteral("previous hash")};
    if (hashOf(link) != hash)
        return ChainFault{table, link.sequence, QStringLiteral("hash")};
    walk.previous = hash;
    ++walk.expected;
    return std::nullopt;
}

QVariantList columnsOf(const Query& row, int first, int count)
{
    QVariantList columns;
    for (int column = first; column < first + count; ++column)
        columns += row.value(column);
    return columns;
}

} // namespace

Result<qint64> ChainVerifier::headOf(const QString& sql) const
{
    auto found = m_database.run(sql);
    if (!found)
        return std::unexpected(found.error());
    return found->next() ? found->value(0).toLongLong() : 0;
}

Result<ChainReport> ChainVerifier::verifyLast(qint64 count) const
{
    const auto journal = headOf(QStringLiteral("SELECT max(device_seq) FROM journal"));
    if (!journal)
        return std::unexpected(journal.error());
    const auto trail = headOf(QStringLiteral("SELECT max(seq) FROM audit"));
    if (!trail)
        return std::unexpected(trail.error());
    return verify(
        std::max<qint64>(1, *journal - count + 1), std::max<qint64>(1, *trail - count + 1), false);
}

Result<ChainReport> ChainVerifier::verifyAll() const
{
    return verify(1, 1, true);
}

Result<ChainReport> ChainVerifier::verify(
    qint64 fromJournal, qint64 fromAudit, bool everything) const
{
    ChainReport report;
    auto fault = journal(fromJournal, report);
    if (fault && !*fault)
        fault = audit(fromAudit);
    if (fault && !*fault)
        fault = anchors();
    if (fault && !*fault && m_proof)
        fault = signatures(fromJournal, report.head);
    if (fault && !*fault && everything)
        fault = companions();
    if (!fault)
        return std::unexpected(fault.error());
    report.fault = *fault;
    return report;
}

Result<Fault> ChainVerifier::journal(qint64 from, ChainReport& report) const
{
    // one row earlier: its hash is what the first one must name
    auto rows = m_database.run(
        QStringLiteral("SELECT device_seq, op_id, prev_hash, entry_hash, body, kind, operator,"
                       " branch, till, business_date, amount_minor, currency, depends_on, at_utc,"
                       " key_ver, fp, wall_utc, mono_ms, boot_id, srv_offset_ms FROM journal"
                       " WHERE device_seq >= ? ORDER BY device_seq"),
        {from - 1});
    if (!rows)
        return std::unexpected(rows.error());
    Walk walk{"journal", std::max<qint64>(1, from - 1), from <= 1 ? chainStart() : QByteArray()};
    while (rows->next()) {
        const QByteArray id = rows->value(1).toByteArray();
        const QByteArray body = rows->value(4).toByteArray();
        const auto fault = step(walk,
            {"HDJ1", rows->value(2).toByteArray(), rows->value(0).toLongLong(), id, body,
                columnsOf(*rows, 5, 15)},
            rows->value(3).toByteArray());
        if (fault)
            return fault;
        report.head = walk.expected - 1;
        ++report.checked;
    }
    // a chain can be computed anew by whoever owns the file; a fingerprint only with the key
    auto entries = m_database.run(QStringLiteral("SELECT ") + entryColumns()
            + QStringLiteral(" WHERE j.device_seq >= ? ORDER BY j.device_seq"),
        {from});
    if (!entries)
        return std::unexpected(entries.error());
    for (qint64 sequence = from; sequence <= report.head; ++sequence)
        if (!entries->next())
            return ChainFault{QStringLiteral("outbox"), sequence, QStringLiteral("missing")};
        else if (entries->value(0).toLongLong() != sequence)
            return ChainFault{QStringLiteral("outbox"), sequence, QStringLiteral("missing")};
        else if (const auto entry = checkEntry(*entries, m_database.envelope()); !entry)
            return ChainFault{QStringLiteral("journal"), sequence, entry.error().detail};
    return std::nullopt;
}

Result<Fault> ChainVerifier::audit(qint64 from) const
{
    auto rows = m_database.run(
        QStringLiteral("SELECT seq, prev_hash, entry_hash, detail, wall_utc, operator, event,"
                       " outcome FROM audit WHERE seq >= ? ORDER BY seq"),
        {from - 1});
    if (!rows)
        return std::unexpected(rows.error());
    Walk walk{"audit", std::max<qint64>(1, from - 1), from <= 1 ? chainStart() : QByteArray()};
    while (rows->next()) {
        const qint64 sequence = rows->value(0).toLongLong();
        const QByteArray detail = rows->value(3).toByteArray();
        const auto fault = step(walk,
            {"HDA1", rows->value(1).toByteArray(), sequence, {}, detail, columnsOf(*rows, 4, 4)},
            rows->value(2).toByteArray());
        if (fault)
            return fault;
        if (!m_database.envelope().open(
                detail, Envelope::place("audit", "detail", QByteArray::number(sequence))))
            return ChainFault{QStringLiteral("audit"), sequence, QStringLiteral("detail")};
    }
    return std::nullopt;
}

Result<Fault> ChainVerifier::anchors() const
{
    const auto broken
        = headOf(QStringLiteral("SELECT min(a.seq) FROM chain_anchor a LEFT JOIN journal j"
                                " ON j.device_seq = a.seq WHERE j.entry_hash IS NOT a.head"));
    if (!broken)
        return std::unexpected(broken.error());
    if (*broken == 0)
        return std::nullopt;
    return ChainFault{QStringLiteral("chain_anchor"), *broken, QStringLiteral("head")};
}

/// Every head is signed by this device, counter-signed or waiting for it, and the next one comes
/// before `interval` entries are without one.
Result<Fault> ChainVerifier::signatures(qint64 from, qint64 head) const
{
    const auto anchored = ChainAnchors(m_database).from(from);
    if (!anchored)
        return std::unexpected(anchored.error());
    qint64 last = from - 1;
    for (const ChainAnchor& anchor : *anchored) {
        if (anchor.sequence - last > ChainAnchors::interval && from == 1)
            return ChainFault{QStringLiteral("chain_anchor"), last + ChainAnchors::interval,
                QStringLiteral("missing")};
        if (const QString wrong = m_proof(anchor); !wrong.isEmpty())
            return ChainFault{QStringLiteral("chain_anchor"), anchor.sequence, wrong};
        last = anchor.sequence;
    }
    if (head - last >= ChainAnchors::interval)
        return ChainFault{QStringLiteral("chain_anchor"), last + ChainAnchors::interval,
            QStringLiteral("missing")};
    return std::nullopt;
}

/// Every entry has its outbox row, that row is its own, and its recording is in the audit trail.
Result<Fault> ChainVerifier::companions() const
{
    const auto strayed
        = headOf(QStringLiteral("SELECT min(device_seq) FROM outbox o WHERE NOT EXISTS"
                                " (SELECT 1 FROM journal j WHERE j.device_seq = o.device_seq"
                                " AND j.op_id = o.op_id AND j.depends_on IS o.depends_on)"));
    if (!strayed)
        return std::unexpected(strayed.error());
    if (*strayed > 0)
        return ChainFault{QStringLiteral("outbox"), *strayed, QStringLiteral("stray")};
    const auto unaudited = headOf(
        QStringLiteral("SELECT (SELECT count(*) FROM journal) - (SELECT count(*) FROM audit"
                       " WHERE event = 'operation.recorded')"));
    if (!unaudited)
        return std::unexpected(unaudited.error());
    if (*unaudited == 0)
        return std::nullopt;
    return ChainFault{QStringLiteral("audit"), 0, QStringLiteral("not one for each entry")};
}

} // namespace hui
