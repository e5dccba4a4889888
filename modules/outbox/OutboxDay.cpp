// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/outbox/OutboxDay.h"

#include "app/catalogue/CatalogueRepository.h"
#include "app/store/Database.h"

#include <QSet>

#include <algorithm>

namespace hui::outbox {

namespace {

const OutboxState openStates[] = {OutboxState::Recorded, OutboxState::Sending,
    OutboxState::RetryWait, OutboxState::Unknown, OutboxState::Review, OutboxState::Poison};

/// The entries of the day and what an earlier day left open, newest first.
Result<QList<JournalEntry>> entriesOf(Database& database, const QDate& day, int limit)
{
    Result<QList<JournalEntry>> entries = Journal(database).ofDay(day, limit);
    if (!entries)
        return entries;
    for (const OutboxState state : openStates) {
        const auto left = OutboxRepository(database).inState(state, limit);
        if (!left)
            return std::unexpected(left.error());
        for (const JournalEntry& entry : *left)
            if (entry.operation.shift.businessDate != day)
                entries->append(entry);
    }
    std::sort(entries->begin(), entries->end(),
        [](const JournalEntry& a, const JournalEntry& b) { return a.sequence > b.sequence; });
    return entries;
}

QUuid originalOf(const Operation& operation)
{
    return QUuid::fromString(operation.body.value(u"original").toString());
}

/// The operations that were taken back, and those whose cash was given back.
struct Corrected {
    QSet<QUuid> reversed;
    QSet<QUuid> refunded;
};

Corrected correctedIn(const QList<JournalEntry>& entries)
{
    Corrected corrected;
    for (const JournalEntry& entry : entries) {
        if (entry.operation.kind == u"billpay.cancel" && entry.state == OutboxState::Accepted)
            corrected.reversed.insert(originalOf(entry.operation));
        if (entry.operation.kind == u"billpay.refund" && entry.state != OutboxState::Rejected)
            corrected.refunded.insert(originalOf(entry.operation));
    }
    return corrected;
}

Money offlineTotal(const QList<JournalEntry>& entries, const QDate& day)
{
    qint64 fen = 0;
    for (const JournalEntry& entry : entries)
        if (entry.operation.shift.businessDate == day && entry.operation.amount
            && entry.operation.kind == u"billpay.pay"
            && entry.operation.body.value(u"offline").toBool())
            fen += entry.operation.amount->minor();
    return Money::fen(fen);
}

} // namespace

bool isOpen(OutboxState state)
{
    return state != OutboxState::Accepted && state != OutboxState::Rejected;
}

int OutboxDay::openCount() const
{
    return static_cast<int>(std::count_if(items.begin(), items.end(),
        [](const OutboxItem& item) { return isOpen(item.entry.state); }));
}

Result<OutboxDay> readOutboxDay(Database& database, const QDate& businessDate, int limit)
{
    const auto entries = entriesOf(database, businessDate, limit);
    if (!entries)
        return std::unexpected(entries.error());
    const OutboxRepository outbox(database);
    const auto counts = outbox.counts();
    if (!counts)
        return std::unexpected(counts.error());
    const auto policy = CatalogueRepository(database).policy();
    if (!policy)
        return std::unexpected(policy.error());
    OutboxDay day{{}, *counts, *policy, offlineTotal(*entries, businessDate)};
    const Corrected corrected = correctedIn(*entries);
    for (const JournalEntry& entry : *entries) {
        const QUuid& id = entry.operation.id;
        OutboxItem item{entry, corrected.reversed.contains(id), corrected.refunded.contains(id)};
        if (isOpen(entry.state)) {
            const auto next = outbox.nextAtOf(id);
            if (!next)
                return std::unexpected(next.error());
            item.nextAtMonoMs = *next;
        }
        day.items.append(item);
    }
    return day;
}

} // namespace hui::outbox
