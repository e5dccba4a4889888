// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QByteArray>

#include <memory>

using EVP_PKEY = struct evp_pkey_st;

namespace hui::server {

/// The public half of a P-256 key.
class VerifyingKey {
public:
    /// An Input error when the key is none of P-256.
    static Result<VerifyingKey> of(std::shared_ptr<EVP_PKEY> key);

    /// The key of a certificate; an Input error when it is none or not of P-256.
    static Result<VerifyingKey> ofCertificate(const QByteArray& pem);

    /// Whether `signature` (DER, ECDSA with SHA-256) was made over `text` with the other half.
    bool verifies(const QByteArray& text, const QByteArray& signature) const;

    /// The SubjectPublicKeyInfo, DER.
    QByteArray toDer() const;

    /// SHA-256 of the SubjectPublicKeyInfo, lower-case hex: what a desk pins.
    QByteArray pin() const;

    EVP_PKEY* handle() const { return m_key.get(); }

protected:
    explicit VerifyingKey(std::shared_ptr<EVP_PKEY> key)
        : m_key(std::move(key))
    {
    }

    std::shared_ptr<EVP_PKEY> m_key;
};

/// A P-256 key pair. Copies share it; it may be used from several threads at once.
class SigningKey : public VerifyingKey {
public:
    static Result<SigningKey> generate();
    static Result<SigningKey> fromPem(const QByteArray& pem);
    QByteArray toPem() const;

    /// DER, ECDSA with SHA-256.
    QByteArray sign(const QByteArray& text) const;

private:
    using VerifyingKey::VerifyingKey;
};

/// What a device signs: METHOD, PATH?QUERY, hash of the body, key, sequence and time, a line each.
struct SignedRequest {
    QByteArray method;
    QByteArray target;
    QByteArray body;
    QByteArray key; ///< as sent; empty when there is none
    QByteArray sequence; ///< as sent; empty when there is none
    QByteArray timestamp;

    QByteArray text() const;
};

/// What the platform signs about an answer, so that nothing between the two can put another in its
/// place: status, key ("-" without) and hash of the body.
QByteArray signedAnswerText(int status, const QByteArray& key, const QByteArray& body);

} // namespace hui::server
