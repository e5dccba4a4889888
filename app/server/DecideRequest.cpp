// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Clock.h"
#include "app/core/JsonReader.h"
#include "app/core/OperationId.h"
#include "app/core/Random.h"
#include "app/server/ApprovalRepository.h"
#include "app/server/Audit.h"
#include "app/server/Problems.h"
#include "app/server/ProvePerson.h"
#include "app/server/RequestSteps.h"
#include "app/server/Signing.h"
#include "app/store/Database.h"

#include <QCryptographicHash>

namespace hui::server {

using namespace Qt::StringLiterals;

namespace {

/// What the approver sends.
struct Decision {
    RequestEvent event = RequestEvent::Reject;
    QString fingerprint; ///< of what was on the approver's screen
    QString evidence; ///< the digest of what was looked at beside it
    QString opinion;
    QString password;
    std::optional<SecondFactor> factor;
};

Result<Decision> readDecision(const Request& asked)
{
    JsonReader reader(asked.body);
    Decision decision;
    const QString verdict = reader.string("verdict"_L1, 8, 1);
    decision.fingerprint = reader.string("fingerprint"_L1, 64, 64);
    decision.evidence = reader.optionalString("evidence"_L1, 64).value_or(QString());
    decision.opinion = reader.text("opinion"_L1, 500);
    decision.password = reader.string("password"_L1, 128, 1);
    decision.factor = readFactor(reader);
    if (verdict == u"approve")
        decision.event = RequestEvent::Approve;
    else if (verdict != u"reject")
        reader.refuse("verdict"_L1, "This is no verdict.");
    else if (decision.opinion.trimmed().isEmpty()) // the maker is told why
        reader.refuse("opinion"_L1, "A rejection says why.");
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return decision;
}

/// The signature that an approved request stands for.
Approval signatureOf(Context& context, const ApprovalRequest& request)
{
    Approval approval;
    approval.id = newOperationId(context.clock, context.random).toString(QUuid::WithoutBraces);
    approval.requestKey = request.id;
    approval.requestFingerprint = context.database.fieldKeys().fingerprint(
        QCryptographicHash::hash(request.fingerprint.toLatin1(), QCryptographicHash::Sha256));
    approval.operation = request.operation;
    approval.kind = request.kind;
    approval.channel = request.channel;
    approval.fingerprint = request.fingerprint;
    approval.branch = request.branch;
    approval.deviceId = request.deviceId;
    approval.maker = request.maker;
    approval.approver = request.approver;
    approval.amount = request.amount;
    approval.reason = request.shown.value(u"reason"_s).toString();
    approval.opinion = request.opinion;
    approval.signedAt = context.clock.nowUtc();
    approval.expiresAt = approval.signedAt.addSecs(signatureSeconds);
    return approval;
}

RequestAnswer deciding(Context& context, const Request& asked, const Decision& decision,
    const OperatorAccount& approver)
{
    auto found = currentRequest(context, asked);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return problem("request_unknown");
    ApprovalRequest request = **found;
    const bool again = request.approver == approver.who.id
        && next(RequestState::Waiting, decision.event) == request.state;
    if (again)
        return request;
    if (request.state != RequestState::Waiting)
        return problem(
            request.state == RequestState::Expired ? "request_expired" : "request_decided");
    if (approver.who.branch != request.sentTo)
        return problem("not_a_supervisor");
    if (decision.fingerprint != request.fingerprint || decision.evidence != request.evidence)
        return problem("approval_mismatch");
    request.approver = approver.who.id;
    request.opinion = decision.opinion;
    const Approval approval = signatureOf(context, request);
    const auto refusal = signingRefusal(context.database, approval, approver,
        asked.caller.deviceId == request.deviceId ? SignedAt::AskingDesk : SignedAt::OtherDesk);
    if (!refusal)
        return std::unexpected(refusal.error());
    if (*refusal)
        return **refusal;
    if (decision.event == RequestEvent::Approve) {
        request.approval = approval.id;
        if (const auto added = ApprovalRepository(context.database).add(approval); !added)
            return std::unexpected(added.error());
    }
    if (const auto ended = endRequest(context, request, decision.event); !ended)
        return std::unexpected(ended.error());
    return request;
}

/// Who decides, once they have proved it; a problem when they have not.
Result<std::variant<OperatorAccount, Problem>> whoDecides(
    Context& context, const Request& asked, const Decision& decision)
{
    const auto check
        = provePerson(context, {asked.signedIn->id, decision.password, decision.factor});
    if (!check)
        return std::unexpected(check.error());
    if (auto refusal = check->problem())
        return *std::move(refusal);
    return *check->account;
}

/// The outcome goes to the audit table, whichever it is.
RequestAnswer noted(Context& context, const Request& asked, const RequestAnswer& answer)
{
    if (!answer)
        return answer;
    const auto* refusal = std::get_if<Problem>(&*answer);
    const QString outcome
        = refusal ? refusal->code : nameOf(std::get<ApprovalRequest>(*answer).state);
    const QUuid id = QUuid::fromString(asked.parameters.value(u"id"_s));
    const auto request = ApprovalRequestRepository(context.database).byId(id);
    if (!request)
        return std::unexpected(request.error());
    const auto written = writeAudit(context.database,
        {context.clock.nowUtc(), asked.caller.branch, asked.caller.deviceId, asked.signedIn->id,
            u"approval.decide"_s,
            *request ? auditSubject(id, **request) : asked.parameters.value(u"id"_s), outcome});
    return written ? answer : RequestAnswer(std::unexpected(written.error()));
}

/// Never one's own: asked before the password, so that nobody is locked by it.
Result<bool> isOwn(Context& context, const Request& asked)
{
    const QUuid id = QUuid::fromString(asked.parameters.value(u"id"_s));
    const auto found = ApprovalRequestRepository(context.database).byId(id);
    if (!found)
        return std::unexpected(found.error());
    return *found && (*found)->maker == asked.signedIn->id;
}

} // namespace

Response decideRequest(Context& context, const Request& asked)
{
    const auto decision = readDecision(asked);
    if (!decision)
        return toResponse(malformed(decision.error()));
    const auto own = isOwn(context, asked);
    if (!own)
        return toResponse(own.error());
    if (*own)
        return answerRequest(
            context, [&] { return noted(context, asked, problem("approver_is_maker")); });
    const auto who = whoDecides(context, asked, *decision);
    if (!who)
        return toResponse(who.error());
    if (const auto* refusal = std::get_if<Problem>(&*who))
        return answerRequest(context, [&] { return noted(context, asked, *refusal); });
    return answerRequest(context, [&] {
        return noted(
            context, asked, deciding(context, asked, *decision, std::get<OperatorAccount>(*who)));
    });
}

} // namespace hui::server
