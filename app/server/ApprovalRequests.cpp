// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/ApprovalRequests.h"

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/JsonReader.h"
#include "app/server/ApprovalRepository.h"
#include "app/server/Audit.h"
#include "app/server/Operators.h"
#include "app/server/Problems.h"
#include "app/server/RemindRequest.h"
#include "app/server/RequestSteps.h"
#include "app/server/Signing.h"
#include "app/store/Database.h"

#include <QRegularExpression>

#include <algorithm>

namespace hui::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 200;
constexpr qsizetype mostLines = 40; // more than an approver reads

/// What its maker did with it goes to the audit table.
Result<Done> note(Context& context, const ApprovalRequest& request, const QString& action)
{
    return writeAudit(context.database,
        {context.clock.nowUtc(), request.branch, request.deviceId, request.maker, action,
            auditSubject(request.operation, request), u"ok"_s});
}

/// What is shown is kept as it came, once it is known that every desk can read it. Who made it is
/// who asks.
Done checkShown(JsonReader& reader, const Request& asked)
{
    reader.string("title"_L1, 200);
    reader.list("facts"_L1, mostLines, [](JsonReader& fact) {
        fact.string("label"_L1, 100);
        return fact.string("value"_L1, 500);
    });
    reader.list("changes"_L1, mostLines, [](JsonReader& change) {
        change.string("what"_L1, 200);
        change.string("before"_L1, 200);
        return change.string("after"_L1, 200);
    });
    reader.text("reason"_L1, 500);
    reader.optionalString("content"_L1, 64);
    reader.object("maker"_L1, [&asked](JsonReader& maker) {
        if (maker.string("id"_L1, 20, 1) != asked.signedIn->id)
            maker.refuse("id"_L1, "This is not who asks.");
        if (maker.string("branch"_L1, 20, 1) != asked.caller.branch)
            maker.refuse("branch"_L1, "This is not the branch of the desk.");
        maker.string("name"_L1, 64);
        maker.string("till"_L1, 20);
        return maker.date("business_date"_L1);
    });
    return {};
}

Result<ApprovalRequest> readRequest(
    Context& context, const Request& asked, std::optional<Evidence>& evidence)
{
    static const QRegularExpression hex(u"^[0-9a-f]{64}$"_s);
    JsonReader reader(asked.body);
    ApprovalRequest request;
    request.id = asked.key;
    request.operation = reader.uuid("operation"_L1);
    request.kind = reader.string("kind"_L1, 64, 1);
    request.channel = reader.optionalString("channel"_L1, 32).value_or(QString());
    request.fingerprint = reader.string("fingerprint"_L1, 64, 64);
    request.amount = reader.optionalMoney("amount"_L1);
    reader.object("shown"_L1, [&asked](JsonReader& shown) { return checkShown(shown, asked); });
    request.shown = asked.body.value(u"shown").toObject();
    const auto to = reader.optionalString("to"_L1, 20);
    evidence = reader.optionalObject("evidence"_L1, readEvidence);
    request.evidence = evidence ? evidence->digest() : QString();
    if (!hex.match(request.fingerprint).hasMatch())
        reader.refuse("fingerprint"_L1, QT_TRANSLATE_NOOP("Error", "This is not a SHA-256 hash."));
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    request.branch = asked.caller.branch;
    request.sentTo = to.value_or(request.branch);
    request.deviceId = asked.caller.deviceId;
    request.maker = asked.signedIn->id;
    request.askedAt = context.clock.nowUtc();
    return request;
}

bool isSame(const ApprovalRequest& a, const ApprovalRequest& b)
{
    return a.operation == b.operation && a.kind == b.kind && a.channel == b.channel
        && a.fingerprint == b.fingerprint && a.branch == b.branch && a.sentTo == b.sentTo
        && a.deviceId == b.deviceId && a.maker == b.maker && a.amount == b.amount
        && a.shown == b.shown && a.evidence == b.evidence;
}

