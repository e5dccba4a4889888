// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/ChargeCases.h"

#include "app/catalogue/NeedService.h"
#include "app/server/Changes.h"
#include "app/server/Inbox.h"
#include "app/store/Database.h"
#include "app/store/Dealings.h"
#include "modules/community/platform/CommunityProblems.h"

namespace hui::community {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::UploadedOperation;

CaseMover clinicMover(const UploadedOperation& operation)
{
    return {operation.id, operation.deviceId, operation.operatorId, operation.at, operation.branch};
}

CaseBook clinicCases(Context& context)
{
    return platformCases(
        context.database, server::publishingToBranch(context.database, u"service_case"_s));
}

ServesKind servedByTold(Context& context, const QString& what)
{
    return [&context, what](const QString& kind) -> Result<bool> {
        const auto told = server::lastToldEver(context.database, u"need"_s, kind);
        return told ? isToldServed(*told, kind, what) : std::unexpected(told.error());
    };
}

Result<std::optional<OperationOutcome>> clinicCaseFault(
    Context& context, const UploadedOperation& operation, const QString& what)
{
    const auto isOurs
        = isOfKind(context.database, namedCase(operation.body), servedByTold(context, what));
    if (!isOurs)
        return std::unexpected(isOurs.error());
    return *isOurs ? std::nullopt : std::optional(rejectedBy("case_kind"));
}

Result<Done> beginClinicCase(Context& context, const UploadedOperation& operation,
    const CaseStep& step, const QString& what, const QList<LegTold>& told)
{
    const ServiceStep begun{{.customer = customerIn(operation.body)}, step, operation.branch,
        clinicMover(operation), servedByTold(context, what)};
    const auto booked = bookCase(clinicCases(context), namedCase(operation.body), begun, told);
    return booked ? Result<Done>(Done{}) : std::unexpected(booked.error());
}

Result<Done> tellClinicCase(Context& context, const UploadedOperation& operation,
    const QUuid& begun, const QList<LegTold>& told)
{
    const Result<QJsonObject> body
        = operation.id == begun ? operation.body : server::Inbox(context.database).bodyOf(begun);
    if (!body)
        return std::unexpected(body.error());
    return tellCase(clinicCases(context), {begun, namedCase(*body)}, told, clinicMover(operation));
}

void tellClinicSilent(Context& context, const UploadedOperation& operation)
{
    if (!namedCase(operation.body).isNull())
        (void)context.database.transaction([&] { // should it fail, the next question says so
            return tellClinicCase(
                context, operation, operation.id, {{LegKind::Booking, LegEvent::Lose}});
        });
}

} // namespace hui::community
