// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/testkit/TlsClient.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

namespace hui::testkit {

using namespace hui::server;

namespace {

QDateTime now()
{
    return QDateTime::currentDateTimeUtc(); // TLS compares certificates with the machine's clock
}

} // namespace

TestBank::TestBank()
    : m_authority(*CertificateAuthority::create(QStringLiteral("Test bank"), now()))
    , m_serverKey(*SigningKey::generate())
{
    const CertificateWish wish{QStringLiteral("platform"),
        {QStringLiteral("IP:127.0.0.1"), QStringLiteral("DNS:localhost")},
        CertificateWish::Purpose::Server, now().addDays(-1), now().addDays(1)};
    m_server = {*m_authority.issue(wish, m_serverKey), m_serverKey.toPem()};
}

CertificateWish TestBank::wish()
{
    return {QStringLiteral("SZ-QYL-02"), {QStringLiteral("URI:urn:hd:device:SZ-QYL-02")},
        CertificateWish::Purpose::Client, now().addDays(-1), now().addDays(1)};
}

Identity TestBank::client(std::optional<CertificateWish> asked) const
{
    const SigningKey key = *SigningKey::generate();
    return {*m_authority.issue(asked.value_or(wish()), key), key.toPem()};
}

QString WireAnswer::code() const
{
    return QJsonDocument::fromJson(body).object().value(QStringLiteral("code")).toString();
}

TlsClient::TlsClient(quint16 port, const TestBank& bank, const std::optional<Identity>& identity,
    QSsl::SslProtocol protocol)
    : m_socket(std::make_unique<QSslSocket>())
{
    QSslConfiguration tls;
    tls.setProtocol(protocol);
    tls.setCaCertificates(QSslCertificate::fromData(bank.authority().certificatePem()));
    tls.setSslOption(QSsl::SslOptionDisableSessionPersistence, false);
    if (identity) {
        tls.setLocalCertificate(QSslCertificate(identity->certificatePem));
        tls.setPrivateKey(QSslKey(identity->keyPem, QSsl::Ec));
    }
    m_socket->setSslConfiguration(tls);
    m_socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
    m_socket->waitForEncrypted(10'000);
}

bool TlsClient::isConnected() const
{
    return m_socket->state() == QAbstractSocket::ConnectedState && m_socket->isEncrypted();
}

void TlsClient::send(const QByteArray& bytes)
{
    m_socket->write(bytes);
    m_socket->flush();
}

bool TlsClient::more(int timeoutMs)
{
    if (m_socket->bytesAvailable() == 0 && !m_socket->waitForReadyRead(timeoutMs)
        && m_socket->bytesAvailable() == 0)
        return false;
    m_received += m_socket->readAll();
    return true;
}

WireAnswer TlsClient::read(int timeoutMs)
{
    WireAnswer answer;
    qsizetype end = -1;
    while ((end = m_received.indexOf("\r\n\r\n")) < 0)
        if (!more(timeoutMs))
            return answer;
    const QByteArrayList lines = m_received.left(end).split('\n');
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        answer.fields.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const int length = answer.fields.value("content-length").toInt();
    while (m_received.size() < end + 4 + length)
        if (!more(timeoutMs))
            return answer;
    answer.status = lines.first().split(' ').value(1).toInt();
    answer.body = m_received.mid(end + 4, length);
    m_received.remove(0, end + 4 + length);
    return answer;
}

bool TlsClient::closesWithin(int timeoutMs)
{
    QElapsedTimer timer;
    timer.start();
    while (m_socket->state() != QAbstractSocket::UnconnectedState && timer.elapsed() < timeoutMs)
        m_socket->waitForDisconnected(50);
    return m_socket->state() == QAbstractSocket::UnconnectedState;
}

bool isSigned(const WireAnswer& answer, const VerifyingKey& key, const QByteArray& opKey)
{
    const auto signature = QByteArray::fromBase64(answer.fields.value("huidesk-server-signature"));
    return key.verifies(signedAnswerText(answer.status, opKey, answer.body), signature);
}

} // namespace hui::testkit