/// Takes the place of what waits for the same operation.
Result<Done> replace(Context& context, const ApprovalRequest& by)
{
    auto before = ApprovalRequestRepository(context.database).waitingFor(by.operation);
    if (!before)
        return std::unexpected(before.error());
    return *before ? endRequest(context, **before, RequestEvent::Replace) : Result<Done>(Done{});
}

/// Why it cannot be sent there, by the bank's table; nothing when it can.
Result<std::optional<Problem>> placeRefusal(Context& context, const ApprovalRequest& request)
{
    Approval wanted;
    wanted.kind = request.kind;
    wanted.channel = request.channel;
    wanted.branch = request.branch;
    wanted.amount = request.amount;
    const auto terms = signingTerms(context.database, wanted);
    if (!terms)
        return std::unexpected(terms.error());
    if (!request.isSentElsewhere())
        return terms->isGivenInBranch() ? std::nullopt : std::optional(problem("elsewhere_only"));
    const bool leads = std::ranges::any_of(terms->elsewhere,
        [&request](const ApprovalRoute& route) { return route.to == request.sentTo; });
    return leads ? std::nullopt : std::optional(problem("place_unknown"));
}

RequestAnswer asking(
    Context& context, ApprovalRequest request, const std::optional<Evidence>& evidence)
{
    ApprovalRequestRepository requests(context.database);
    const auto known = requests.byId(request.id);
    if (!known)
        return std::unexpected(known.error());
    if (*known && !isSame(**known, request))
        return problem("key_reused");
    if (*known)
        return **known;
    const auto nowhere = placeRefusal(context, request);
    if (!nowhere)
        return std::unexpected(nowhere.error());
    if (*nowhere)
        return **nowhere;
    const auto wait = requests.waitSeconds(dateInChina(request.askedAt));
    if (!wait)
        return std::unexpected(wait.error());
    request.expiresAt = request.askedAt.addSecs(*wait);
    if (const auto replaced = replace(context, request); !replaced)
        return std::unexpected(replaced.error());
    if (const auto added = requests.add(request); !added)
        return std::unexpected(added.error());
    if (evidence && !evidence->isEmpty())
        if (const auto kept = requests.addEvidence(request.id, *evidence); !kept)
            return std::unexpected(kept.error());
    if (const auto told = tellRequest(context.database, request); !told)
        return std::unexpected(told.error());
    if (const auto noted = note(context, request, u"approval.ask"_s); !noted)
        return std::unexpected(noted.error());
    return request;
}

Response ask(Context& context, const Request& asked)
{
    if (asked.key.isNull())
        return toResponse(problem("key_missing"));
    std::optional<Evidence> evidence;
    const auto request = readRequest(context, asked, evidence);
    if (!request)
        return toResponse(malformed(request.error()));
    return answerRequest(context, [&] { return asking(context, *request, evidence); });
}

Response one(Context& context, const Request& asked)
{
    return answerRequest(context, [&]() -> RequestAnswer {
        const auto found = currentRequest(context, asked);
        if (!found)
            return std::unexpected(found.error());
        const auto seen = *found ? maySee(context, asked, **found) : Result<bool>(false);
        if (!seen)
            return std::unexpected(seen.error());
        return *seen ? RequestAnswer(**found) : RequestAnswer(problem("request_unknown"));
    });
}

/// Who may see what goes along: who asked, who decided, and while it waits whoever may sign it.
Result<bool> mayOpen(Context& context, const Request& asked, const ApprovalRequest& request)
{
    const QString& who = asked.signedIn->id;
    if (who == request.maker || who == request.approver)
        return true;
    return maySign(context, asked, request);
}

using Opened = Result<std::variant<Evidence, Problem>>;

Opened opening(Context& context, const Request& asked, const ApprovalRequest& request)
{
    const auto may = mayOpen(context, asked, request);
    if (!may)
        return std::unexpected(may.error());
    const auto noted = writeAudit(context.database,
        {context.clock.nowUtc(), asked.caller.branch, asked.caller.deviceId, asked.signedIn->id,
            u"approval.evidence"_s, auditSubject(request.operation, request),
            *may ? u"ok"_s : u"evidence_not_yours"_s});
    if (!noted)
        return std::unexpected(noted.error());
    if (!*may)
        return problem("evidence_not_yours");
    const auto kept = ApprovalRequestRepository(context.database).evidenceOf(request.id);
    if (!kept)
        return std::unexpected(kept.error());
    if (!*kept)
        return problem("request_unknown");
    return (*kept)->isEmpty() ? Opened(problem("evidence_forgotten")) : Opened(**kept);
}

