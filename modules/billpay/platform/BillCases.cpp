// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/platform/BillCases.h"

#include "app/server/Changes.h"
#include "app/server/Inbox.h"
#include "app/store/Dealings.h"
#include "modules/billpay/BillCase.h"

namespace hui::billpay {

using namespace Qt::StringLiterals;
using server::Context;
using server::UploadedOperation;

namespace {

CaseMover moverOf(const UploadedOperation& operation)
{
    return {operation.id, operation.deviceId, operation.operatorId, operation.at};
}

CaseBook casesOf(Context& context)
{
    return platformCases(
        context.database, server::publishingToBranch(context.database, u"service_case"_s));
}

} // namespace

Result<Done> beginBillCase(Context& context, const UploadedOperation& payment, const PayBody& body,
    const QList<LegTold>& told)
{
    const ServiceStep step{{.customer = customerIn(payment.body)}, billStep(payment.id),
        payment.branch, moverOf(payment)};
    const auto begun = bookCase(casesOf(context), body.caseId, step, told);
    return begun ? Result<Done>(Done{}) : std::unexpected(begun.error());
}

Result<Done> tellBillCase(Context& context, const UploadedOperation& operation,
    const QUuid& payment, const QList<LegTold>& told)
{
    const Result<QJsonObject> paid = operation.id == payment
        ? operation.body
        : server::Inbox(context.database).bodyOf(payment);
    if (!paid)
        return std::unexpected(paid.error());
    return tellCase(casesOf(context), {payment, namedCase(*paid)}, told, moverOf(operation));
}

Result<Done> tellBillGone(Context& context, const UploadedOperation& operation,
    const BookedPayment& payment, LegEvent event)
{
    return tellBillCase(
        context, operation, payment.operation, legsGone(event, payment.mode == PayMode::Cash));
}

} // namespace hui::billpay
