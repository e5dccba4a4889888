// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Journal.h"

#include "app/core/OperationId.h"
#include "app/store/AuditTrail.h"
#include "app/store/ChainAnchors.h"
#include "app/store/Database.h"
#include "app/store/Dealings.h"
#include "app/store/HashChain.h"
#include "app/store/JournalRow.h"
#include "app/store/RecordingStop.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <algorithm>

namespace hui {

namespace {

QVariant amountMinor(const Operation& operation)
{
    return operation.amount ? QVariant(operation.amount->minor()) : QVariant();
}

QVariant currencyCode(const Operation& operation)
{
    return operation.amount ? QVariant(operation.amount->currency().code()) : QVariant();
}

/// Which run of the machine the monotonic clock belongs to. Read once: it is a file on Linux.
QByteArray bootId()
{
    static const QByteArray id = QSysInfo::bootUniqueId();
    return id;
}

QVariant dependsOn(const Operation& operation)
{
    return operation.dependsOn ? QVariant(operation.dependsOn->toRfc4122()) : QVariant();
}

/// Whether something new may be recorded: the platform has not stopped this desk, and there is
/// room.
Result<Done> checkMayRecord(Database& database)
{
    const Result<QString> stop = recordingStop(database);
    if (!stop)
        return std::unexpected(stop.error());
    if (*stop == u"history_unsigned")
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error",
                "The journal of this terminal was restored. A second person signs for it on the "
                "page Sync, under Device and network, before anything is recorded."),
            *stop);
    if (!stop->isEmpty())
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP(
                "Error", "The platform has stopped this terminal. Record nothing, call support."),
            *stop);
    if (database.diskSpace() == DiskSpace::Full)
        return failure(Error::Kind::Storage,
            QT_TRANSLATE_NOOP(
                "Error", "The disk is nearly full, so nothing more is recorded. Call support."));
    return Done{};
}

} // namespace

Result<qint64> Journal::append(const Operation& asked)
{
    HUI_ASSERT(m_database.inTransaction());
    HUI_ASSERT(isOperationId(asked.id) && !asked.kind.isEmpty());
    HUI_ASSERT(!asked.amount || asked.amount->minor() >= 0);
    const RecordRule& rule = m_database.recordRule();
    const Result<Operation> ruled = rule ? rule(m_database, asked) : Result<Operation>(asked);
    return ruled ? record(*ruled) : std::unexpected(ruled.error());
}

Result<qint64> Journal::record(const Operation& operation)
{
    auto known
        = m_database.run(QStringLiteral("SELECT device_seq, fp FROM journal WHERE op_id = ?"),
            {operation.id.toRfc4122()});
    if (!known)
        return std::unexpected(known.error());
    if (known->next()) {
        if (known->value(1).toByteArray()
            == m_database.envelope().fingerprint(canonicalPayload(operation)))
            return known->value(0).toLongLong();
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "This form was recorded already with other values."),
            operation.id.toString(QUuid::WithoutBraces));
    }
    if (const auto allowed = checkMayRecord(m_database); !allowed)
        return std::unexpected(allowed.error());
    auto head = m_database.run(QStringLiteral(
        "SELECT device_seq, entry_hash FROM journal ORDER BY device_seq DESC LIMIT 1"));
    if (!head)
        return std::unexpected(head.error());
    const bool first = !head->next();
    const qint64 sequence = first ? 1 : head->value(0).toLongLong() + 1;
    const QByteArray previous = first ? chainStart() : head->value(1).toByteArray();
    if (const auto written = write(operation, sequence, previous); !written)
        return std::unexpected(written.error());
    if (const auto queued = queue(operation, sequence); !queued)
        return std::unexpected(queued.error());
    if (const auto noted = Dealings(m_database).note(operation); !noted)
        return std::unexpected(noted.error());
    if (const auto anchored = ChainAnchors(m_database).signDue(); !anchored)
        return std::unexpected(anchored.error());
    return sequence;
}

