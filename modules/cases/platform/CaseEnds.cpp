// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/platform/CaseEnds.h"

#include "app/casework/CaseDraftRepository.h"
#include "app/casework/ServiceCase.h"
#include "app/catalogue/LegServices.h"
#include "app/catalogue/NeedService.h"
#include "app/server/Changes.h"

namespace hui::cases {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::UploadedOperation;

namespace {

OperationOutcome notDone()
{
    return {OperationOutcome::Status::Rejected, u"case_not_done"_s,
        u"该业务尚未缴费、预约或退款成功，不能办结；请在业务页面办理。"_s,
        u"Nothing was paid, booked or given back for the case, so it is not completed. Do it at "
        "its page."_s,
        {}};
}

OperationOutcome toldElsewhere()
{
    return {OperationOutcome::Status::Rejected, u"case_refused"_s,
        u"缴费和预约结果由业务页面登记。"_s, u"What was paid or booked is told by its own page."_s,
        {}};
}

/// Also of a kind that is taken out of the catalogue since: nothing more was paid for its cases.
ServesKind servedByTold(Context& context)
{
    return [&context](const QString& kind) -> Result<bool> {
        const auto told = server::lastToldEver(context.database, u"need"_s, kind);
        return told ? isToldServed(*told, kind, legServices()) : std::unexpected(told.error());
    };
}

/// As a saving: what was typed and said is in it, and nothing older comes back over it. With the
/// word why it is not over.
Result<Done> keepNotDone(
    Context& context, Case standing, const CaseMove& move, const UploadedOperation& operation)
{
    if (move.entries)
        standing.entries = *move.entries;
    if (!move.customer.isNull())
        standing.customer = move.customer;
    if (!move.note.isEmpty())
        standing.note = move.note;
    noteEvent(standing, notDoneAct(),
        {operation.id, operation.deviceId, operation.operatorId, operation.at});
    const CaseBook book = platformCases(
        context.database, server::publishingToBranch(context.database, u"service_case"_s));
    const auto kept = book.keep(standing, std::nullopt);
    return kept ? CaseDraftRepository(context.database).drop(standing.id) : kept;
}

} // namespace

Result<std::optional<OperationOutcome>> refusalByHand(Context& context, const Case& standing,
    const CaseMove& move, const UploadedOperation& operation)
{
    const auto may = mayMoveByHand(standing, move, servedByTold(context));
    if (may)
        return std::nullopt;
    if (may.error().kind != Error::Kind::Refused)
        return std::unexpected(may.error());
    if (move.act != CaseAct::Complete)
        return toldElsewhere();
    const auto kept = keepNotDone(context, standing, move, operation);
    return kept ? Result<std::optional<OperationOutcome>>(notDone())
                : std::unexpected(kept.error());
}

} // namespace hui::cases
