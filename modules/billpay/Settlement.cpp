// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/Settlement.h"

#include "app/customer/NamedAsRecord.h"
#include "app/customer/SeenPayer.h"

#include <QCoreApplication>

namespace hui::billpay {

using namespace Qt::StringLiterals;

Result<Settlement> settlementOf(
    PayMode mode, Money total, const CashCount& cashIn, const CashCount& cashOut)
{
    const Result<Money> tendered = totalOf(cashIn, Currency::CNY);
    const Result<Money> change = totalOf(cashOut, Currency::CNY);
    for (const Result<Money>* sum : {&tendered, &change})
        if (!*sum)
            return std::unexpected(sum->error());
    return Settlement{mode, total, *tendered, *change};
}

Result<Done> checkCash(const Settlement& money)
{
    if (money.mode != PayMode::Cash) {
        if (money.tendered.isZero() && money.change.isZero())
            return Done{};
        return refused(QT_TRANSLATE_NOOP("Error", "No cash moves when an account is debited."));
    }
    if (money.tendered.minor() < money.total.minor())
        return refused(
            QT_TRANSLATE_NOOP("Error", "The cash received is less than the amount due."));
    if (money.tendered.minor() - money.total.minor() != money.change.minor())
        return refused(QT_TRANSLATE_NOOP("Error", "The change is not what is left over."));
    return Done{};
}

Result<Done> checkPayer(Database& database, const Settlement& money, const PayPolicy& policy,
    const std::optional<Payer>& payer, const QDate& day)
{
    const bool large
        = money.mode == PayMode::Cash && money.total.minor() >= policy.identifyCashFrom.minor();
    if (!large)
        return Done{};
    if (!payer || !payer->isSeen())
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP(
                "Error", "Cash of this size: note who pays, from the document, and keep a copy."));
    const QJsonObject told = toJson(*payer);
    const auto seen = checkSeenPayer(told, {day, policy.payerBasics});
    return seen ? checkNames(database, told, day) : seen;
}

} // namespace hui::billpay
