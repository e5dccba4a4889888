// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/PartnerGate.h"

#include "app/core/Clock.h"
#include "app/core/StrictJson.h"
#include "app/server/Metrics.h"
#include "app/server/Problems.h"
#include "app/server/Router.h"
#include "app/server/WorkerPool.h"

#include <QCryptographicHash>

namespace hui::server {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype partnerBodyBytes = 64 * 1024;
constexpr qsizetype tokenFormBytes = 16 * 1024; // a scope of 8,192 characters, and the rest
constexpr qsizetype mostFormFields = 8; // RFC 6749 §4.4 has four
constexpr qint64 addressMinuteMs = 60'000;

Response tooManyOfAnAddress(qint64 nowMs)
{
    const int left = static_cast<int>((addressMinuteMs - nowMs % addressMinuteMs + 999) / 1000);
    return toResponse({429, u"address_rate"_s, u"本地址请求过于频繁。"_s,
        u"Too many requests from this address."_s, Retry::After, {}, left});
}

Response partnerBusy()
{
    return toResponse({503, u"busy"_s, u"平台繁忙，请稍后再试。"_s,
        u"Too much is waiting. Try again."_s, Retry::SameKey, {}, 1});
}

QString formText(QByteArrayView part)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(part.toByteArray().replace('+', ' ')));
}

bool isTokenForm(const Arrival& arrival)
{
    const QByteArray type = arrival.field("content-type").split(';').first().trimmed().toLower();
    return type == "application/x-www-form-urlencoded";
}

/// What is said before a body is read: a form is of the token endpoint and of nothing else, and
/// short.
std::optional<Problem> formRefusal(const Arrival& arrival)
{
    const bool isToken = arrival.target == "/partner/v1/token";
    if (isToken && arrival.body.size() > tokenFormBytes)
        return bodyTooLarge();
    if (!arrival.body.isEmpty() && isTokenForm(arrival) != isToken)
        return Problem{415, u"body_type_wrong"_s, u"令牌请求用表单，其他请求用 JSON。"_s,
            u"A token is asked for with a form, everything else with JSON."_s};
    return std::nullopt;
}

Result<Request> partnerRequestOf(const Arrival& arrival, const QDateTime& now)
{
    Request request;
    const qsizetype mark = arrival.target.indexOf('?');
    request.method = arrival.method;
    request.path = QString::fromUtf8(mark < 0 ? arrival.target : arrival.target.left(mark));
    if (mark >= 0)
        request.query = QUrlQuery(QString::fromUtf8(arrival.target.mid(mark + 1)));
    request.bodyHash = QCryptographicHash::hash(arrival.body, QCryptographicHash::Sha256);
    request.key = QUuid(QString::fromUtf8(arrival.field("idempotency-key")));
    request.authorization = arrival.field("authorization");
    request.receivedAt = now;
    if (arrival.body.isEmpty())
        return request;
    const auto body = isTokenForm(arrival)
        ? tokenForm(arrival.body)
        : parseStrict(arrival.body, {.maxBytes = arrival.body.size(), .maxDepth = 16});
    if (!body)
        return std::unexpected(body.error());
    request.body = *body;
    return request;
}

} // namespace

Result<QJsonObject> tokenForm(const QByteArray& body)
{
    if (body.size() > tokenFormBytes || body.count('&') >= mostFormFields)
        return failure(Error::Kind::Protocol, "The form is longer than any of a token.");
    QJsonObject form;
    for (const QByteArray& part : body.split('&')) {
        const qsizetype mark = part.indexOf('=');
        const QString name = formText(QByteArrayView(part).first(mark < 0 ? part.size() : mark));
        if (name.isEmpty())
            continue;
        if (form.contains(name))
            return failure(Error::Kind::Protocol, "A parameter is there twice.", name);
        form.insert(name, mark < 0 ? QString() : formText(QByteArrayView(part).sliced(mark + 1)));
    }
    return form;
}

Limits partnerLimits()
{
    Limits limits;
    limits.bodyBytes = partnerBodyBytes;
    limits.bodyTypes = {"application/json", "application/x-www-form-urlencoded"};
    limits.connections = 512;
    return limits;
}

PartnerGate::PartnerGate(const Parts& parts, int perMinute)
    : m_parts(parts)
    , m_limit(perMinute)
{
}

void PartnerGate::take(Arrival arrival, Reply reply)
{
    const qint64 nowMs = m_parts.clock.monotonicMs();
    if (!m_limit.allows(arrival.address, nowMs))
        return reply(tooManyOfAnAddress(nowMs));
    if (const auto refusal = formRefusal(arrival))
        return reply(toResponse(*refusal));
    Result<Request> request = partnerRequestOf(arrival, m_parts.clock.nowUtc());
    if (!request)
        return reply(toResponse(malformed(request.error())));
    Metrics& metrics = m_parts.metrics;
    metrics.begin();
    const bool queued = m_parts.pool.submit(
        [this, request = *std::move(request), reply, &metrics](Context& context) {
            Response answer = m_parts.router.route(context, request);
            metrics.end();
            reply(std::move(answer));
        });
    if (queued)
        return;
    metrics.end();
    reply(partnerBusy());
}

} // namespace hui::server
