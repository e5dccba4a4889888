// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/JsonReader.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/CurrentTill.h"
#include "app/till/Repeat.h"
#include "app/till/TillRepository.h"

#include <QCoreApplication>

namespace hui {

namespace {

const QString kind = QStringLiteral("till.open");

Result<Done> checkFree(Database& database, const Shift& shift)
{
    const TillRepository tills(database);
    const auto open = tills.notReturned(shift.till);
    if (!open)
        return std::unexpected(open.error());
    const auto today = tills.of(shift.till, shift.businessDate);
    if (!today)
        return std::unexpected(today.error());
    const auto held = tills.heldBy(shift.operatorId);
    if (!held)
        return std::unexpected(held.error());
    if (shift.till.isEmpty())
        return failure(
            Error::Kind::Refused, QT_TRANSLATE_NOOP("Error", "No till is assigned to you."));
    if (*open)
        return failure(
            Error::Kind::Refused, QT_TRANSLATE_NOOP("Error", "The till has been opened already."));
    if (*today)
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

/// Journal, till, stock and the first entry; inside the transaction.
Result<Till> record(
    Database& database, const OpenTill& request, Money counted, const QJsonObject& body)
{
    const Result<TillState> state = stateAfterOpening();
    if (!state)
        return std::unexpected(state.error());
    const Till till{request.shift.till, request.shift.operatorId, request.shift.businessDate,
        *state, request.counted, counted, 0};
    const auto noted = Journal(database).append(
        {request.operation, kind, request.shift, counted, body, request.at});
    if (!noted)
        return std::unexpected(noted.error());
    TillRepository tills(database);
    if (const auto saved = tills.save(till, request.operation); !saved)
        return std::unexpected(saved.error());
    const TillEntry entry{
        0, request.operation, kind, counted, Money::fen(0), till.balance, request.at};
    if (const auto added = tills.addEntry(till, entry); !added)
        return std::unexpected(added.error());
    return till;
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
    const QJsonObject body{{QStringLiteral("issued"), toJson(request.issued)},
        {QStringLiteral("counted"), toJson(request.counted)},
        {QStringLiteral("difference"), moneyToJson(Money::fen(counted->minor() - issued->minor()))},
        {QStringLiteral("approval"), toJson(request.custodian)}};
    return database.transaction([&]() -> Result<Till> {
        const Result<bool> repeat = isRepeat(database, request.operation, kind, body);
        if (!repeat)
            return std::unexpected(repeat.error());
        if (*repeat)
            return currentTill(database, request.shift);
        if (const auto free = checkFree(database, request.shift); !free)
            return std::unexpected(free.error());
        return record(database, request, *counted, body);
    });
}

} // namespace hui
