// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/RequestSteps.h"

#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/server/ApprovalRepository.h"
#include "app/server/Changes.h"
#include "app/server/Operators.h"
#include "app/store/Database.h"

namespace hui::server {

using namespace Qt::StringLiterals;

namespace {

/// As POST /v1/approvals answers a signature.
Result<QJsonObject> signatureToJson(Database& database, const ApprovalRequest& request)
{
    const auto approval = ApprovalRepository(database).byId(request.approval);
    if (!approval)
        return std::unexpected(approval.error());
    const auto approver = Operators(database).byId(request.approver);
    if (!approver)
        return std::unexpected(approver.error());
    HUI_ASSERT(*approval); // written with the decision
    return QJsonObject{{u"approval"_s, request.approval},
        {u"approver"_s,
            QJsonObject{{u"id"_s, request.approver},
                {u"name"_s, *approver ? (*approver)->who.name : request.approver}}},
        {u"expires_at"_s, timestampToJson((*approval)->expiresAt)}};
}

} // namespace

Result<Done> tellRequest(Database& database, const ApprovalRequest& request)
{
    return publish(database, ofBranch(u"approval_request"_s, request.branch), idText(request.id),
        QJsonObject{{u"request"_s, idText(request.id)}, {u"operation"_s, idText(request.operation)},
            {u"kind"_s, request.kind}, {u"maker"_s, request.maker},
            {u"state"_s, nameOf(request.state)}, {u"asked_at"_s, timestampToJson(request.askedAt)},
            {u"expires_at"_s, timestampToJson(request.expiresAt)}});
}

Result<Done> endRequest(Context& context, ApprovalRequest& request, RequestEvent event)
{
    const auto state = next(request.state, event);
    HUI_ASSERT(state); // the caller has looked, in this transaction
    request.state = *state;
    request.decidedAt = context.clock.nowUtc();
    const auto ended = ApprovalRequestRepository(context.database).end(request);
    if (!ended)
        return std::unexpected(ended.error());
    if (!*ended)
        return failure(Error::Kind::Storage, "A request was decided at the same time.");
    return tellRequest(context.database, request);
}

Result<std::optional<ApprovalRequest>> currentRequest(Context& context, const Request& asked)
{
    const QUuid id = QUuid::fromString(asked.parameters.value(u"id"_s));
    auto found = ApprovalRequestRepository(context.database).byId(id);
    if (!found || !*found)
        return found;
    if ((*found)->branch != asked.caller.branch)
        return std::nullopt;
    if ((*found)->state == RequestState::Waiting && context.clock.nowUtc() > (*found)->expiresAt)
        if (const auto over = endRequest(context, **found, RequestEvent::Expire); !over)
            return std::unexpected(over.error());
    return found;
}

Result<QJsonObject> requestToJson(Database& database, const ApprovalRequest& request)
{
    QJsonObject json{{u"request"_s, idText(request.id)},
        {u"operation"_s, idText(request.operation)}, {u"kind"_s, request.kind},
        {u"fingerprint"_s, request.fingerprint}, {u"device"_s, request.deviceId},
        {u"maker"_s, request.maker}, {u"shown"_s, request.shown},
        {u"state"_s, nameOf(request.state)}, {u"approver"_s, request.approver},
        {u"opinion"_s, request.opinion}, {u"asked_at"_s, timestampToJson(request.askedAt)},
        {u"expires_at"_s, timestampToJson(request.expiresAt)}};
    if (request.amount)
        json.insert(u"amount"_s, moneyToJson(*request.amount));
    if (!request.evidence.isEmpty())
        json.insert(u"evidence"_s, request.evidence);
    if (request.decidedAt.isValid())
        json.insert(u"decided_at"_s, timestampToJson(request.decidedAt));
    if (request.approval.isEmpty())
        return json;
    const auto signature = signatureToJson(database, request);
    if (!signature)
        return signature;
    json.insert(u"approval"_s, *signature);
    return json;
}

Response answerRequest(Context& context, const std::function<RequestAnswer()>& step)
{
    const auto answer = context.database.transaction(step);
    if (!answer)
        return toResponse(answer.error());
    if (const auto* refusal = std::get_if<Problem>(&*answer))
        return toResponse(*refusal);
    const auto json = requestToJson(context.database, std::get<ApprovalRequest>(*answer));
    return json ? Response{200, *json} : toResponse(json.error());
}

} // namespace hui::server
