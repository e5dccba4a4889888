// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/admin/platform/CentreAct.h"

#include "app/core/SignedContent.h"
#include "app/server/ApprovalRepository.h"
#include "app/server/Approvals.h"
#include "app/server/Audit.h"
#include "app/server/Problems.h"
#include "app/store/Database.h"
#include "modules/admin/platform/AdminProblems.h"
#include "modules/admin/platform/CentreActRepository.h"

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

/// The act as it is kept, so that it is done once.
SignedAct keptOf(const Request& request, const CentreAct& act)
{
    return {request.key, request.body.value(u"approval"_s).toObject().value(u"id"_s).toString(),
        signedContent(act.kind, act.subject, withoutApproval(request)), request.signedIn->id,
        request.receivedAt};
}

using SignedOrProblem = Result<std::variant<Signed, Problem>>;

SignedOrProblem signatureOf(
    Context& context, const Request& request, const CentreAct& act, const SignedAct& kept)
{
    const auto refused = server::checkApproval(
        context.database, operationOf(request, act), {.content = kept.content});
    if (!refused)
        return std::unexpected(refused.error());
    if (*refused)
        return server::problem((*refused)->code.toLatin1().constData());
    const auto approval = server::ApprovalRepository(context.database).byId(kept.approval);
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

using ActWork = std::function<ActAnswer(const Signed&)>;

/// What was answered before, when the very same is asked again; a signature that was used for
/// something else is not good any more.
ActAnswer answeredBefore(Context& context, const SignedAct& kept)
{
    const auto known = CentreActRepository(context.database).byOperation(kept.operation);
    if (!known)
        return std::unexpected(known.error());
    if (!*known)
        return server::problem("approval_mismatch");
    if (!(*known)->act.isSameAs(kept))
        return server::problem("key_reused");
    if ((*known)->isForgotten)
        return adminProblem("answer_gone");
    if ((*known)->answer.isEmpty())
        return adminProblem("secret_shown");
    return (*known)->answer;
}

/// Does what operation and signature were taken for; what is refused gives them back.
ActAnswer usingUp(
    Context& context, const SignedAct& kept, bool isSecret, const std::function<ActAnswer()>& work)
{
    CentreActRepository acts(context.database);
    const auto claimed = acts.claim(kept);
    if (!claimed)
        return std::unexpected(claimed.error());
    if (!*claimed)
        return answeredBefore(context, kept);
    ActAnswer made = work();
    if (!made)
        return made;
    const auto* answer = std::get_if<QJsonObject>(&*made);
    const auto stored = !answer ? acts.release(kept.operation)
        : isSecret              ? Result<Done>(Done{})
                                : acts.finish(kept.operation, *answer);
    return stored ? made : ActAnswer(std::unexpected(stored.error()));
}

ActAnswer actingOnce(
    Context& context, const Request& request, const CentreAct& act, const ActWork& work)
{
    const SignedAct kept = keptOf(request, act);
    const auto known = CentreActRepository(context.database).byOperation(kept.operation);
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return answeredBefore(context, kept);
    const auto signature = signatureOf(context, request, act, kept);
    if (!signature)
        return std::unexpected(signature.error());
    if (const auto* refusal = std::get_if<Problem>(&*signature))
        return *refusal;
    return usingUp(context, kept, act.isSecret, [&] { return work(std::get<Signed>(*signature)); });
}

ActAnswer acting(
    Context& context, const Request& request, const CentreAct& act, const ActWork& work)
{
    if (!isOfCentre(request))
        return adminProblem("not_of_the_centre");
    return act.isSigned ? actingOnce(context, request, act, work) : work(Signed{});
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
