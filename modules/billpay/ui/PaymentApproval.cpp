// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/PaymentApproval.h"

#include "app/core/Masking.h"

#include <QCoreApplication>

namespace hui::billpay {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("hui::billpay::PaymentApproval", text);
}

} // namespace

ApprovalRequest approvalFor(
    const PayBill& payment, const QString& billerName, const QString& reason)
{
    ApprovalRequest request;
    request.operation = payment.operation;
    request.kind = QStringLiteral("billpay.pay");
    request.maker = payment.shift;
    request.title = tr(QT_TRANSLATE_NOOP("hui::billpay::PaymentApproval", "Take this payment"));
    if (const Result<Money> due = totalOf(payment.bills))
        request.amount = *due;
    request.facts = {{tr(QT_TRANSLATE_NOOP("hui::billpay::PaymentApproval", "Biller")), billerName},
        {tr(QT_TRANSLATE_NOOP("hui::billpay::PaymentApproval", "Account no.")),
            maskAccount(payment.account)},
        {tr(QT_TRANSLATE_NOOP("hui::billpay::PaymentApproval", "Customer")), payment.holder}};
    request.reason = reason;
    return request;
}

} // namespace hui::billpay
