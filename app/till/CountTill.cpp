// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/JsonReader.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/CurrentTill.h"
#include "app/till/Repeat.h"
#include "app/till/TillRepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace hui {

namespace {

/// One closing count and one recount: the last difference stands.
constexpr int mostCounts = 2;

const QString countKind = QStringLiteral("till.count");
const QString differenceKind = QStringLiteral("till.difference");

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

QJsonObject bodyOf(const TillCount& count)
{
    return {{QStringLiteral("counted"), toJson(count.counted)},
        {QStringLiteral("expected"), moneyToJson(count.expected)},
        {QStringLiteral("difference"), moneyToJson(count.difference())},
        {QStringLiteral("attempt"), count.attempt}};
}

Result<CountOutcome> record(
    Database& database, const EnterCount& request, Till till, const TillCount& count)
{
    const Result<TillState> state = next(till.state, eventOf(count.difference()));
    if (!state)
        return std::unexpected(state.error());
    till.state = *state;
    till.countsEntered = count.attempt;
    if (till.state == TillState::Balanced)
        till.stock = count.counted; // a swap of notes nobody entered changes pieces, not the sum
    const auto noted = Journal(database).append(
        {request.operation, countKind, request.shift, std::nullopt, bodyOf(count), request.at});
    if (!noted)
        return std::unexpected(noted.error());
    TillRepository tills(database);
    if (const auto added = tills.addCount(till, count); !added)
        return std::unexpected(added.error());
    if (const auto saved = tills.save(till, request.operation); !saved)
        return std::unexpected(saved.error());
    return CountOutcome{till, count.expected, count.total, count.difference()};
}

Result<TillCount> lastCount(Database& database, const Till& till)
{
    const auto counts = TillRepository(database).counts(till.id, till.businessDate);
    if (!counts)
        return std::unexpected(counts.error());
    if (counts->isEmpty())
        return failure(
            Error::Kind::Refused, QT_TRANSLATE_NOOP("Error", "The till has not been counted."));
    return counts->last();
}

/// Till and entry when the difference is booked: one entry, by its sign.
Result<Till> settle(Database& database, const BookDifference& request, Till till)
{
    const Result<TillState> state = next(till.state, TillEvent::BookDifference);
    if (!state)
        return std::unexpected(state.error());
    const Result<TillCount> count = lastCount(database, till);
    if (!count)
        return std::unexpected(count.error());
    if (request.difference != count->difference())
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "The difference is not that of the last count."));
    till.state = *state;
    till.stock = count->counted;
    till.balance = count->total;
    const qint64 fen = request.difference.minor();
    TillRepository tills(database);
    if (const auto saved = tills.save(till, request.operation); !saved)
        return std::unexpected(saved.error());
    const TillEntry entry{0, request.operation, differenceKind,
        Money::fen(std::max(fen, qint64(0))), Money::fen(std::max(-fen, qint64(0))), till.balance,
        request.at};
    if (const auto added = tills.addEntry(till, entry); !added)
        return std::unexpected(added.error());
    return till;
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
    const QJsonObject said{{QStringLiteral("counted"), toJson(request.counted)}};
    return database.transaction([&]() -> Result<CountOutcome> {
        const Result<bool> repeat = isRepeat(database, request.operation, countKind, said);
        if (!repeat)
            return std::unexpected(repeat.error());
        const Result<Till> till = currentTill(database, request.shift);
        if (!till)
            return std::unexpected(till.error());
        if (!*repeat)
            return record(database, request, *till,
                {request.operation, till->countsEntered + 1, request.counted, till->balance, *total,
                    request.at});
        const auto count = TillRepository(database).countOf(request.operation);
        if (!count)
            return std::unexpected(count.error());
        HUI_ASSERT(count->has_value()); // written with the journal entry
        return CountOutcome{*till, (*count)->expected, (*count)->total, (*count)->difference()};
    });
}

Result<Till> bookDifference(Database& database, const BookDifference& request)
{
    if (const auto signedBy = checkCountersign(request.supervisor, request.shift); !signedBy)
        return std::unexpected(signedBy.error());
    const QJsonObject body{{QStringLiteral("difference"), moneyToJson(request.difference)},
        {QStringLiteral("approval"), toJson(request.supervisor)}};
    return database.transaction([&]() -> Result<Till> {
        const Result<bool> repeat = isRepeat(database, request.operation, differenceKind, body);
        if (!repeat)
            return std::unexpected(repeat.error());
        const Result<Till> till = currentTill(database, request.shift);
        if (!till || *repeat)
            return till;
        const Result<Till> settled = settle(database, request, *till);
        if (!settled)
            return settled;
        const Money amount = Money::fen(std::abs(request.difference.minor()));
        const auto noted = Journal(database).append(
            {request.operation, differenceKind, request.shift, amount, body, request.at});
        if (!noted)
            return std::unexpected(noted.error());
        return settled;
    });
}

} // namespace hui
