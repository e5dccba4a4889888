// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/platform/FeeCases.h"

#include "app/catalogue/NeedService.h"
#include "app/server/Changes.h"
#include "app/server/Inbox.h"
#include "app/store/Dealings.h"
#include "modules/campus/FeeCase.h"
#include "modules/campus/platform/CampusProblems.h"

namespace hui::campus {

using namespace Qt::StringLiterals;
using server::Context;
using server::UploadedOperation;

namespace {

CaseMover moverOf(const UploadedOperation& operation)
{
    return {operation.id, operation.deviceId, operation.operatorId, operation.at, operation.branch};
}

CaseBook casesOf(Context& context)
{
    return platformCases(
        context.database, server::publishingToBranch(context.database, u"service_case"_s));
}

/// By what the desks were told.
ServesKind servesFees(Context& context)
{
    return [&context](const QString& kind) -> Result<bool> {
        const auto told = server::lastToldEver(context.database, u"need"_s, kind);
        return told ? isToldServed(*told, kind, feeCases()) : std::unexpected(told.error());
    };
}

} // namespace

Result<std::optional<server::OperationOutcome>> feeCaseFault(
    Context& context, const FeePayBody& body)
{
    const auto isOurs = isOfKind(context.database, body.caseId, servesFees(context));
    if (!isOurs)
        return std::unexpected(isOurs.error());
    return *isOurs ? std::nullopt : std::optional(rejectedBy("case_kind"));
}

Result<Done> beginFeeCase(Context& context, const UploadedOperation& payment,
    const FeePayBody& body, const QList<LegTold>& told)
{
    const ServiceStep step{{.customer = customerIn(payment.body)}, feeStep(payment.id),
        payment.branch, moverOf(payment), servesFees(context)};
    const auto begun = bookCase(casesOf(context), body.caseId, step, told);
    return begun ? Result<Done>(Done{}) : std::unexpected(begun.error());
}

Result<Done> tellFeeCase(Context& context, const UploadedOperation& operation, const QUuid& payment,
    const QList<LegTold>& told)
{
    const Result<QJsonObject> paid = operation.id == payment
        ? operation.body
        : server::Inbox(context.database).bodyOf(payment);
    if (!paid)
        return std::unexpected(paid.error());
    return tellCase(casesOf(context), {payment, namedCase(*paid)}, told, moverOf(operation));
}

Result<Done> tellFeesGone(
    Context& context, const UploadedOperation& operation, const BookedFees& payment, LegEvent event)
{
    return tellFeeCase(
        context, operation, payment.operation, legsGone(event, payment.debitAccount.isEmpty()));
}

} // namespace hui::campus
