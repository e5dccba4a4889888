// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/PaymentApproval.h"

#include "app/catalogue/PayLimits.h"
#include "app/core/Masking.h"
#include "modules/billpay/ui/OutcomeText.h"

#include <QCoreApplication>

namespace hui::billpay {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(hui::billpay::PaymentApproval)
};

} // namespace

ApprovalRequest approvalFor(
    const PayBasket& payments, Money total, const QString& billerName, const QString& reason)
{
    const PayBill& payment = payments.items.first(); // whose operation carries the signature
    ApprovalRequest request;
    request.operation = payment.operation;
    request.kind = QStringLiteral("billpay.pay");
    request.channel = nameOf(payment.mode);
    request.maker = payment.shift;
    request.title = Text::tr("Take this payment");
    const Result<Money> due
        = payment.amount ? Result<Money>(*payment.amount) : totalOf(payment.bills);
    if (payments.items.size() > 1)
        request.amount = total;
    else if (due)
        request.amount = *due;
    request.facts = {{Text::tr("Biller"), billerName},
        {Text::tr("Account no."), maskAccount(payment.account)},
        {Text::tr("Customer"), payment.holder}};
    request.changes = {{Text::tr("Payment"), Text::tr("due"), Text::tr("taken")}};
    request.reason = reason;
    return request;
}

ApprovalRequest approvalFor(
    const Batch& batch, PayMode mode, const Shift& maker, const QString& reason)
{
    ApprovalRequest request;
    request.operation = batch.id;
    request.kind = QStringLiteral("billpay.batch_open");
    request.channel = nameOf(mode);
    request.maker = maker;
    request.title = Text::tr("Take a list of payments");
    request.amount = batch.total;
    request.facts = {{Text::tr("Rows"), QString::number(batch.tally(BatchRowState::Ready).rows)}};
    request.changes = {{Text::tr("Money for the list"), Text::tr("due"), Text::tr("taken")}};
    request.reason = reason;
    return request;
}

ApprovalRequest approvalFor(
    const Payment& payment, Way way, const FollowUp& of, const std::optional<Till>& till)
{
    ApprovalRequest request;
    request.operation = of.operation;
    request.kind = kindOf(way);
    request.maker = of.shift;
    request.title = WayText::title(way);
    request.amount = payment.due;
    request.facts = {{Text::tr("Original journal no."),
                         QStringLiteral("%1").arg(payment.sequence, 6, 10, QLatin1Char('0'))},
        {Text::tr("Biller"), payment.billerName},
        {Text::tr("Account no."), maskAccount(payment.account)},
        {Text::tr("Customer"), payment.holder}};
    if (till)
        request.changes.append({Text::tr("Cash in till %1").arg(till->id), till->balance.toString(),
            Money::fen(till->balance.minor() - payment.taken().minor()).toString()});
    request.changes.append({Text::tr("Payment"), pillOf(payment).text, WayText::name(way)});
    request.reason = of.reason;
    return request;
}

} // namespace hui::billpay
