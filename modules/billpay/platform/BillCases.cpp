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
    return platformCases(context.database,
        [&context](const QString& branch, const QString& key, const QJsonObject& value) {
            return server::publish(
                context.database, server::ofBranch(u"service_case"_s, branch), key, value);
        });
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
    QUuid named = namedCase(operation.body);
    if (operation.id != payment) {
        const auto paid = server::Inbox(context.database).byId(payment);
        if (!paid)
            return std::unexpected(paid.error());
        named = *paid ? namedCase((*paid)->operation.body) : QUuid();
    }
    return tellCase(casesOf(context), {payment, named}, told, moverOf(operation));
}

Result<Done> tellBillGone(Context& context, const UploadedOperation& operation,
    const BookedPayment& payment, LegEvent event)
{
    return tellBillCase(
        context, operation, payment.operation, legsGone(event, payment.mode == PayMode::Cash));
}

} // namespace hui::billpay
