// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QByteArray>
#include <QSslCertificate>
#include <QUuid>

namespace hui {

/// What a device signs of a request: one fact per line, in the order of the contract.
struct SignedRequest {
    QByteArray method;
    QByteArray target; ///< path and query as they stand on the wire
    QByteArray body;
    QUuid key; ///< null: "-"
    qint64 deviceSequence = 0;
    QByteArray timestamp; ///< RFC 3339, UTC, milliseconds
};
QByteArray textToSign(const SignedRequest& request);

/// What the platform signs of an answer.
QByteArray textToVerify(int status, const QUuid& key, const QByteArray& body);

/// ECDSA over P-256 with SHA-256 (FIPS 186-5), DER, base64: what stands in the header.
Result<QByteArray> signText(const QByteArray& privateKeyPem, const QByteArray& text);

/// Whether `signature` (base64 of DER) is one of `text` by the key of `certificate`.
bool isSignedBy(
    const QSslCertificate& certificate, const QByteArray& text, const QByteArray& signature);

/// The same by a public key (SubjectPublicKeyInfo, DER).
bool isSignedByKey(const QByteArray& key, const QByteArray& text, const QByteArray& signature);

/// The SubjectPublicKeyInfo (DER) of a certificate; empty when it has no key.
QByteArray publicKeyOf(const QSslCertificate& certificate);

/// SHA-256 of the certificate's SubjectPublicKeyInfo (RFC 7469 §2.4), lower-case hex; empty when
/// the certificate has no key.
QByteArray pinOf(const QSslCertificate& certificate);

} // namespace hui
