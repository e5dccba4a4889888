// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/OutboxRepository.h"

#include "app/store/AuditTrail.h"
#include "app/store/Database.h"
#include "app/store/JournalRow.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace hui {

namespace {

/// The words of the partial index outbox_open, so that SQLite uses it.
const QString open = QStringLiteral("o.state NOT IN ('accepted', 'rejected') AND ");

QVariant textOrNull(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant numberOrNull(std::optional<qint64> number)
{
    return number ? QVariant(*number) : QVariant();
}

/// Whether those that depend on an operation in this state can never be sent.
bool isLost(OutboxState state, OutboxEvent event)
{
    return state == OutboxState::Rejected || state == OutboxState::Poison
        || (state == OutboxState::Review && event == OutboxEvent::DependencyFailed);
}

} // namespace

template <class Work>
auto OutboxRepository::together(Work work) -> decltype(work())
{
    return m_database.inTransaction() ? work() : m_database.transaction(work);
}

Result<QList<JournalEntry>> OutboxRepository::entries(
    const QString& where, const QVariantList& values) const
{
    auto found = m_database.run(QStringLiteral("SELECT ") + entryColumns()
            + QStringLiteral(" LEFT JOIN outbox d ON d.op_id = o.depends_on WHERE ") + where
            + QStringLiteral(" ORDER BY o.device_seq LIMIT ?"),
        values);
    if (!found)
        return std::unexpected(found.error());
    return entriesOf(*found, m_database.envelope());
}

Result<QList<JournalEntry>> OutboxRepository::due(qint64 nowMonoMs, int limit) const
{
    return entries(open
            + QStringLiteral("o.state IN ('recorded', 'retry_wait')"
                             " AND (o.next_at_mono IS NULL OR o.next_at_mono <= ?)"
                             " AND (o.depends_on IS NULL OR d.state = 'accepted')"),
        {nowMonoMs, limit});
}

Result<QList<JournalEntry>> OutboxRepository::doubtful(qint64 nowMonoMs, int limit) const
{
    return entries(open
            + QStringLiteral("o.state = 'unknown'"
                             " AND (o.next_at_mono IS NULL OR o.next_at_mono <= ?)"),
        {nowMonoMs, limit});
}

Result<QList<JournalEntry>> OutboxRepository::inState(OutboxState state, int limit) const
{
    return entries(QStringLiteral("o.state = ?"), {nameOf(state), limit});
}

Result<std::optional<qint64>> OutboxRepository::nextAt() const
{
    auto found = m_database.run(QStringLiteral("SELECT min(next_at_mono) FROM outbox o WHERE ")
        + open + QStringLiteral("o.state IN ('recorded', 'retry_wait', 'unknown')"));
    if (!found)
        return std::unexpected(found.error());
    if (!found->next() || found->isNull(0))
        return std::nullopt;
    return found->value(0).toLongLong();
}

Result<std::optional<qint64>> OutboxRepository::nextAtOf(const QUuid& id) const
{
    auto found = m_database.run(
        QStringLiteral("SELECT next_at_mono FROM outbox WHERE op_id = ?"), {id.toRfc4122()});
    if (!found)
        return std::unexpected(found.error());
    if (!found->next() || found->isNull(0))
        return std::nullopt;
    return found->value(0).toLongLong();
}

Result<Done> OutboxRepository::markSending(const QList<QUuid>& ids)
{
    return together([&]() -> Result<Done> {
        for (const QUuid& id : ids)
            if (const auto moved = move(id, {OutboxEvent::Sent}); !moved)
                return std::unexpected(moved.error());
        return Done{};
    });
}

Result<OutboxState> OutboxRepository::settle(const QUuid& id, const OutboxVerdict& verdict)
{
    return together([&] { return move(id, verdict); });
}

Result<OutboxState> OutboxRepository::retry(
    const QUuid& id, qint64 nextAtMonoMs, const QString& lastError)
{
    return settle(
        id, {.event = OutboxEvent::NotThere, .lastError = lastError, .nextAtMonoMs = nextAtMonoMs});
}

Result<Done> OutboxRepository::hold(const QUuid& id, qint64 nextAtMonoMs, const QDateTime& until)
{
    const auto held
        = m_database.run(QStringLiteral("UPDATE outbox SET next_at_mono = ?, held_until = ?"
                                        " WHERE op_id = ? AND state IN ('recorded', 'retry_wait')"),
            {nextAtMonoMs, until.toUTC().toString(Qt::ISODateWithMs), id.toRfc4122()});
    return held ? Result<Done>(Done{}) : std::unexpected(held.error());
}

Result<OutboxState> OutboxRepository::move(const QUuid& id, const OutboxVerdict& verdict)
{
    auto row = m_database.run(
        QStringLiteral("SELECT state, malformed FROM outbox WHERE op_id = ?"), {id.toRfc4122()});
    if (!row)
        return std::unexpected(row.error());
    HUI_ASSERT(row->next()); // whoever moves an operation has it from here
    const auto state = outboxStateOf(row->value(0).toString());
    HUI_ASSERT(state);
    OutboxVerdict told = verdict;
    if (told.event == OutboxEvent::Malformed && row->value(1).toInt() + 1 >= malformedLimit)
        told.event = OutboxEvent::MalformedTooOften;
    const auto moved = next(*state, told.event);
    if (!moved)
        return failure(Error::Kind::Protocol,
            QT_TRANSLATE_NOOP("Error", "The platform contradicts itself. Call support."),
            nameOf(*state) + u' ' + verdict.code);
    const bool settled = *state == OutboxState::Accepted || *state == OutboxState::Rejected;
    if (settled && *moved == *state)
        return *state; // heard before
    if (const auto stored = store(id, *moved, told); !stored)
        return std::unexpected(stored.error());
    if (*moved != *state)
        if (const auto noted = note(id, *moved, told.code); !noted)
            return std::unexpected(noted.error());
    if (isLost(*moved, told.event))
        if (const auto held = holdDependents(id); !held)
            return std::unexpected(held.error());
    return *moved;
}

Result<Done> OutboxRepository::store(
    const QUuid& id, OutboxState state, const OutboxVerdict& verdict)
{
    const bool sent = verdict.event == OutboxEvent::Sent;
    const bool malformed = verdict.event == OutboxEvent::Malformed
        || verdict.event == OutboxEvent::MalformedTooOften;
    QVariant result;
    if (!verdict.result.isEmpty())
        result = m_database.envelope().seal(
            QJsonDocument(verdict.result).toJson(QJsonDocument::Compact),
            Envelope::place("outbox", "result_body", id.toRfc4122()));
    const QVariant now = m_database.clock().nowUtc().toString(Qt::ISODateWithMs);
    const auto stored
        = m_database.run(QStringLiteral("UPDATE outbox SET state = ?, attempt = attempt + ?,"
                                        " malformed = malformed + ?, next_at_mono = ?,"
                                        " held_until = NULL,"
                                        " first_sent_utc = coalesce(first_sent_utc, ?),"
                                        " server_ref = coalesce(?, server_ref), result_code = ?,"
                                        " result_body = coalesce(?, result_body), last_error = ?"
                                        " WHERE op_id = ?"),
            {nameOf(state), sent ? 1 : 0, malformed ? 1 : 0, numberOrNull(verdict.nextAtMonoMs),
                sent ? now : QVariant(), textOrNull(verdict.serverRef), textOrNull(verdict.code),
                result, textOrNull(verdict.lastError), id.toRfc4122()});
    if (!stored)
        return std::unexpected(stored.error());
    return Done{};
}

Result<Done> OutboxRepository::holdDependents(const QUuid& id)
{
    auto found = m_database.run(
        QStringLiteral("SELECT op_id FROM outbox WHERE depends_on = ?"
                       " AND state IN ('recorded', 'retry_wait') ORDER BY device_seq"),
        {id.toRfc4122()});
    if (!found)
        return std::unexpected(found.error());
    QList<QUuid> dependents;
    while (found->next())
        dependents += QUuid::fromRfc4122(found->value(0).toByteArray());
    for (const QUuid& dependent : dependents)
        if (const auto held = move(dependent,
                {.event = OutboxEvent::DependencyFailed,
                    .code = QStringLiteral("dependency_failed"),
                    .lastError = id.toString(QUuid::WithoutBraces)});
            !held)
            return std::unexpected(held.error());
    return Done{};
}

/// The ends and the places where a person must look are in the audit trail.
Result<Done> OutboxRepository::note(const QUuid& id, OutboxState state, const QString& code)
{
    switch (state) {
    case OutboxState::Recorded:
    case OutboxState::Sending:
    case OutboxState::RetryWait:
    case OutboxState::Unknown: return Done{};
    case OutboxState::Accepted:
    case OutboxState::Rejected:
    case OutboxState::Review:
    case OutboxState::Poison: break;
    }
    return AuditTrail(m_database)
        .append({{}, QStringLiteral("operation.") + nameOf(state),
            code.isEmpty() ? QStringLiteral("ok") : code,
            {{QStringLiteral("operation"), id.toString(QUuid::WithoutBraces)}}});
}

Result<int> OutboxRepository::recover()
{
    return together([&]() -> Result<int> {
        auto unknown = m_database.run(
            QStringLiteral("UPDATE outbox SET state = 'unknown' WHERE state = 'sending'"
                           " AND state NOT IN ('accepted', 'rejected')"));
        if (!unknown)
            return std::unexpected(unknown.error());
        const auto timeless = m_database.run(
            QStringLiteral("UPDATE outbox SET next_at_mono = NULL WHERE next_at_mono IS NOT NULL"
                           " AND state NOT IN ('accepted', 'rejected')"));
        if (!timeless)
            return std::unexpected(timeless.error());
        return unknown->numRowsAffected();
    });
}

Result<int> OutboxRepository::resendAbove(qint64 sequence)
{
    return together([&]() -> Result<int> {
        auto again = m_database.run(
            QStringLiteral("UPDATE outbox SET state = 'retry_wait', next_at_mono = NULL"
                           " WHERE device_seq > ?"
                           " AND state IN ('accepted', 'rejected', 'sending', 'unknown')"),
            {sequence});
        if (!again)
            return std::unexpected(again.error());
        const int count = again->numRowsAffected();
        if (count == 0)
            return 0;
        const auto noted
            = AuditTrail(m_database)
                  .append({{}, QStringLiteral("platform.restored"), QStringLiteral("ok"),
                      {{QStringLiteral("above"), sequence}, {QStringLiteral("again"), count}}});
        if (!noted)
            return std::unexpected(noted.error());
        return count;
    });
}

Result<OutboxCounts> OutboxRepository::counts() const
{
    auto found
        = m_database.run(QStringLiteral("SELECT state, count(*) FROM outbox WHERE"
                                        " state NOT IN ('accepted', 'rejected') GROUP BY state"));
    if (!found)
        return std::unexpected(found.error());
    OutboxCounts counts;
    while (found->next()) {
        const int count = found->value(1).toInt();
        switch (outboxStateOf(found->value(0).toString()).value_or(OutboxState::Review)) {
        case OutboxState::Recorded:
        case OutboxState::Sending:
        case OutboxState::RetryWait: counts.waiting += count; break;
        case OutboxState::Unknown: counts.unknown += count; break;
        case OutboxState::Review: counts.review += count; break;
        case OutboxState::Poison: counts.poison += count; break;
        case OutboxState::Accepted:
        case OutboxState::Rejected: break;
        }
    }
    return counts;
}

Result<qint64> OutboxRepository::settledUpTo() const
{
    auto found = m_database.run(QStringLiteral(
        "SELECT coalesce((SELECT min(device_seq) - 1 FROM outbox"
        " WHERE state NOT IN ('accepted', 'rejected')), (SELECT max(device_seq) FROM outbox), 0)"));
    if (!found)
        return std::unexpected(found.error());
    return found->next() ? found->value(0).toLongLong() : 0;
}

Result<qint64> OutboxRepository::highest() const
{
    auto found = m_database.run(QStringLiteral("SELECT coalesce(max(device_seq), 0) FROM outbox"));
    if (!found)
        return std::unexpected(found.error());
    return found->next() ? found->value(0).toLongLong() : 0;
}

} // namespace hui
