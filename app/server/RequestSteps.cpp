// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/RequestSteps.h"

#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/server/ApprovalRepository.h"
#include "app/server/Branches.h"
#include "app/server/Changes.h"
#include "app/server/Operators.h"
#include "app/server/RequestNotice.h"
#include "app/server/Signing.h"
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

/// From where to where, as the people at both ends call it.
Result<QJsonObject> journeyToJson(Database& database, const ApprovalRequest& request)
{
    QJsonObject journey{{u"to"_s, request.sentTo}};
    for (const auto& [key, code] :
        {std::pair(u"from_name"_s, request.branch), std::pair(u"to_name"_s, request.sentTo)}) {
        const auto branch = Branches(database).byCode(code);
        if (!branch)
            return std::unexpected(branch.error());
        journey.insert(key, *branch ? (*branch)->name : code);
    }
    return journey;
}

} // namespace

Result<Done> tellRequest(Database& database, const ApprovalRequest& request)
{
    const QJsonObject told{{u"request"_s, idText(request.id)},
        {u"operation"_s, idText(request.operation)}, {u"kind"_s, request.kind},
        {u"maker"_s, request.maker}, {u"state"_s, nameOf(request.state)},
        {u"asked_at"_s, timestampToJson(request.askedAt)},
        {u"expires_at"_s, timestampToJson(request.expiresAt)}};
    QStringList branches{request.branch};
    if (request.isSentElsewhere())
        branches.append(request.sentTo);
    for (const QString& branch : std::as_const(branches)) {
        const QString stream = ofBranch(u"approval_request"_s, branch);
        if (const auto heard = publish(database, stream, idText(request.id), told); !heard)
            return heard;
    }
    return Done{};
}

QString auditSubject(const QUuid& id, const ApprovalRequest& request)
{
    return request.isSentElsewhere()
        ? idText(id) + u' ' + request.branch + u" > "_s + request.sentTo
        : idText(id);
}

Result<bool> maySign(Context& context, const Request& asked, const ApprovalRequest& request)
{
    if (request.state != RequestState::Waiting)
        return false;
    const auto account = Operators(context.database).byId(asked.signedIn->id);
    if (!account)
        return std::unexpected(account.error());
    if (!*account || (*account)->who.branch != request.sentTo)
        return false;
    Approval wanted;
    wanted.kind = request.kind;
    wanted.channel = request.channel;
    wanted.branch = request.branch;
    wanted.amount = request.amount;
    const auto refusal = signingRefusal(context.database, wanted, **account,
        asked.caller.deviceId == request.deviceId ? SignedAt::AskingDesk : SignedAt::OtherDesk);
    return refusal ? Result<bool>(!*refusal) : std::unexpected(refusal.error());
}

Result<bool> maySee(Context& context, const Request& asked, const ApprovalRequest& request)
{
    const QString& who = asked.signedIn->id;
    if (who == request.maker || who == request.approver || !request.isSentElsewhere())
        return true;
    return maySign(context, asked, request);
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
    const auto dropped = dropReminder(context.database, request);
    return dropped ? tellRequest(context.database, request) : dropped;
}

Result<std::optional<ApprovalRequest>> currentRequest(Context& context, const Request& asked)
{
    const QUuid id = QUuid::fromString(asked.parameters.value(u"id"_s));
    auto found = ApprovalRequestRepository(context.database).byId(id);
    if (!found || !*found)
        return found;
    const bool isOwn
        = (*found)->maker == asked.signedIn->id && (*found)->branch == asked.caller.branch;
    if (!isOwn && (*found)->sentTo != asked.caller.branch)
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
    if (request.isSentElsewhere()) {
        const auto journey = journeyToJson(database, request);
        if (!journey)
            return journey;
        json.insert(u"sent"_s, *journey);
    }
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
