// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/platform/FeeCases.h"

#include "app/server/Changes.h"
#include "app/server/Inbox.h"
#include "app/store/Dealings.h"
#include "modules/campus/FeeCase.h"

namespace hui::campus {

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

Result<Done> beginFeeCase(Context& context, const UploadedOperation& payment,
    const FeePayBody& body, const QList<LegTold>& told)
{
    const ServiceStep step{{.customer = customerIn(payment.body)}, feeStep(payment.id),
        payment.branch, moverOf(payment)};
    const auto begun = bookCase(casesOf(context), body.caseId, step, told);
    return begun ? Result<Done>(Done{}) : std::unexpected(begun.error());
}

Result<Done> tellFeeCase(Context& context, const UploadedOperation& operation, const QUuid& payment,
    const QList<LegTold>& told)
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

Result<Done> tellFeesGone(
    Context& context, const UploadedOperation& operation, const BookedFees& payment, LegEvent event)
{
    return tellFeeCase(
        context, operation, payment.operation, legsGone(event, payment.debitAccount.isEmpty()));
}

} // namespace hui::campus
