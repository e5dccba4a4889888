// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Signature.h"

#include <QDateTime>
#include <QStringList>

namespace hui::server {

/// A certificate with its private key, both PEM.
struct Identity {
    QByteArray certificatePem;
    QByteArray keyPem;
};

/// What a certificate is to say.
struct CertificateWish {
    enum class Purpose { Server, Client };
    QString name; ///< common name
    QStringList alternatives; ///< "DNS:localhost", "IP:127.0.0.1", "URI:urn:hd:device:SZ-QYL-02"
    Purpose purpose = Purpose::Client;
    QDateTime from;
    QDateTime until;
};

/// A certificate given to a device, with what the registry notes of it.
struct DeviceCertificate {
    QByteArray pem;
    QByteArray thumbprint; ///< SHA-256 of the DER, lower-case hex: the key of Lookups::deviceOf
    QDateTime until;
};

/// The private authority of one bank: the only one a desk and this platform trust.
class CertificateAuthority {
public:
    /// A new authority (P-256, ten years).
    static Result<CertificateAuthority> create(const QString& name, const QDateTime& now);

    /// The authority written by identity().
    static Result<CertificateAuthority> load(const Identity& identity);

    const QByteArray& certificatePem() const { return m_certificatePem; }
    Identity identity() const { return {m_certificatePem, m_key.toPem()}; }

    /// Certifies a public key. The names must be of plain characters: an Input error otherwise.
    Result<QByteArray> issue(const CertificateWish& wish, const VerifyingKey& key) const;

    /// Certifies the key of a device's request (PKCS #10, PEM) for 90 days, for client use, under
    /// the name `deviceId`; whatever else the request asks for is ignored. An Input error when the
    /// request is malformed, not signed by its own key or not of P-256.
    Result<DeviceCertificate> issueDevice(
        const QByteArray& requestPem, const QString& deviceId, const QDateTime& now) const;

private:
    CertificateAuthority(SigningKey key, QByteArray certificatePem)
        : m_key(std::move(key))
        , m_certificatePem(std::move(certificatePem))
    {
    }

    SigningKey m_key;
    QByteArray m_certificatePem;
};

/// What a device sends to be certified; the desk makes its own, tests use this one.
Result<QByteArray> certificateRequest(const SigningKey& key, const QString& name);

/// SHA-256 of a certificate's DER, lower-case hex; empty when it is none.
QByteArray thumbprintOf(const QByteArray& certificatePem);

} // namespace hui::server
