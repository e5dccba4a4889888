// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/JsonReader.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/ClosingGuards.h"
#include "app/till/CurrentTill.h"
#include "app/till/OwedCash.h"
#include "app/till/Repeat.h"
#include "app/till/TillChange.h"

#include <QCoreApplication>

#include <algorithm>

namespace hui {

namespace {

/// One closing count and one recount: the last difference stands.
constexpr int mostCounts = 2;

const QString countKind = QStringLiteral("till.count");
const QString reviewKind = QStringLiteral("till.review");

/// Of a day of one till; a branch day has a few hundred operations.
constexpr int wholeDay = 1'000'000;

Result<QList<JournalEntry>> moneyOf(Database& database, const Till& till)
{
    auto entries = Journal(database).ofDay(till.businessDate, wholeDay);
    if (!entries)
        return entries;
    entries->removeIf([&till](const JournalEntry& entry) {
        return entry.operation.shift.till != till.id || !entry.operation.amount;
    });
    std::reverse(entries->begin(), entries->end());
    return entries;
}

Result<Done> nothingIsBeingSent(Database& database, const Till& till)
{
    const auto entries = moneyOf(database, till);
    if (!entries)
        return std::unexpected(entries.error());
    for (const JournalEntry& entry : *entries)
        if (entry.state == OutboxState::Sending)
            return failure(Error::Kind::Refused,
                QT_TRANSLATE_NOOP("Error", "An operation is being sent. Wait for its outcome."),
                entry.operation.kind);
    return Done{};
}

Result<TillState> stateForCounting(const Till& till)
{
    const bool again = till.state == TillState::Over || till.state == TillState::Short;
    if (again && till.countsEntered >= mostCounts)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP(
                "Error", "The till was recounted. A supervisor books the difference."));
    return next(till.state, again ? TillEvent::Recount : TillEvent::StartCount);
}

TillEvent eventOf(Money difference)
{
    if (difference.isZero())
        return TillEvent::CountMatches;
    return difference.isPositive() ? TillEvent::CountOver : TillEvent::CountShort;
}

QJsonObject bodyOf(const EnterCount& request, const TillCount& count)
{
    QJsonObject body{{QStringLiteral("counted"), toJson(count.counted)},
        {QStringLiteral("expected"), moneyToJson(count.expected)},
        {QStringLiteral("difference"), moneyToJson(count.difference())},
        {QStringLiteral("attempt"), count.attempt}};
    if (request.counter)
        body.insert(QStringLiteral("approval"), toJson(*request.counter));
    return body;
}

/// The teller counts a till that is Counting, a second person one that is Balanced.
Result<Done> mayCount(const EnterCount& request, const Till& till)
{
    const TillState wanted = request.counter ? TillState::Balanced : TillState::Counting;
    if (till.state != wanted)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "The till is not in a state for this."), nameOf(till.state));
    return Done{};
}

Result<TillCount> newCount(
    Database& database, const EnterCount& request, const Till& till, Money total)
{
    const auto before = TillRepository(database).counts(till.id, till.businessDate);
    if (!before)
        return std::unexpected(before.error());
    return TillCount{request.operation, static_cast<int>(before->size()) + 1, request.counted,
        till.balance, total, request.at, request.counter ? request.counter->approverId : QString()};
}

Result<CountOutcome> record(
    Database& database, const EnterCount& request, Till till, const TillCount& count)
{
    const Result<TillState> state = next(till.state, eventOf(count.difference()));
    if (!state)
        return std::unexpected(state.error());
    till.state = *state;
    till.countsEntered += 1;
    if (till.state == TillState::Balanced)
        till.stock = count.counted; // a swap of notes nobody entered changes pieces, not the sum
    const QString kind = request.counter ? reviewKind : countKind;
    if (const auto added = TillRepository(database).addCount(till, count); !added)
        return std::unexpected(added.error());
    const auto written = record(database,
        {{request.operation, kind, request.shift, std::nullopt, bodyOf(request, count), request.at},
            till});
    if (!written)
        return std::unexpected(written.error());
    return CountOutcome{till, count.expected, count.total, count.difference()};
}

Result<CountOutcome> enteredBefore(Database& database, const EnterCount& request, const Till& till)
{
    const auto count = TillRepository(database).countOf(request.operation);
    if (!count)
        return std::unexpected(count.error());
    HUI_ASSERT(count->has_value()); // written with the journal entry
    return CountOutcome{till, (*count)->expected, (*count)->total, (*count)->difference()};
}

} // namespace

Result<QList<QUuid>> unknownOperations(Database& database, const Shift& shift)
{
    const Result<Till> till = currentTill(database, shift);
    if (!till)
        return std::unexpected(till.error());
    const auto entries = moneyOf(database, *till);
    if (!entries)
        return std::unexpected(entries.error());
    QList<QUuid> unknown;
    for (const JournalEntry& entry : *entries)
        if (entry.state == OutboxState::Unknown)
            unknown.append(entry.operation.id);
    return unknown;
}

Result<Till> startCount(Database& database, const StartCount& request)
{
    return database.transaction([&]() -> Result<Till> {
        TillRepository tills(database);
        const auto started = tills.lastMovedBy(request.operation);
        if (!started)
            return std::unexpected(started.error());
        if (*started)
            return **started; // it is not journalled: its mark on the till shows a repeat
        Result<Till> till = currentTill(database, request.shift);
        if (!till)
            return till;
        const Result<TillState> state = stateForCounting(*till);
        if (!state)
            return std::unexpected(state.error());
        if (const auto quiet = nothingIsBeingSent(database, *till); !quiet)
            return std::unexpected(quiet.error());
        if (const auto counted = isCountedAtMidday(database, *till, request.at); !counted)
            return std::unexpected(counted.error());
        if (till->state == TillState::Active) // later it can only be carried
            if (const auto none = nothingIsOwed(database, request.owes, till->id); !none)
                return std::unexpected(none.error());
        till->state = *state;
        if (const auto saved = tills.save(*till, request.operation); !saved)
            return std::unexpected(saved.error());
        return till;
    });
}

Result<CountOutcome> enterCount(Database& database, const EnterCount& request)
{
    const Result<Money> total = totalOf(request.counted, Currency::CNY);
    if (!total)
        return std::unexpected(total.error());
    if (request.counter)
        if (const auto other = checkCountersign(*request.counter, request.shift); !other)
            return std::unexpected(other.error());
    const QJsonObject said{{QStringLiteral("counted"), toJson(request.counted)}};
    const QString kind = request.counter ? reviewKind : countKind;
    return database.transaction([&]() -> Result<CountOutcome> {
        const Result<bool> repeat = isRepeat(database, request.operation, kind, said);
        if (!repeat)
            return std::unexpected(repeat.error());
        const Result<Till> till = currentTill(database, request.shift);
        if (!till)
            return std::unexpected(till.error());
        if (*repeat)
            return enteredBefore(database, request, *till);
        if (const auto may = mayCount(request, *till); !may)
            return std::unexpected(may.error());
        const Result<TillCount> count = newCount(database, request, *till, *total);
        if (!count)
            return std::unexpected(count.error());
        return record(database, request, *till, *count);
    });
}

} // namespace hui
