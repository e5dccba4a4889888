// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/PhoneGate.h"

#include "app/core/Clock.h"
#include "app/server/Metrics.h"
#include "app/server/PhoneHtml.h"
#include "app/server/Router.h"
#include "app/server/WorkerPool.h"

#include <QHostAddress>

namespace hui::server {

namespace {

using namespace Qt::StringLiterals;

Response tooMany()
{
    return toResponse({429, u"too_many"_s, u"访问过于频繁，请一分钟后再试。"_s,
        u"Too many requests. Try again in a minute."_s, Retry::After, {}, 60});
}

Response phoneBusy()
{
    return toResponse({503, u"busy"_s, u"系统繁忙，请稍后再试。"_s,
        u"Too much is waiting. Try again."_s, Retry::After, {}, 5});
}

/// What a form of a page has sent; nothing of it is believed.
QJsonObject formOf(const QByteArray& body)
{
    QJsonObject form;
    const QByteArray spaced = QByteArray(body).replace('+', "%20"); // as forms write a space
    const auto items = QUrlQuery(QString::fromUtf8(spaced)).queryItems(QUrl::FullyDecoded);
    for (const auto& [name, value] : items)
        form.insert(name, value);
    return form;
}

/// What a telephone is counted by: its address. Of IPv6 the first half, for a telephone has the
/// whole of the second to itself (RFC 7278) and may take another every minute.
QByteArray telephoneOf(const QByteArray& address)
{
    const QHostAddress at(QString::fromLatin1(address));
    bool isIPv4 = false;
    static_cast<void>(at.toIPv4Address(&isIPv4)); // also one that is written as IPv6
    if (isIPv4 || at.protocol() != QAbstractSocket::IPv6Protocol)
        return address;
    const Q_IPV6ADDR bytes = at.toIPv6Address();
    return QByteArray(reinterpret_cast<const char*>(bytes.c), sizeof bytes.c / 2).toHex();
}

/// Path and query; the language falls back to what the telephone speaks.
Request phoneRequestOf(const Arrival& arrival, const QDateTime& now)
{
    Request request;
    const qsizetype mark = arrival.target.indexOf('?');
    request.method = arrival.method;
    request.path = QString::fromUtf8(mark < 0 ? arrival.target : arrival.target.left(mark));
    if (mark >= 0)
        request.query = QUrlQuery(QString::fromUtf8(arrival.target.mid(mark + 1)));
    if (!request.query.hasQueryItem(u"lang"_s)
        && arrival.field("accept-language").toLower().startsWith("en"))
        request.query.addQueryItem(u"lang"_s, u"en"_s);
    if (arrival.method == "POST")
        request.body = formOf(arrival.body);
    request.receivedAt = now;
    return request;
}

Response asPage(Response response, PhoneLanguage language)
{
    const bool isPage = response.headers.value("Content-Type").startsWith("text/");
    return isPage ? response : phoneProblem(response, language);
}

} // namespace

Limits phoneLimits()
{
    Limits limits;
    limits.headerBytes = 4 * 1024;
    limits.fields = 40;
    limits.bodyBytes = 4 * 1024;
    limits.largePath = "/h/"; // where a customer sends photographs of two pages
    limits.largeBytes = 640 * 1024;
    limits.bodyTypes = {"application/x-www-form-urlencoded"};
    limits.headerMs = 5'000;
    limits.bodyMs = 5'000;
    limits.idleMs = 10'000;
    limits.answerMs = 10'000;
    limits.connections = 512;
    return limits;
}

PhoneGate::PhoneGate(const Parts& parts, int perMinute)
    : m_parts(parts)
    , m_limit(perMinute)
    , m_hasOwnAddresses(perMinute > 0) // behind a proxy there is no limit, and all have its address
{
}

void PhoneGate::take(Arrival arrival, Reply reply)
{
    Request request = phoneRequestOf(arrival, m_parts.clock.nowUtc());
    const QByteArray telephone = telephoneOf(arrival.address);
    if (m_hasOwnAddresses)
        request.address = telephone;
    const PhoneLanguage language = phoneLanguageOf(request);
    if (!m_limit.allows(telephone, m_parts.clock.monotonicMs()))
        return reply(phoneProblem(tooMany(), language));
    Metrics& metrics = m_parts.metrics;
    metrics.begin();
    const bool queued
        = m_parts.pool.submit([this, request, language, reply, &metrics](Context& context) {
              Response page = asPage(m_parts.router.route(context, request), language);
              metrics.end();
              reply(std::move(page));
          });
    if (queued)
        return;
    metrics.end();
    reply(phoneProblem(phoneBusy(), language));
}

} // namespace hui::server
