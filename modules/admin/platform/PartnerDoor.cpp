// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/admin/platform/PartnerDoor.h"

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/server/Audit.h"
#include "modules/admin/platform/AdminProblems.h"
#include "modules/admin/platform/PartnerRepository.h"

#include <QRegularExpression>

namespace hui::admin {

using namespace Qt::StringLiterals;
using server::Context;
using server::Problem;
using server::Request;
using server::Response;

namespace {

constexpr int minuteSeconds = 60;
constexpr qsizetype mostSecret = 128; // a secret has 43
constexpr qsizetype mostScope = 8'192; // every interface of a large partner
constexpr qsizetype mostBearer = 128; // a token has 43

/// As RFC 6749 §5.2 has it, in the clothes of RFC 9457.
Response refusedToken(const Problem& problem)
{
    Response answer = server::toResponse(problem);
    const bool own = problem.code == u"partner_closed";
    const bool later = problem.code == u"tokens_full"; // RFC 6749 has no word for it but this
    answer.body.insert(u"error"_s,
        own         ? u"unauthorized_client"_s
            : later ? u"temporarily_unavailable"_s
                    : problem.code);
    answer.headers.insert("Cache-Control", "no-store");
    if (problem.status == 401)
        answer.headers.insert("WWW-Authenticate", "Basic realm=\"partner\"");
    return answer;
}

struct Credentials {
    QString client;
    QString secret;
};

/// From the header, percent-decoded (RFC 6749 §2.3.1), or from the form; not from both.
std::optional<Credentials> credentialsOf(const Request& request)
{
    const QString client = request.body.value(u"client_id"_s).toString();
    const QString secret = request.body.value(u"client_secret"_s).toString();
    if (!request.authorization.startsWith("Basic ")) {
        if (client.isEmpty() || secret.isEmpty())
            return std::nullopt;
        return Credentials{client, secret};
    }
    const auto plain = QByteArray::fromBase64Encoding(
        request.authorization.mid(6).trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype colon = plain ? plain.decoded.indexOf(':') : -1;
    if (colon < 0 || !secret.isEmpty())
        return std::nullopt;
    return Credentials{QUrl::fromPercentEncoding(plain.decoded.left(colon)),
        QUrl::fromPercentEncoding(plain.decoded.mid(colon + 1))};
}

/// The interfaces a token is for: those asked for, when all of them are granted; else nothing.
Result<std::optional<QStringList>> scopesFor(
    Context& context, const QString& partner, const QString& asked)
{
    const QDate today = dateInChina(context.clock.nowUtc());
    const auto grants = PartnerRepository(context.database).grants(partner);
    if (!grants)
        return std::unexpected(grants.error());
    QStringList granted;
    for (const Grant& grant : *grants)
        if (grant.from <= today && today <= grant.until)
            granted.append(grant.interface);
    if (asked.isEmpty())
        return granted;
    const QSet<QString> good(granted.cbegin(), granted.cend());
    QStringList wanted = asked.split(u' ', Qt::SkipEmptyParts);
    wanted.removeDuplicates();
    for (const QString& one : std::as_const(wanted))
        if (!good.contains(one))
            return std::nullopt;
    return wanted;
}

Result<std::optional<Partner>> openPartner(Context& context, const QString& id)
{
    auto partner = PartnerRepository(context.database).byId(id);
    if (!partner)
        return std::unexpected(partner.error());
    if (!*partner || !isOpenOn(**partner, dateInChina(context.clock.nowUtc())))
        return std::nullopt;
    return partner;
}

/// As keys are named; what is not may be a secret in the wrong place, or anything at all.
bool isClient(const QString& name)
{
    static const QRegularExpression shape(u"^hdp-[0-9a-f]{18}$"_s);
    return shape.match(name).hasMatch();
}

/// Every attempt that names a key goes to the audit trail.
Result<Done> noteToken(Context& context, const QString& client, const QString& outcome)
{
    return server::writeAudit(context.database,
        {context.clock.nowUtc(), {}, u"partner"_s, isClient(client) ? client : u"unknown"_s,
            u"partner.token"_s, {}, outcome});
}

using TokenAnswer = Result<std::variant<Response, Problem>>;

/// Why the partner gets no further token; nothing when it does.
Result<std::optional<Problem>> tokensFull(Context& context, const QString& partner)
{
    const PartnerKeyRepository keys(context);
    const auto most = keys.limits();
    const auto live = keys.liveTokens(partner);
    if (!most || !live)
        return std::unexpected(most ? live.error() : most.error());
    if (live->first < most->tokens)
        return std::nullopt;
    Problem wait = adminProblem("tokens_full");
    wait.retryAfterSeconds = qMax(1, static_cast<int>(context.clock.nowUtc().secsTo(live->second)));
    return wait;
}

TokenAnswer tokenFor(Context& context, const Credentials& who, const QString& scope)
{
    if (!isClient(who.client) || who.secret.size() > mostSecret) // before anything costs time
        return adminProblem("invalid_client");
    if (scope.size() > mostScope)
        return adminProblem("invalid_scope");
    PartnerKeyRepository keys(context);
    const auto proved = keys.prove(who.client, who.secret);
    if (!proved)
        return std::unexpected(proved.error());
    if (!*proved)
        return adminProblem("invalid_client");
    const auto partner = openPartner(context, **proved);
    if (!partner)
        return std::unexpected(partner.error());
    if (!*partner)
        return adminProblem("partner_closed");
    const auto scopes = scopesFor(context, **proved, scope);
    if (!scopes)
        return std::unexpected(scopes.error());
    if (!*scopes)
        return adminProblem("invalid_scope");
    const auto full = tokensFull(context, **proved);
    if (!full)
        return std::unexpected(full.error());
    if (*full)
        return **full;
    const auto token = keys.issue(who.client, **scopes);
    if (!token)
        return std::unexpected(token.error());
    return Response{200,
        {{u"access_token"_s, token->first}, {u"token_type"_s, u"Bearer"_s},
            {u"expires_in"_s, token->second}, {u"scope"_s, (*scopes)->join(u' ')}},
        {{"Cache-Control", "no-store"}}};
}

} // namespace

Response issueToken(Context& context, const Request& request)
{
    const QString grant = request.body.value(u"grant_type"_s).toString();
    if (grant.isEmpty())
        return refusedToken(adminProblem("invalid_request", u"grant_type"_s));
    if (grant != u"client_credentials")
        return refusedToken(adminProblem("unsupported_grant_type", u"grant_type"_s));
    const auto who = credentialsOf(request);
    if (!who)
        return refusedToken(adminProblem("invalid_client"));
    const TokenAnswer answer = tokenFor(context, *who, request.body.value(u"scope"_s).toString());
    if (!answer)
        return server::toResponse(answer.error());
    const auto* refusal = std::get_if<Problem>(&*answer);
    const auto noted = noteToken(context, who->client, refusal ? refusal->code : u"ok"_s);
    if (!noted)
        return server::toResponse(noted.error());
    return refusal ? refusedToken(*refusal) : std::get<Response>(*answer);
}

CallerOrProblem callerOf(Context& context, const Request& request)
{
    if (!request.authorization.startsWith("Bearer "))
        return adminProblem("invalid_token");
    const QByteArray token = request.authorization.mid(7).trimmed();
    if (token.size() > mostBearer)
        return adminProblem("invalid_token");
    auto found = PartnerKeyRepository(context).byToken(token);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return adminProblem("invalid_token");
    auto partner = openPartner(context, (*found)->partner.id);
    if (!partner)
        return std::unexpected(partner.error());
    if (!*partner)
        return adminProblem("partner_closed");
    (*found)->partner = **std::move(partner);
    return **std::move(found);
}

Response partnerAnswer(const Problem& problem)
{
    Response answer = server::toResponse(problem);
    if (problem.code == u"invalid_token" || problem.code == u"insufficient_scope")
        answer.headers.insert("WWW-Authenticate",
            "Bearer realm=\"partner\", error=\"" + problem.code.toLatin1() + '"');
    return answer;
}

Result<std::optional<Problem>> countCall(Context& context, const PartnerCaller& caller)
{
    PartnerKeyRepository keys(context);
    const QDateTime now = context.clock.nowUtc();
    const QString minute = now.toString(u"yyyy-MM-dd'T'HH:mm"_s);
    const auto inMinute = keys.count(caller.partner.id, minute, caller.partner.perMinute);
    if (!inMinute)
        return std::unexpected(inMinute.error());
    if (!*inMinute) {
        Problem wait = adminProblem("partner_rate");
        wait.retryAfterSeconds = minuteSeconds - now.time().second();
        return wait;
    }
    const QDate today = dateInChina(now);
    const auto inDay
        = keys.count(caller.partner.id, today.toString(Qt::ISODate), caller.partner.perDay);
    if (!inDay)
        return std::unexpected(inDay.error());
    if (*inDay)
        return std::nullopt;
    Problem wait = adminProblem("partner_quota");
    const QDateTime midnight = momentInChina(today.addDays(1), QTime(0, 0));
    wait.retryAfterSeconds = static_cast<int>(now.secsTo(midnight));
    return wait;
}

} // namespace hui::admin
