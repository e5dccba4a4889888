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

/// A form of the token endpoint: each name once (RFC 6749 §3.2).
Result<QJsonObject> partnerFormOf(const QByteArray& body)
{
    QJsonObject form;
    const QByteArray spaced = QByteArray(body).replace('+', "%20");
    const auto items = QUrlQuery(QString::fromUtf8(spaced)).queryItems(QUrl::FullyDecoded);
    for (const auto& [name, value] : items) {
        if (form.contains(name))
            return failure(Error::Kind::Protocol, "A parameter is there twice.", name);
        form.insert(name, value);
    }
    return form;
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
    const bool isForm = arrival.field("content-type").startsWith("application/x-www-form");
    const auto body = isForm
        ? partnerFormOf(arrival.body)
        : parseStrict(arrival.body, {.maxBytes = arrival.body.size(), .maxDepth = 16});
    if (!body)
        return std::unexpected(body.error());
    request.body = *body;
    return request;
}

} // namespace

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