Result<Done> Journal::write(const Operation& operation, qint64 sequence, const QByteArray& previous)
{
    const Envelope& envelope = m_database.envelope();
    const QByteArray id = operation.id.toRfc4122();
    const QByteArray body = sealedBody(operation, envelope);
    const Shift& shift = operation.shift;
    const QVariantList told{operation.kind, textColumn(shift.operatorId), textColumn(shift.branch),
        textColumn(shift.till), textColumn(shift.businessDate.toString(Qt::ISODate)),
        amountMinor(operation), currencyCode(operation), dependsOn(operation),
        textColumn(operation.at.toUTC().toString(Qt::ISODateWithMs))};
    const QVariantList stamped{envelope.fingerprint(canonicalPayload(operation)),
        m_database.clock().nowUtc().toString(Qt::ISODateWithMs), m_database.clock().monotonicMs(),
        bootId(), QVariant()};
    const QByteArray hash = hashOf({"HDJ1", previous, sequence, id, body,
        told + QVariantList{Envelope::keyVersion} + stamped});
    const QVariantList columns = QVariantList{sequence, id} + told
        + QVariantList{Envelope::keyVersion, body} + stamped + QVariantList{previous};
    const auto written = m_database.run(
        QStringLiteral("INSERT INTO journal(device_seq, op_id, kind, operator, branch, till,"
                       " business_date, amount_minor, currency, depends_on, at_utc, key_ver, body,"
                       " fp, wall_utc, mono_ms, boot_id, srv_offset_ms, prev_hash, entry_hash)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        columns + QVariantList{hash});
    if (!written)
        return std::unexpected(written.error());
    if (m_database.isMirrored())
        m_database.mirrorAfterCommit(mirrorEntry(columns, hash, envelope));
    return Done{};
}

Result<Done> Journal::queue(const Operation& operation, qint64 sequence)
{
    const auto queued = m_database.run(
        QStringLiteral(
            "INSERT INTO outbox(device_seq, op_id, state, depends_on)"
            " SELECT ?, ?, CASE WHEN EXISTS (SELECT 1 FROM outbox WHERE op_id = ?"
            " AND state IN ('rejected', 'poison')) THEN 'review' ELSE 'recorded' END, ?"),
        {sequence, operation.id.toRfc4122(), dependsOn(operation), dependsOn(operation)});
    if (!queued)
        return std::unexpected(queued.error());
    return AuditTrail(m_database)
        .append(
            {operation.shift.operatorId, QStringLiteral("operation.recorded"), QStringLiteral("ok"),
                {{QStringLiteral("sequence"), sequence}, {QStringLiteral("kind"), operation.kind},
                    {QStringLiteral("operation"), operation.id.toString(QUuid::WithoutBraces)}}});
}

Result<bool> Journal::contains(const QUuid& id) const
{
    auto found
        = m_database.run(QStringLiteral("SELECT 1 FROM journal WHERE op_id = ?"), {id.toRfc4122()});
    if (!found)
        return std::unexpected(found.error());
    return found->next();
}

Result<std::optional<JournalEntry>> Journal::byId(const QUuid& id) const
{
    auto found = m_database.run(
        QStringLiteral("SELECT ") + entryColumns() + QStringLiteral(" WHERE j.op_id = ?"),
        {id.toRfc4122()});
    if (!found)
        return std::unexpected(found.error());
    if (!found->next())
        return std::nullopt;
    Result<JournalEntry> entry = entryOf(*found, m_database.envelope());
    if (!entry)
        return std::unexpected(entry.error());
    return *std::move(entry);
}

Result<QList<JournalEntry>> Journal::ofDay(const QDate& businessDate, int limit) const
{
    auto found = m_database.run(QStringLiteral("SELECT ") + entryColumns()
            + QStringLiteral(" WHERE j.business_date = ? ORDER BY j.device_seq DESC LIMIT ?"),
        {businessDate.toString(Qt::ISODate), limit});
    if (!found)
        return std::unexpected(found.error());
    return entriesOf(*found, m_database.envelope());
}

Result<QList<JournalEntry>> Journal::between(qint64 first, qint64 last) const
{
    auto found = m_database.run(QStringLiteral("SELECT ") + entryColumns()
            + QStringLiteral(" WHERE j.device_seq BETWEEN ? AND ? ORDER BY j.device_seq"),
        {first, last});
    if (!found)
        return std::unexpected(found.error());
    return entriesOf(*found, m_database.envelope());
}

Result<Done> Journal::visit(
    qint64 first, qint64 last, const std::function<Result<Done>(const Operation&)>& take) const
{
    constexpr qint64 together = 500; // bodies that are in memory at a time
    for (qint64 from = first; from <= last; from += together) {
        const auto entries = between(from, std::min(last, from + together - 1));
        if (!entries)
            return std::unexpected(entries.error());
        for (const JournalEntry& entry : *entries)
            if (const auto taken = take(entry.operation); !taken)
                return taken;
    }
    return Done{};
}

} // namespace hui
