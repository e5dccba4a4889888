// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Gate.h"

#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/core/StrictJson.h"
#include "app/server/HeaderBlock.h"
#include "app/store/Database.h"

#include <QCryptographicHash>

#include <cstdlib>

namespace hui::server {

namespace {

using namespace Qt::StringLiterals;

constexpr int exitOfAFault = 86;

Problem busy()
{
    return {503, u"busy"_s, u"平台繁忙，请稍后再试。"_s, u"Too much is waiting. Try again."_s,
        Retry::SameKey, {}, 1};
}

Problem deviceRevoked()
{
    return {403, u"device_revoked"_s, u"本终端未登记或已停用，请联系科技人员。"_s,
        u"This device is not registered or has been revoked."_s};
}

/// Why the idempotency key will not do; nothing when it will.
std::optional<Problem> keyProblem(const Arrival& arrival)
{
    const QByteArray key = arrival.field("idempotency-key");
    if (key.isEmpty() && !arrival.isWrite())
        return std::nullopt;
    if (key.isEmpty())
        return badRequest(u"idempotency_key_missing"_s, u"A write carries an Idempotency-Key."_s);
    const QUuid id(QString::fromUtf8(key));
    const bool canonical = id.toString(QUuid::WithoutBraces).toUtf8() == key;
    if (!canonical || !isOperationId(id))
        return badRequest(
            u"idempotency_key_invalid"_s, u"The Idempotency-Key is a UUID of version 7."_s);
    return std::nullopt;
}

std::optional<Problem> signatureProblem(const Arrival& arrival, const QDateTime& now)
{
    const QByteArray timestamp = arrival.field("huidesk-timestamp");
    const SignedRequest text{arrival.method, arrival.target, arrival.body,
        arrival.field("idempotency-key"), arrival.field("huidesk-device-sequence"), timestamp};
    const auto signature = QByteArray::fromBase64Encoding(
        arrival.field("huidesk-signature"), QByteArray::AbortOnBase64DecodingErrors);
    const QDateTime at = QDateTime::fromString(QString::fromUtf8(timestamp), Qt::ISODateWithMs);
    if (!signature || !at.isValid() || !timestamp.endsWith('Z') || !arrival.peer
        || !arrival.peer->key.verifies(text.text(), *signature))
        return Problem{401, u"bad_signature"_s, u"终端签名校验未通过。"_s,
            u"The device's signature does not fit the request."_s};
    if (qAbs(at.secsTo(now)) > clockSkewSeconds)
        return Problem{401, u"clock_skew"_s, u"终端时间与平台相差超过 5 分钟，请校准时钟。"_s,
            u"The device's clock is off by more than five minutes."_s, Retry::SameKey};
    return std::nullopt;
}

/// Method, address and body of a request. A Protocol error names the faulty value of the body.
Result<Request> requestOf(const Arrival& arrival, const QDateTime& now)
{
    Request request;
    const qsizetype mark = arrival.target.indexOf('?');
    request.method = arrival.method;
    request.path = QString::fromUtf8(mark < 0 ? arrival.target : arrival.target.left(mark));
    if (mark >= 0)
        request.query = QUrlQuery(QString::fromUtf8(arrival.target.mid(mark + 1)));
    request.bodyHash = QCryptographicHash::hash(arrival.body, QCryptographicHash::Sha256);
    request.key = QUuid(QString::fromUtf8(arrival.field("idempotency-key")));
    request.receivedAt = now;
    if (arrival.body.isEmpty())
        return request;
    const Result<QJsonObject> body
        = parseStrict(arrival.body, {.maxBytes = arrival.body.size(), .maxDepth = 32});
    if (!body)
        return std::unexpected(body.error());
    request.body = *body;
    return request;
}

Response malformedJson(const Error& error)
{
    Problem problem = badRequest(u"malformed_json"_s, u"The body is not strict JSON."_s);
    problem.field = error.detail;
    return toResponse(problem);
}

QByteArray bearerOf(const Arrival& arrival)
{
    const QByteArray field = arrival.field("authorization");
    return field.startsWith("Bearer ") ? field.mid(7).trimmed() : QByteArray();
}

Response plain(const QByteArray& text, const QString& route)
{
    return {200, {}, {{"Content-Type", "text/plain; version=0.0.4; charset=utf-8"}}, text, route};
}

/// Hands work to the pool; a full pool says so.
void submit(WorkerPool& pool, Metrics& metrics, const Reply& reply,
    std::function<std::optional<Response>(Context&)> work)
{
    metrics.begin();
    const bool queued = pool.submit([&metrics, reply, work = std::move(work)](Context& context) {
        std::optional<Response> response = work(context);
        metrics.end();
        reply(std::move(response));
    });
    if (queued)
        return;
    metrics.end();
    reply(toResponse(busy()));
}

} // namespace

DeviceGate::DeviceGate(const Router& router, Lookups lookups, WorkerPool& pool, Metrics& metrics)
    : m_router(router)
    , m_lookups(std::move(lookups))
    , m_pool(pool)
    , m_metrics(metrics)
{
}

void DeviceGate::take(Arrival arrival, Reply reply)
{
    submit(m_pool, m_metrics, reply,
        [this, arrival = std::move(arrival)](Context& context) { return work(context, arrival); });
}

/// The answer, with the faults a test asked for around it.
std::optional<Response> DeviceGate::work(Context& context, const Arrival& arrival)
{
    if (!m_faults.any() || !arrival.isWrite())
        return answer(context, arrival);
    const int write = ++m_writes;
    if (m_faults.diesBefore(write))
        std::_Exit(exitOfAFault);
    Response response = answer(context, arrival);
    if (m_faults.diesAfter(write))
        std::_Exit(exitOfAFault);
    if (m_faults.drops(write))
        return std::nullopt;
    return response;
}

Response DeviceGate::answer(Context& context, const Arrival& arrival) const
{
    if (!arrival.peer)
        return toResponse(deviceRevoked());
    const auto caller = m_lookups.deviceOf(context, arrival.peer->thumbprint);
    if (!caller)
        return toResponse(caller.error());
    if (!*caller)
        return toResponse(deviceRevoked());
    if (const auto problem = keyProblem(arrival))
        return toResponse(*problem);
    const QDateTime now = context.clock.nowUtc();
    if (const auto problem = signatureProblem(arrival, now))
        return toResponse(*problem);
    Result<Request> request = requestOf(arrival, now);
    if (!request)
        return malformedJson(request.error());
    request->caller = **caller;
    request->deviceKey = arrival.peer->key;
    return routed(context, arrival, *std::move(request));
}

Response DeviceGate::routed(Context& context, const Arrival& arrival, Request request) const
{
    if (const QByteArray token = bearerOf(arrival); !token.isEmpty()) {
        auto found = m_lookups.operatorOf(context, token, request.caller);
        if (!found)
            return toResponse(found.error());
        request.signedIn = *std::move(found);
    }
    return m_router.route(context, std::move(request));
}

PublicGate::PublicGate(const Router& router, WorkerPool& pool, Metrics& metrics)
    : m_router(router)
    , m_pool(pool)
    , m_metrics(metrics)
{
}

void PublicGate::take(Arrival arrival, Reply reply)
{
    const bool reads = arrival.method == "GET";
    if (reads && arrival.target == "/healthz")
        return reply(plain("ok\n", u"/healthz"_s));
    if (reads && arrival.target == "/metrics")
        return reply(plain(m_metrics.text(m_pool.waiting()), u"/metrics"_s));
    submit(m_pool, m_metrics, reply,
        [this, reads, arrival = std::move(arrival)](Context& context) -> Response {
            if (reads && arrival.target == "/readyz") {
                const auto asked = context.database.run(u"SELECT 1"_s);
                return asked ? plain("ready\n", u"/readyz"_s) : toResponse(asked.error());
            }
            Result<Request> request = requestOf(arrival, context.clock.nowUtc());
            return request ? m_router.route(context, *std::move(request))
                           : malformedJson(request.error());
        });
}

} // namespace hui::server
