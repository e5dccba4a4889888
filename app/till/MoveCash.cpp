// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/JsonReader.h"
#include "app/store/AuditTrail.h"
#include "app/store/Database.h"
#include "app/till/CashPolicyRepository.h"
#include "app/till/CurrentTill.h"
#include "app/till/TillRepository.h"

#include <QCoreApplication>

namespace hui {

namespace {

/// The till as it is when the cash has moved.
Result<Till> moved(const Till& till, const MoveCash& request, Money in, Money out)
{
    if (till.state != TillState::Active || till.businessDate != request.shift.businessDate)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "No cash can move: the till is not open for today."),
            nameOf(till.state));
    const Result<CashCount> filled = added(till.stock, request.in);
    if (!filled)
        return std::unexpected(filled.error());
    Result<CashCount> left
        = request.betweenBoxes ? removed(*filled, request.out) : taken(*filled, request.out);
    if (!left)
        return std::unexpected(left.error());
    const Result<Money> sum = add(till.balance, in);
    if (!sum)
        return std::unexpected(sum.error());
    Till after = till;
    after.stock = *std::move(left);
    after.balance = Money::fen(sum->minor() - out.minor());
    return after;
}

/// A payment out that the bank warns of stands in the audit trail: somebody went on with it.
Result<Done> noteLargeOut(Database& database, const MoveCash& request, Money out)
{
    if (request.betweenBoxes || !out.isPositive())
        return Done{};
    const auto policy = CashPolicyRepository(database).on(request.shift.businessDate);
    if (!policy)
        return std::unexpected(policy.error());
    if (!isLargeOut(*policy, out))
        return Done{};
    return AuditTrail(database).append(
        {request.shift.operatorId, QStringLiteral("till.large_out"), QStringLiteral("warned"),
            {{QStringLiteral("operation"), request.operation.toString(QUuid::WithoutBraces)},
                {QStringLiteral("amount"), moneyToJson(out)},
                {QStringLiteral("limit"), moneyToJson(policy->singleOut)}}});
}

} // namespace

Result<Till> moveCash(Database& database, const MoveCash& request)
{
    HUI_ASSERT(database.inTransaction()); // of the operation that moves it
    const Result<Money> in = totalOf(request.in, Currency::CNY);
    if (!in)
        return std::unexpected(in.error());
    const Result<Money> out = totalOf(request.out, Currency::CNY);
    if (!out)
        return std::unexpected(out.error());
    TillRepository tills(database);
    const auto before = tills.entryOf(request.operation);
    if (!before)
        return std::unexpected(before.error());
    const Result<Till> till = currentTill(database, request.shift);
    if (!till || *before)
        return till;
    const Result<Till> after = moved(*till, request, *in, *out);
    if (!after)
        return after;
    if (const auto saved = tills.save(*after, request.operation); !saved)
        return std::unexpected(saved.error());
    const TillEntry entry{
        0, request.operation, request.reason, *in, *out, after->balance, request.at};
    if (const auto noted = tills.addEntry(*after, entry); !noted)
        return std::unexpected(noted.error());
    if (const auto noted = noteLargeOut(database, request, *out); !noted)
        return std::unexpected(noted.error());
    return after;
}

} // namespace hui