/// What was looked at, and by whom, is in the audit before it is shown; so is who was refused.
Response evidence(Context& context, const Request& asked)
{
    const Opened found = context.database.transaction([&]() -> Opened {
        const auto request = currentRequest(context, asked);
        if (!request)
            return std::unexpected(request.error());
        return *request ? opening(context, asked, **request) : Opened(problem("request_unknown"));
    });
    if (!found)
        return toResponse(found.error());
    if (const auto* refusal = std::get_if<Problem>(&*found))
        return toResponse(*refusal);
    return {200, toJson(std::get<Evidence>(*found))};
}

/// Those in a state that who asks may see, after what is over has ended.
Result<QList<ApprovalRequest>> listed(Context& context, const Request& asked, RequestState state)
{
    ApprovalRequestRepository requests(context.database);
    const QString& branch = asked.caller.branch;
    auto over = requests.overdue(branch, context.clock.nowUtc());
    if (!over)
        return over;
    for (ApprovalRequest& request : *over)
        if (const auto ended = endRequest(context, request, RequestEvent::Expire); !ended)
            return std::unexpected(ended.error());
    const auto found = requests.seenAt(branch, asked.signedIn->id, state, mostShown);
    if (!found)
        return found;
    QList<ApprovalRequest> seen;
    for (const ApprovalRequest& request : *found) {
        const auto may = maySee(context, asked, request);
        if (!may)
            return std::unexpected(may.error());
        if (*may)
            seen.append(request);
    }
    return seen;
}

Response list(Context& context, const Request& asked)
{
    const auto state = requestStateOf(asked.query.queryItemValue(u"state"_s));
    if (!state) {
        Problem wrong = problem("malformed");
        wrong.field = u"state"_s;
        return toResponse(wrong);
    }
    const auto found = context.database.transaction([&] { return listed(context, asked, *state); });
    if (!found)
        return toResponse(found.error());
    QJsonArray requests;
    for (const ApprovalRequest& request : *found) {
        const auto json = requestToJson(context.database, request);
        if (!json)
            return toResponse(json.error());
        requests.append(*json);
    }
    return {200, {{u"requests"_s, requests}}};
}

RequestAnswer cancelling(Context& context, const Request& asked)
{
    auto found = currentRequest(context, asked);
    if (!found)
        return std::unexpected(found.error());
    if (!*found || (*found)->maker != asked.signedIn->id)
        return problem("request_unknown");
    ApprovalRequest request = **found;
    if (request.state == RequestState::Cancelled)
        return request;
    if (request.state != RequestState::Waiting)
        return problem("request_decided");
    if (const auto ended = endRequest(context, request, RequestEvent::Cancel); !ended)
        return std::unexpected(ended.error());
    if (const auto noted = note(context, request, u"approval.cancel"_s); !noted)
        return std::unexpected(noted.error());
    return request;
}

Response cancel(Context& context, const Request& asked)
{
    return answerRequest(context, [&] { return cancelling(context, asked); });
}

} // namespace

void addApprovalRequestRoutes(Router& router)
{
    const QString all = u"/v1/approval-requests"_s;
    router.add("POST", all, Access::Operator, ask);
    router.add("GET", all, Access::Operator, list);
    router.add("GET", all + u"/{id}"_s, Access::Operator, one);
    router.add("GET", all + u"/{id}/evidence"_s, Access::Operator, evidence);
    router.add("POST", all + u"/{id}:decide"_s, Access::Operator, decideRequest);
    router.add("POST", all + u"/{id}:cancel"_s, Access::Operator, cancel);
    router.add("POST", all + u"/{id}:remind"_s, Access::Operator, remindRequest);
}

} // namespace hui::server
