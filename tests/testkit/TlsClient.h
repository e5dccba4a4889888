// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Pki.h"

#include <QHash>
#include <QSslSocket>

#include <memory>
#include <optional>

namespace hui::testkit {

/// An authority with a server certified for loopback, and whatever clients a test wants.
class TestBank {
public:
    TestBank();

    const server::CertificateAuthority& authority() const { return m_authority; }
    const server::Identity& server() const { return m_server; }
    const server::SigningKey& serverKey() const { return m_serverKey; }

    /// A client of this authority, as the wish says; by default an honest one.
    server::Identity client(std::optional<server::CertificateWish> wish = {}) const;

    /// An honest wish, to be spoilt by the test.
    static server::CertificateWish wish();

private:
    server::CertificateAuthority m_authority;
    server::SigningKey m_serverKey;
    server::Identity m_server;
};

/// One answer read off the wire.
struct WireAnswer {
    int status = 0; ///< 0: the connection ended without one
    QHash<QByteArray, QByteArray> fields; ///< lower-case names
    QByteArray body;
    QString code() const; ///< of a problem
};

/// A client that sends bytes as they are, right or wrong, and waits for what comes back.
class TlsClient {
public:
    /// Connects to a loopback port; with `identity`'s certificate if there is one.
    TlsClient(quint16 port, const TestBank& bank, const std::optional<server::Identity>& identity,
        QSsl::SslProtocol protocol = QSsl::SecureProtocols);

    bool isConnected() const;
    void send(const QByteArray& bytes);
    WireAnswer read(int timeoutMs = 10'000);
    bool closesWithin(int timeoutMs);
    QSslSocket& socket() { return *m_socket; }

private:
    bool more(int timeoutMs);

    std::unique_ptr<QSslSocket> m_socket;
    QByteArray m_received;
};

/// Whether the answer to a request with this key was signed by the server.
bool isSigned(const WireAnswer& answer, const server::VerifyingKey& key, const QByteArray& opKey);

} // namespace hui::testkit
