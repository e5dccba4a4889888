// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/CashBox.h"
#include "app/store/Database.h"
#include "app/till/ClosingGuards.h"
#include "app/till/CurrentTill.h"
#include "app/till/OwedCash.h"
#include "app/till/Repeat.h"
#include "app/till/TillChange.h"
#include "app/till/Transfer.h"

#include <QCoreApplication>

namespace hui {

namespace {

const QString returnKind = QStringLiteral("till.return");

Result<Done> mayReturn(Database& database, const ReturnTill& request, const Till& till)
{
    if (isVault(till.id))
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "The vault is counted and sealed, not returned."));
    if (const auto named
        = unknownAreAcknowledged(database, request.shift, request.acknowledgedUnknown);
        !named)
        return named;
    if (const auto reviewed = isReviewed(database, till); !reviewed)
        return reviewed;
    if (const auto none = nothingIsOwed(database, request.owes, till.id); !none)
        return none;
    if (const auto none = nothingIsAsked(database, request.shift, request.at); !none)
        return none;
    return nothingInTransit(database, till);
}

Result<Till> handBack(
    Database& database, const ReturnTill& request, Till till, const QJsonObject& body)
{
    const Result<TillState> state = next(till.state, TillEvent::Return);
    if (!state)
        return std::unexpected(state.error());
    Operation operation{
        request.operation, returnKind, request.shift, till.balance, body, request.at};
    operation.body.insert(QStringLiteral("cash"), toJson(till.stock));
    if (const auto sent = sendToVault(database, operation, till.id, till.stock); !sent)
        return std::unexpected(sent.error());
    const Money out = Money::fen(-till.balance.minor());
    till.state = *state;
    till.stock = {};
    till.balance = Money::fen(0);
    return record(database, {operation, till, entryOf(operation, out, till.balance)});
}

} // namespace

Result<Till> returnTill(Database& database, const ReturnTill& request)
{
    if (const auto signedBy = checkCountersign(request.custodian, request.shift); !signedBy)
        return std::unexpected(signedBy.error());
    const QJsonObject body{{QStringLiteral("unknown"), namesOf(request.acknowledgedUnknown)},
        {QStringLiteral("approval"), toJson(request.custodian)}};
    return database.transaction([&]() -> Result<Till> {
        const Result<bool> repeat = isRepeat(database, request.operation, returnKind, body);
        if (!repeat)
            return std::unexpected(repeat.error());
        if (*repeat)
            return repeated(database, request.operation, request.shift);
        const Result<Till> till = currentTill(database, request.shift);
        if (!till)
            return till;
        if (const auto may = mayReturn(database, request, *till); !may)
            return std::unexpected(may.error());
        return handBack(database, request, *till, body);
    });
}

} // namespace hui
