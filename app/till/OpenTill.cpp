// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/JsonReader.h"
#include "app/store/Database.h"
#include "app/till/CountDraftRepository.h"
#include "app/till/CurrentTill.h"
#include "app/till/Repeat.h"
#include "app/till/TillChange.h"

#include <QCoreApplication>

namespace hui {

namespace {

const QString openKind = QStringLiteral("till.open");

Result<Done> checkFree(Database& database, const Shift& shift, const std::optional<Till>& today)
{
    if (const auto day = checkDayIsOpen(database, shift); !day)
        return day;
    const TillRepository tills(database);
    const auto open = tills.inUse(shift.till);
    if (!open)
        return std::unexpected(open.error());
    const auto held = tills.heldBy(shift.operatorId);
    if (!held)
        return std::unexpected(held.error());
    if (shift.till.isEmpty())
        return failure(
            Error::Kind::Refused, QT_TRANSLATE_NOOP("Error", "No till is assigned to you."));
    if (*open)
        return failure(
            Error::Kind::Refused, QT_TRANSLATE_NOOP("Error", "The till has been opened already."));
    if (today && today->state != TillState::Sealed)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "The till has been returned for today."));
    if (!held->isEmpty())
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "You hold another till that has not been returned."));
    return Done{};
}

Result<TillState> stateAfterOpening()
{
    TillState state = TillState::Unassigned;
    for (const TillEvent event : {TillEvent::Assign, TillEvent::Issue, TillEvent::Activate}) {
        const Result<TillState> reached = next(state, event);
        if (!reached)
            return reached;
        state = *reached;
    }
    return state;
}

/// A new till, or the one that was sealed today in the hands of whoever opens it.
Result<Till> opened(const OpenTill& request, Money counted, const std::optional<Till>& sealed)
{
    const Result<TillState> state
        = sealed ? next(sealed->state, TillEvent::Resume) : stateAfterOpening();
    if (!state)
        return std::unexpected(state.error());
    return Till{request.shift.till, request.shift.operatorId, request.shift.businessDate, *state,
        request.counted, counted, 0};
}

/// Journal, till, stock and the entry; inside the transaction.
Result<Till> open(
    Database& database, const OpenTill& request, Money counted, const QJsonObject& body)
{
    const auto today = TillRepository(database).of(request.shift.till, request.shift.businessDate);
    if (!today)
        return std::unexpected(today.error());
    if (const auto free = checkFree(database, request.shift, *today); !free)
        return std::unexpected(free.error());
    const Result<Till> till = opened(request, counted, *today);
    if (!till)
        return till;
    if (const auto ended = CountDraftRepository(database).forget(till->id); !ended)
        return std::unexpected(ended.error());
    const Operation operation{
        request.operation, openKind, request.shift, counted, body, request.at};
    const qint64 there = *today ? (*today)->balance.minor() : 0;
    return record(database,
        {operation, *till, entryOf(operation, Money::fen(counted.minor() - there), till->balance)});
}

} // namespace

Result<Till> openTill(Database& database, const OpenTill& request)
{
    const Result<Money> issued = totalOf(request.issued, Currency::CNY);
    if (!issued)
        return std::unexpected(issued.error());
    const Result<Money> counted = totalOf(request.counted, Currency::CNY);
    if (!counted)
        return std::unexpected(counted.error());
    if (const auto signedBy = checkCountersign(request.custodian, request.shift); !signedBy)
        return std::unexpected(signedBy.error());
    QJsonObject body{{QStringLiteral("issued"), toJson(request.issued)},
        {QStringLiteral("counted"), toJson(request.counted)},
        {QStringLiteral("difference"), moneyToJson(Money::fen(counted->minor() - issued->minor()))},
        {QStringLiteral("approval"), toJson(request.custodian)}};
    if (!request.duty.isEmpty())
        body.insert(QStringLiteral("duty"), toJson(request.duty));
    return database.transaction([&]() -> Result<Till> {
        const Result<bool> repeat = isRepeat(database, request.operation, openKind, body);
        if (!repeat)
            return std::unexpected(repeat.error());
        if (*repeat)
            return currentTill(database, request.shift);
        return open(database, request, *counted, body);
    });
}

} // namespace hui
