// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/CashBox.h"
#include "app/core/JsonReader.h"
#include "app/store/AuditTrail.h"
#include "app/store/Database.h"
#include "app/till/CurrentTill.h"
#include "app/till/Repeat.h"
#include "app/till/TillChange.h"
#include "app/till/Transfer.h"

#include <QCoreApplication>

namespace hui {

namespace {

const QString forceCloseKind = QStringLiteral("till.force_close");

Result<Till> tillToClose(Database& database, const ForceCloseTill& request)
{
    const auto till = TillRepository(database).inUse(request.till);
    if (!till)
        return std::unexpected(till.error());
    if (!*till)
        return refused(QT_TRANSLATE_NOOP("Error", "The till has not been opened."));
    if ((*till)->operatorId == request.shift.operatorId)
        return refused(QT_TRANSLATE_NOOP("Error", "Nobody closes their own till by force."));
    if (request.witness.approverId == (*till)->operatorId)
        return refused(QT_TRANSLATE_NOOP("Error", "The teller of the till cannot be the witness."));
    if (isVault(request.till))
        return refused(
            QT_TRANSLATE_NOOP("Error", "The vault is counted and sealed, not returned."));
    return **till;
}

Result<Done> audit(Database& database, const ForceCloseTill& request)
{
    return AuditTrail(database).append(
        {request.shift.operatorId, forceCloseKind, QStringLiteral("ok"),
            {{QStringLiteral("till"), request.till}, {QStringLiteral("reason"), request.reason}}});
}

/// The difference and the way out are one entry: what the books held leaves the till.
Result<Till> close(
    Database& database, const ForceCloseTill& request, Till till, Operation operation)
{
    const Result<TillState> state = next(till.state, TillEvent::ForceReturn);
    if (!state)
        return std::unexpected(state.error());
    const Money counted = *operation.amount;
    operation.body.insert(QStringLiteral("difference"),
        moneyToJson(Money::fen(counted.minor() - till.balance.minor())));
    operation.body.insert(QStringLiteral("opened"), till.businessDate.toString(Qt::ISODate));
    const TillEntry entry = entryOf(operation, Money::fen(-till.balance.minor()), Money::fen(0));
    till.state = *state;
    till.stock = {};
    till.balance = Money::fen(0);
    if (const auto written = record(database, {operation, till, entry}); !written)
        return written;
    if (const auto sent = sendToVault(database, operation, till.id, request.counted); !sent)
        return std::unexpected(sent.error());
    if (const auto told = audit(database, request); !told)
        return std::unexpected(told.error());
    return till;
}

} // namespace

Result<Till> forceCloseTill(Database& database, const ForceCloseTill& request)
{
    const Result<Money> counted = totalOf(request.counted, Currency::CNY);
    if (!counted)
        return std::unexpected(counted.error());
    if (const auto signedBy = checkCountersign(request.witness, request.shift); !signedBy)
        return std::unexpected(signedBy.error());
    if (request.reason.trimmed().isEmpty())
        return failure(
            Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "Say why the till is closed by force."));
    const QJsonObject body{{QStringLiteral("till"), request.till},
        {QStringLiteral("counted"), toJson(request.counted)},
        {QStringLiteral("reason"), request.reason.trimmed()},
        {QStringLiteral("approval"), toJson(request.witness)}};
    return database.transaction([&]() -> Result<Till> {
        const Result<bool> repeat = isRepeat(database, request.operation, forceCloseKind, body);
        if (!repeat)
            return std::unexpected(repeat.error());
        if (*repeat)
            return repeated(database, request.operation, request.shift);
        const Result<Till> till = tillToClose(database, request);
        if (!till)
            return till;
        return close(database, request, *till,
            {request.operation, forceCloseKind, request.shift, *counted, body, request.at});
    });
}

} // namespace hui
