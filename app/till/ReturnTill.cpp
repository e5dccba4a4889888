// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/CurrentTill.h"
#include "app/till/Repeat.h"
#include "app/till/TillRepository.h"

#include <QCoreApplication>
#include <QSet>

namespace hui {

namespace {

const QString kind = QStringLiteral("till.return");

QJsonArray namesOf(const QList<QUuid>& operations)
{
    QJsonArray names;
    for (const QUuid& operation : operations)
        names.append(operation.toString(QUuid::WithoutBraces));
    return names;
}

Result<Done> unknownAreAcknowledged(Database& database, const ReturnTill& request)
{
    const auto unknown = unknownOperations(database, request.shift);
    if (!unknown)
        return std::unexpected(unknown.error());
    const QSet<QUuid> named(request.acknowledgedUnknown.begin(), request.acknowledgedUnknown.end());
    if (named != QSet<QUuid>(unknown->begin(), unknown->end()))
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "The operations of unknown outcome must be acknowledged."),
            QString::number(unknown->size()));
    return Done{};
}

Result<Till> record(Database& database, const ReturnTill& request, Till till, QJsonObject body)
{
    const Result<TillState> state = next(till.state, TillEvent::Return);
    if (!state)
        return std::unexpected(state.error());
    const Money cash = till.balance;
    body.insert(QStringLiteral("cash"), toJson(till.stock));
    till.state = *state;
    till.stock = {};
    till.balance = Money::fen(0);
    const auto noted = Journal(database).append(
        {request.operation, kind, request.shift, cash, body, request.at});
    if (!noted)
        return std::unexpected(noted.error());
    TillRepository tills(database);
    if (const auto saved = tills.save(till, request.operation); !saved)
        return std::unexpected(saved.error());
    const TillEntry entry{
        0, request.operation, kind, Money::fen(0), cash, till.balance, request.at};
    if (const auto added = tills.addEntry(till, entry); !added)
        return std::unexpected(added.error());
    return till;
}

/// The answer to a repeated request: the till that this operation returned.
Result<Till> returnedBy(Database& database, const ReturnTill& request)
{
    const auto till = TillRepository(database).lastMovedBy(request.operation);
    if (!till)
        return std::unexpected(till.error());
    HUI_ASSERT(till->has_value()); // written with the journal entry
    return **till;
}

} // namespace

Result<Till> returnTill(Database& database, const ReturnTill& request)
{
    if (const auto signedBy = checkCountersign(request.custodian, request.shift); !signedBy)
        return std::unexpected(signedBy.error());
    const QJsonObject body{{QStringLiteral("unknown"), namesOf(request.acknowledgedUnknown)},
        {QStringLiteral("approval"), toJson(request.custodian)}};
    return database.transaction([&]() -> Result<Till> {
        const Result<bool> repeat = isRepeat(database, request.operation, kind, body);
        if (!repeat)
            return std::unexpected(repeat.error());
        if (*repeat)
            return returnedBy(database, request);
        const Result<Till> till = currentTill(database, request.shift);
        if (!till)
            return till;
        if (const auto named = unknownAreAcknowledged(database, request); !named)
            return std::unexpected(named.error());
        return record(database, request, *till, body);
    });
}

} // namespace hui
