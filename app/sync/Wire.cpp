// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sync/Wire.h"

#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/core/StrictJson.h"
#include "app/sync/Signature.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslKey>

#include <utility>

namespace hui {

namespace {

Q_LOGGING_CATEGORY(wireLog, "hui.sync.wire")

constexpr int openAtOnce = 3;

QSslConfiguration tlsOf(const DeviceIdentity& identity)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromData(identity.caPem, QSsl::Pem));
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    if (!identity.certificatePem.isEmpty()) {
        tls.setLocalCertificate(QSslCertificate(identity.certificatePem, QSsl::Pem));
        tls.setPrivateKey(QSslKey(identity.privateKeyPem, QSsl::Ec));
    }
    return tls;
}

QByteArray targetOf(const QUrl& url)
{
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return target;
}

bool isJson(const QNetworkReply& reply)
{
    const QByteArray type = reply.rawHeader("Content-Type").split(';').first().trimmed().toLower();
    return type == "application/json" || type == "application/problem+json";
}

/// The platform's words for "sign in again or renew".
bool wantsNewToken(const UplinkAnswer& answer)
{
    return answer.status == 401
        && (answer.code() == u"not_signed_in" || answer.code() == u"token_expired");
}

} // namespace

Wire::Wire(DeviceIdentity identity, const Clock& clock, UplinkLimits limits)
    : m_identity(std::move(identity))
    , m_clock(clock)
    , m_limits(limits)
    , m_tls(tlsOf(m_identity))
    , m_network(this)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

void Wire::setTokens(const QByteArray& token, const QByteArray& refreshToken)
{
    m_token = token;
    m_refreshToken = refreshToken;
}

void Wire::ask(const UplinkRequest& request, Answered done)
{
    enqueue(request, std::move(done), false);
    pump();
}

/// The contract wants a key with whatever is not a GET, so that the network layer may repeat it.
void Wire::enqueue(const UplinkRequest& request, Answered done, bool first)
{
    const bool needsKey = request.method != "GET" && request.key.isNull();
    const QUuid key = needsKey ? newOperationId(m_clock, m_random) : request.key;
    const auto exchange
        = std::make_shared<Exchange>(Exchange{request, std::move(done), key, m_token});
    first ? m_waiting.prepend(exchange) : m_waiting.append(exchange);
}

void Wire::pump()
{
    while (m_open < openAtOnce && !m_waiting.isEmpty())
        send(m_waiting.dequeue());
}

void Wire::send(const ExchangePointer& exchange)
{
    const UplinkRequest& request = exchange->request;
    const bool hasBody = request.method == "POST";
    const QByteArray body
        = hasBody ? QJsonDocument(request.body).toJson(QJsonDocument::Compact) : QByteArray();
    Result<QNetworkRequest> network = toNetwork(*exchange, body);
    if (!network)
        return exchange->done(std::unexpected(network.error()));
    if (request.asOperator && !exchange->token.isEmpty())
        network->setRawHeader("Authorization", "Bearer " + exchange->token);
    ++m_open;
    watch(hasBody ? m_network.post(*network, body)
                  : m_network.sendCustomRequest(*network, request.method),
        exchange);
}

Result<QNetworkRequest> Wire::toNetwork(const Exchange& exchange, const QByteArray& body)
{
    const UplinkRequest& request = exchange.request;
    const QUrl url(m_identity.platformUrl + request.path);
    QNetworkRequest network(url);
    network.setSslConfiguration(m_tls);
    network.setTransferTimeout(m_limits.transferTimeoutMs);
    network.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    network.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    network.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    network.setRawHeader("Accept", "application/json, application/problem+json");
    network.setRawHeader("Accept-Encoding", "identity"); // the signature is over what is sent
    if (!body.isEmpty())
        network.setRawHeader("Content-Type", "application/json");
    if (!exchange.key.isNull())
        network.setRawHeader("Idempotency-Key", exchange.key.toByteArray(QUuid::WithoutBraces));
    if (request.deviceSequence > 0)
        network.setRawHeader("HuiDesk-Device-Sequence", QByteArray::number(request.deviceSequence));
    if (m_identity.privateKeyPem.isEmpty())
        return network; // enrolling: there is no device yet that could sign
    const QByteArray now = m_clock.nowUtc().toString(Qt::ISODateWithMs).toLatin1();
    const Result<QByteArray> signature = signText(m_identity.privateKeyPem,
        textToSign(
            {request.method, targetOf(url), body, exchange.key, request.deviceSequence, now}));
    if (!signature)
        return std::unexpected(signature.error());
    network.setRawHeader("HuiDesk-Timestamp", now);
    network.setRawHeader("HuiDesk-Signature", *signature);
    return network;
}

