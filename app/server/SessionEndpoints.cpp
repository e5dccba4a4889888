// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/SessionEndpoints.h"

#include "app/core/Clock.h"
#include "app/core/JsonReader.h"
#include "app/server/Audit.h"
#include "app/server/Branches.h"
#include "app/server/Duties.h"
#include "app/server/GiveGrants.h"
#include "app/server/Problems.h"
#include "app/server/ProvePerson.h"
#include "app/server/SessionReplies.h"
#include "app/server/Sessions.h"
#include "app/server/TillRegistry.h"
#include "app/store/Database.h"

namespace hui::server {

using namespace Qt::StringLiterals;

namespace {

/// What the desk shows after a sign-in.
struct Welcome {
    SessionTokens tokens;
    OperatorAccount account;
    Branch branch;
    std::optional<RegisteredTill> till;
    DutyOffer duty;
};

QJsonObject toJson(const SessionTokens& tokens)
{
    return {{u"token"_s, tokens.access}, {u"expires_in"_s, tokens.expiresInSeconds},
        {u"refresh_token"_s, tokens.refresh}};
}

QJsonObject toJson(const Welcome& welcome)
{
    QJsonObject json = toJson(welcome.tokens);
    const Operator& who = welcome.account.who;
    json.insert(u"operator"_s,
        QJsonObject{{u"id"_s, who.id}, {u"name"_s, who.name},
            {u"roles"_s, QJsonArray::fromStringList(who.roles)},
            {u"limit"_s, moneyToJson(welcome.account.limit)}});
    json.insert(u"branch"_s,
        QJsonObject{{u"code"_s, welcome.branch.code}, {u"name"_s, welcome.branch.name},
            {u"bank"_s, welcome.branch.bank}});
    json.insert(u"business_date"_s, welcome.branch.businessDate.toString(Qt::ISODate));
    json.insert(u"till"_s, QJsonValue::Null);
    if (welcome.till)
        json.insert(u"till"_s,
            QJsonObject{{u"id"_s, welcome.till->id}, {u"state"_s, nameOf(welcome.till->state)},
                {u"issued"_s, welcome.till->issued}});
    QJsonObject policy = toJson(welcome.branch.policy);
    policy.remove(u"large_cash"_s); // travels in the change stream
    json.insert(u"policy"_s, policy);
    json.insert(u"duty"_s, hui::toJson(welcome.duty));
    return json;
}

Result<Done> note(Context& context, const Caller& caller, const QString& actor,
    const QString& action, const QString& outcome)
{
    return writeAudit(context.database,
        {context.clock.nowUtc(), caller.branch, caller.deviceId, actor, action, {}, outcome});
}

Response refused(Context& context, const Request& request, const QString& who, const Problem& why)
{
    const Result<Done> noted
        = note(context, request.caller, who, QStringLiteral("session.open"), why.code);
    return noted ? toResponse(why) : toResponse(noted.error());
}

/// The answer goes into `answer` and is kept for the request, should it come again.
Result<Done> welcome(Context& context, const Caller& caller, const OperatorAccount& account,
    const SignInRequest& asked, QJsonObject& answer)
{
    return context.database.transaction([&]() -> Result<Done> {
        const auto branch = Branches(context.database).byCode(caller.branch);
        if (!branch)
            return std::unexpected(branch.error());
        if (!*branch)
            return failure(Error::Kind::Storage,
                QT_TRANSLATE_NOOP("Error", "The platform's database has not been set up."));
        const auto till = TillRegistry(context.database)
                              .ofOperator(caller.branch, account.who.id, (*branch)->businessDate);
        if (!till)
            return std::unexpected(till.error());
        const auto duty
            = Duties(context.database).of(caller.branch, account.who.id, (*branch)->businessDate);
        if (!duty)
            return std::unexpected(duty.error());
        const auto tokens = openSession(context, account.who.id, caller);
        if (!tokens)
            return std::unexpected(tokens.error());
        const auto noted = note(
            context, caller, account.who.id, QStringLiteral("session.open"), QStringLiteral("ok"));
        if (!noted)
            return std::unexpected(noted.error());
        answer = toJson(Welcome{*tokens, account, **branch, *till, *duty});
        if (asked.key.isNull())
            return Done{};
        const auto kept = SessionReplies(context).add(asked, answer);
        if (!kept)
            return std::unexpected(kept.error());
        return *kept ? Result<Done>(Done{})
                     : failure(Error::Kind::Refused, "The request was answered meanwhile.");
    });
}

/// What the very same request was answered a moment ago, its answer being lost on the way.
Result<std::optional<Response>> answeredBefore(
    Context& context, const Request& request, const SignInRequest& asked, const QString& who)
{
    const auto known = SessionReplies(context).find(asked);
    if (!known)
        return std::unexpected(known.error());
    if (!*known || !(*known)->isSame)
        return std::nullopt;
    const auto noted = note(context, request.caller, who, u"session.open"_s, u"replayed"_s);
    if (!noted)
        return std::unexpected(noted.error());
    return Response{201, (*known)->answer, {{"Idempotent-Replayed", "true"}}};
}

/// Proves the person and opens the session; what was refused before is proved anew, and counted.
Response openedFor(
    Context& context, const Request& request, const Proof& proof, const SignInRequest& asked)
{
    const Result<ProofCheck> check = provePerson(context, proof);
    if (!check)
        return toResponse(check.error());
    if (const auto refusal = check->problem())
        return refused(context, request, proof.operatorId, *refusal);
    if (check->account->who.branch != request.caller.branch)
        return refused(context, request, proof.operatorId, problem("wrong_branch"));
    const auto other = SessionReplies(context).find(asked);
    if (!other)
        return toResponse(other.error());
    if (*other) // another sign-in, or one that was a moment earlier
        return refused(context, request, proof.operatorId, problem("key_reused"));
    QJsonObject answer;
    const auto opened = welcome(context, request.caller, *check->account, asked, answer);
    return opened ? Response{201, answer} : toResponse(opened.error());
}

Response signIn(Context& context, const Request& request)
{
    JsonReader reader(request.body);
    Proof proof;
    proof.operatorId = reader.string("operator"_L1, 20, 1);
    proof.password = reader.string("password"_L1, 128, 1);
    proof.factor = readFactor(reader);
    if (const auto read = reader.finish(); !read)
        return toResponse(malformed(read.error()));
    const SignInRequest asked = signInRequestOf(context, request, proof);
    const auto before = answeredBefore(context, request, asked, proof.operatorId);
    if (!before)
        return toResponse(before.error());
    if (*before)
        return **before;
    const Response made = openedFor(context, request, proof, asked);
    if (made.status == 201)
        return made;
    const auto meanwhile = answeredBefore(context, request, asked, proof.operatorId);
    return meanwhile && *meanwhile ? **meanwhile : made;
}

Response refresh(Context& context, const Request& request)
{
    JsonReader reader(request.body);
    const QString token = reader.string("refresh_token"_L1, 128, 1);
    if (const auto read = reader.finish(); !read)
        return toResponse(malformed(read.error()));
    const auto tokens = refreshSession(context, token, request.caller);
    if (!tokens)
        return toResponse(tokens.error());
    return *tokens ? Response{200, toJson(**tokens)} : toResponse(problem("session_expired"));
}

Response signOut(Context& context, const Request& request)
{
    const auto closed = context.database.transaction([&]() -> Result<Done> {
        if (const auto ended = closeSession(context, request.signedIn->session); !ended)
            return std::unexpected(ended.error());
        return note(context, request.caller, request.signedIn->id, QStringLiteral("session.close"),
            QStringLiteral("ok"));
    });
    return closed ? Response{204} : toResponse(closed.error());
}

} // namespace

void addSessionRoutes(Router& router, const std::optional<SigningKey>& grantKey)
{
    router.add("POST", u"/v1/sessions"_s, Access::Device,
        [grantKey](Context& context, const Request& request) {
            const Response opened = signIn(context, request);
            if (!grantKey || opened.status != 201)
                return opened;
            // after a failure the same request is answered from what was kept, and brings them then
            const auto given = context.database.transaction(
                [&] { return giveGrants(context, request.caller, *grantKey); });
            return given ? opened : toResponse(given.error());
        });
    router.add("POST", u"/v1/sessions:refresh"_s, Access::Device, refresh);
    router.add("DELETE", u"/v1/sessions/current"_s, Access::Operator, signOut);
}

} // namespace hui::server
