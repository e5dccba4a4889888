// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/platform/BillCases.h"

#include "app/catalogue/NeedService.h"
#include "app/server/Changes.h"
#include "app/server/Inbox.h"
#include "app/store/Dealings.h"
#include "modules/billpay/BillCase.h"
#include "modules/billpay/platform/BillOperations.h"
#include "modules/billpay/platform/TermsInForce.h"

namespace hui::billpay {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
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

/// By what the desks were told; a biller that is not in force is of any category.
ServesKind servesBill(Context& context, const QString& biller)
{
    return [&context, biller](const QString& kind) -> Result<bool> {
        const auto known = billerInForce(context.database, biller);
        const auto told = server::lastToldEver(context.database, u"need"_s, kind);
        if (!known || !told)
            return std::unexpected(known ? told.error() : known.error());
        return isToldServed(*told, kind, billsOf(*known ? (*known)->category : QString()));
    };
}

} // namespace

Result<std::optional<OperationOutcome>> caseFault(Context& context, const PayBody& body)
{
    const auto isOurs
        = isOfKind(context.database, body.caseId, servesBill(context, body.payment.biller));
    if (!isOurs)
        return std::unexpected(isOurs.error());
    return *isOurs ? std::nullopt : std::optional(rejected(u"case_kind"_s));
}

Result<Done> beginBillCase(Context& context, const UploadedOperation& payment, const PayBody& body,
    const QList<LegTold>& told)
{
    const ServiceStep step{{.customer = customerIn(payment.body)}, billStep(payment.id),
        payment.branch, moverOf(payment), servesBill(context, body.payment.biller)};
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
