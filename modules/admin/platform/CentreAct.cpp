// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/admin/platform/CentreAct.h"

#include "app/server/ApprovalRepository.h"
#include "app/server/Approvals.h"
#include "app/server/Audit.h"
#include "app/server/Problems.h"
#include "app/store/Database.h"
#include "modules/admin/platform/AdminProblems.h"

namespace hui::admin {

using namespace Qt::StringLiterals;
using server::Context;
using server::Problem;
using server::Request;
using server::Response;

namespace {

bool isOfCentre(const Request& request)
{
    return request.signedIn && request.signedIn->roles.contains(u"centre"_s);
}

/// The act as what was signed sees it.
server::UploadedOperation operationOf(const Request& request, const CentreAct& act)
{
    server::UploadedOperation operation;
    operation.id = request.key;
    operation.kind = act.kind;
    operation.deviceId = request.caller.deviceId;
    operation.branch = request.caller.branch;
    operation.operatorId = request.signedIn->id;
    operation.at = request.receivedAt;
    operation.body = request.body;
    return operation;
}

using SignedOrProblem = Result<std::variant<Signed, Problem>>;

SignedOrProblem signatureOf(Context& context, const Request& request, const CentreAct& act)
{
    if (!act.isSigned)
        return Signed{};
    const auto refused = server::checkApproval(context.database, operationOf(request, act));
    if (!refused)
        return std::unexpected(refused.error());
    if (*refused)
        return server::problem((*refused)->code.toLatin1().constData());
    const QString id = request.body.value(u"approval"_s).toObject().value(u"id"_s).toString();
    const auto approval = server::ApprovalRepository(context.database).byId(id);
    if (!approval)
        return std::unexpected(approval.error());
    HUI_ASSERT(*approval); // checkApproval() has found it
    return Signed{(*approval)->approver};
}

Result<Done> noteAct(
    Context& context, const Request& request, const CentreAct& act, const QString& outcome)
{
    return server::writeAudit(context.database,
        {request.receivedAt, request.caller.branch, request.caller.deviceId, request.signedIn->id,
            act.kind, act.subject, outcome});
}

ActAnswer acting(Context& context, const Request& request, const CentreAct& act,
    const std::function<ActAnswer(const Signed&)>& work)
{
    if (!isOfCentre(request))
        return adminProblem("not_of_the_centre");
    const auto signature = signatureOf(context, request, act);
    if (!signature)
        return std::unexpected(signature.error());
    if (const auto* refusal = std::get_if<Problem>(&*signature))
        return *refusal;
    return work(std::get<Signed>(*signature));
}

} // namespace

Response actOfCentre(Context& context, const Request& request, const CentreAct& act,
    const std::function<ActAnswer(const Signed&)>& work)
{
    if (request.key.isNull())
        return server::toResponse(server::problem("key_missing"));
    const ActAnswer answer = context.database.transaction([&]() -> ActAnswer {
        ActAnswer made = acting(context, request, act, work);
        if (!made)
            return made;
        const auto* refusal = std::get_if<Problem>(&*made);
        const auto noted = noteAct(context, request, act, refusal ? refusal->code : u"ok"_s);
        return noted ? made : ActAnswer(std::unexpected(noted.error()));
    });
    if (!answer)
        return answer.error().kind == Error::Kind::Protocol
            ? server::toResponse(server::malformed(answer.error()))
            : server::toResponse(answer.error());
    if (const auto* refusal = std::get_if<Problem>(&*answer))
        return server::toResponse(*refusal);
    return {200, std::get<QJsonObject>(*answer)};
}

Response lookOfCentre(const Request& request, const std::function<Response()>& look)
{
    return isOfCentre(request) ? look() : server::toResponse(adminProblem("not_of_the_centre"));
}

QJsonObject withoutApproval(const Request& request)
{
    QJsonObject body = request.body;
    body.remove(u"approval"_s);
    return body;
}

} // namespace hui::admin
