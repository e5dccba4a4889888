// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sync/Signature.h"
#include "app/sync/Uplink.h"
#include "tests/app/sync/TestAuthority.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QSslSocket>

#include <functional>
#include <sys/socket.h>

namespace hui::testkit {

/// One request as it came off the wire.
struct WireRequest {
    QByteArray method;
    QByteArray target;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    QUuid key() const { return QUuid(QLatin1StringView(headers.value("idempotency-key"))); }
};

/// The bytes to answer with. Empty = close without a word.
struct WireAnswer {
    QByteArray bytes;
    bool close = false;
    bool reset = false; ///< close with RST instead of FIN
};

/// A raw TLS server that says exactly what a test tells it to: what no honest platform would.
class TestPlatform : public QSslServer {
public:
    TestPlatform(const TestAuthority& authority, const Wanted& wanted = {},
        QSslSocket::PeerVerifyMode mode = QSslSocket::VerifyPeer)
        : m_keyPem(*newDeviceKeyPem())
        , m_certificate(authority.issue(m_keyPem, wanted), QSsl::Pem)
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(m_certificate);
        tls.setPrivateKey(QSslKey(m_keyPem, QSsl::Ec));
        tls.setCaCertificates(QSslCertificate::fromData(authority.pem(), QSsl::Pem));
        tls.setPeerVerifyMode(mode);
        setSslConfiguration(tls);
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, &TestPlatform::accept);
    }

    QString url() const { return QStringLiteral("https://localhost:%1").arg(serverPort()); }
    QByteArray pin() const { return pinOf(m_certificate); }

    /// A well-formed answer signed as the contract says.
    QByteArray signedAnswer(
        int status, const QUuid& key, const QByteArray& body, const QByteArray& headers = {}) const
    {
        const QByteArray signature = *signText(m_keyPem, textToVerify(status, key, body));
        return plainAnswer(
            status, body, "HuiDesk-Server-Signature: " + signature + "\r\n" + headers);
    }

    static QByteArray plainAnswer(int status, const QByteArray& body, const QByteArray& headers)
    {
        return "HTTP/1.1 " + QByteArray::number(status)
            + " Some\r\nContent-Type: application/json\r\n" + headers
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    std::function<WireAnswer(const WireRequest&)> answer;
    QList<WireRequest> requests;
    qsizetype bytesSeen = 0; ///< after decryption: 0 = nothing of HTTP left the desk
    int connections = 0;

private:
    void accept()
    {
        while (auto* socket = qobject_cast<QSslSocket*>(nextPendingConnection())) {
            ++connections;
            auto buffer = std::make_shared<QByteArray>();
            const auto read = [this, socket, buffer] {
                const QByteArray bytes = socket->readAll();
                bytesSeen += bytes.size();
                *buffer += bytes;
                while (takeRequest(*buffer, *socket)) { }
            };
            connect(socket, &QSslSocket::readyRead, this, read);
            connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
            read();
        }
    }

    bool takeRequest(QByteArray& buffer, QSslSocket& socket)
    {
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        WireRequest request;
        QByteArrayList lines = buffer.left(end).replace("\r\n", "\n").split('\n');
        const QByteArrayList first = lines.takeFirst().split(' ');
        request.method = first.value(0);
        request.target = first.value(1);
        for (const QByteArray& line : lines)
            request.headers.insert(
                line.left(line.indexOf(':')).toLower(), line.mid(line.indexOf(':') + 1).trimmed());
        const qsizetype length = request.headers.value("content-length").toLongLong();
        if (buffer.size() < end + 4 + length)
            return false;
        request.body = buffer.mid(end + 4, length);
        buffer.remove(0, end + 4 + length);
        requests.append(request);
        reply(answer ? answer(request) : WireAnswer{}, socket);
        return !buffer.isEmpty();
    }

    static void reply(const WireAnswer& answer, QSslSocket& socket)
    {
        socket.write(answer.bytes);
        socket.flush();
        if (answer.reset) {
            const linger hard{1, 0};
            setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard,
                sizeof hard);
            socket.abort();
        } else if (answer.close || answer.bytes.isEmpty()) {
            socket.disconnectFromHost();
        }
    }

    QByteArray m_keyPem;
    QSslCertificate m_certificate;
};

/// The identity of a desk that trusts `authority` and pins `platform`.
inline DeviceIdentity identityFor(const TestAuthority& authority, const TestPlatform& platform)
{
    const QByteArray keyPem = *newDeviceKeyPem();
    return {.deviceId = QStringLiteral("SZ-QYL-02"),
        .platformUrl = platform.url(),
        .certificatePem = authority.issue(keyPem, {.host = "SZ-QYL-02"}),
        .privateKeyPem = keyPem,
        .caPem = authority.pem(),
        .serverPins = {platform.pin()},
        .storeSecret = QByteArray(32, 's')};
}

} // namespace hui::testkit
