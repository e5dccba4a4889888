// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/JsonReader.h"
#include "app/store/Database.h"
#include "app/till/CurrentTill.h"
#include "app/till/Repeat.h"
#include "app/till/TillChange.h"

#include <QCoreApplication>

namespace hui {

namespace {

const QString differenceKind = QStringLiteral("till.difference");

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

/// `left` is what the last count shows beyond what has been booked, `first` whether nothing was
/// booked for it yet. The first entry has its sign and is at least as large; the second is exact.
Result<Done> checkAmount(Money entry, Money left, bool first)
{
    const bool sameSign = entry.isPositive() == left.isPositive() && !entry.isZero();
    const bool large = qAbs(entry.minor()) >= qAbs(left.minor());
    if (!sameSign || !large || (!first && entry != left))
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "The difference is not that of the last count."));
    return Done{};
}

/// The till when the entry is booked: Balanced when nothing is left, else it waits for the entry of
/// the other sign.
Result<Till> booked(const Till& till, const TillCount& count, Money entry)
{
    Till after = till;
    after.balance = Money::fen(till.balance.minor() + entry.minor());
    if (after.balance != count.total)
        return after;
    const Result<TillState> state = next(till.state, TillEvent::BookDifference);
    if (!state)
        return std::unexpected(state.error());
    after.state = *state;
    after.stock = count.counted;
    return after;
}

Result<Till> settle(Database& database, const BookDifference& request, const Till& till)
{
    if (const auto may = next(till.state, TillEvent::BookDifference); !may)
        return std::unexpected(may.error());
    const Result<TillCount> count = lastCount(database, till);
    if (!count)
        return std::unexpected(count.error());
    const Money left = Money::fen(count->total.minor() - till.balance.minor());
    if (const auto fits = checkAmount(request.difference, left, till.balance == count->expected);
        !fits)
        return std::unexpected(fits.error());
    return booked(till, *count, request.difference);
}

} // namespace

Result<Till> bookDifference(Database& database, const BookDifference& request)
{
    if (const auto signedBy = checkCountersign(request.supervisor, request.shift); !signedBy)
        return std::unexpected(signedBy.error());
    const Money amount = Money::fen(qAbs(request.difference.minor()));
    const Operation operation{request.operation, differenceKind, request.shift, amount,
        {{QStringLiteral("difference"), moneyToJson(request.difference)},
            {QStringLiteral("approval"), toJson(request.supervisor)}},
        request.at};
    return database.transaction([&]() -> Result<Till> {
        const Result<bool> repeat
            = isRepeat(database, operation.id, differenceKind, operation.body);
        if (!repeat)
            return std::unexpected(repeat.error());
        const Result<Till> till = currentTill(database, request.shift);
        if (!till || *repeat)
            return till;
        const Result<Till> settled = settle(database, request, *till);
        if (!settled)
            return settled;
        return record(database,
            {operation, *settled, entryOf(operation, request.difference, settled->balance)});
    });
}

} // namespace hui