void Wire::watch(QNetworkReply* reply, const ExchangePointer& exchange)
{
    connect(reply, &QNetworkReply::encrypted, this, [this, reply, exchange] {
        if (isPinned(reply->sslConfiguration().peerCertificate()))
            return;
        exchange->untrusted = true;
        reply->abort(); // before a byte of HTTP: the signal is emitted while the socket waits
    });
    connect(reply, &QNetworkReply::requestSent, this, [exchange] { exchange->sent = true; });
    connect(reply, &QNetworkReply::downloadProgress, this, [this, reply](qint64 received, qint64) {
        if (received > m_limits.maxAnswerBytes)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this,
        [this, reply, exchange] { finish(reply, exchange); });
}

void Wire::finish(QNetworkReply* reply, const ExchangePointer& exchange)
{
    --m_open;
    reply->deleteLater();
    const Result<UplinkAnswer> answer = answerOf(*reply, *exchange);
    if (answer && exchange->request.asOperator && !exchange->renewed && wantsNewToken(*answer))
        renewFor(exchange, *answer);
    else
        exchange->done(answer);
    pump();
}

bool Wire::isPinned(const QSslCertificate& certificate) const
{
    const QByteArray pin = pinOf(certificate);
    return !pin.isEmpty() && m_identity.serverPins.contains(pin);
}

Result<UplinkAnswer> Wire::answerOf(QNetworkReply& reply, const Exchange& exchange) const
{
    UplinkAnswer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isRedirect = answer.status >= 300 && answer.status < 400;
    const QSslCertificate server = reply.sslConfiguration().peerCertificate();
    const QByteArray body = reply.isOpen() ? reply.readAll() : QByteArray();
    if (exchange.untrusted || answer.status < 200 || isRedirect || !isPinned(server)
        || !isSignedBy(server, textToVerify(answer.status, exchange.key, body),
            reply.rawHeader("HuiDesk-Server-Signature")))
        return std::unexpected(noAnswer(reply, exchange));
    if (!body.isEmpty()) {
        Result<QJsonObject> read
            = parseStrict(body, {.maxBytes = m_limits.maxAnswerBytes, .maxValues = 200'000});
        if (!read || !isJson(reply))
            return std::unexpected(noAnswer(reply, exchange));
        answer.body = *std::move(read);
    }
    answer.replayed = reply.rawHeader("Idempotent-Replayed") == "true";
    answer.retryAfterSeconds = qBound(0, reply.rawHeader("Retry-After").toInt(), 3600);
    return answer;
}

Error Wire::noAnswer(const QNetworkReply& reply, const Exchange& exchange) const
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QString detail
        = QStringLiteral("%1, network error %2, HTTP %3%4")
              .arg(exchange.request.path.section(u'?', 0, 0))
              .arg(reply.error())
              .arg(status)
              .arg(exchange.untrusted ? QStringLiteral(", unknown server key") : QString());
    qCWarning(wireLog).noquote() << "no answer:" << detail;
    if (exchange.untrusted || reply.error() == QNetworkReply::SslHandshakeFailedError)
        return {Error::Kind::Offline,
            QT_TRANSLATE_NOOP(
                "Error", "The server that answered is not the platform. Call support."),
            detail};
    const bool isWrite = !exchange.request.key.isNull();
    if (isWrite && exchange.sent)
        return {Error::Kind::Unknown,
            QT_TRANSLATE_NOOP("Error", "The platform did not confirm. The outcome is not known."),
            detail};
    if (status != 0)
        return {Error::Kind::Protocol,
            QT_TRANSLATE_NOOP("Error", "The platform's answer cannot be read. Call support."),
            detail};
    return {Error::Kind::Offline, QT_TRANSLATE_NOOP("Error", "The platform cannot be reached."),
        detail};
}

void Wire::renewFor(const ExchangePointer& exchange, const UplinkAnswer& refusal)
{
    exchange->renewed = true;
    if (exchange->token != m_token && !m_token.isEmpty()) {
        exchange->token = m_token; // another request has renewed it meanwhile
        return m_waiting.prepend(exchange);
    }
    if (m_refreshToken.isEmpty())
        return exchange->done(refusal);
    m_awaitingToken.append({exchange, refusal});
    if (std::exchange(m_isRenewing, true))
        return;
    const UplinkRequest ask{.method = "POST",
        .path = QStringLiteral("/v1/sessions:refresh"),
        .body = {{QStringLiteral("refresh_token"), QString::fromLatin1(m_refreshToken)}},
        .asOperator = false};
    enqueue(ask, [this](const Result<UplinkAnswer>& answer) { renewed(answer); }, true);
}

void Wire::renewed(const Result<UplinkAnswer>& answer)
{
    m_isRenewing = false;
    const bool isNew = answer && !answer->isProblem();
    if (isNew) {
        m_token = answer->body.value(u"token").toString().toLatin1();
        m_refreshToken = answer->body.value(u"refresh_token").toString().toLatin1();
    } else if (answer) {
        m_refreshToken.clear(); // refused: it will not be accepted the next time either
    }
    const auto waiting = std::exchange(m_awaitingToken, {});
    for (const auto& [exchange, refusal] : waiting) {
        exchange->token = m_token;
        if (isNew)
            m_waiting.prepend(exchange);
        else
            exchange->done(answer ? Result<UplinkAnswer>(refusal) : answer);
    }
}

} // namespace hui
