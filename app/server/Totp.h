// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace hui::server {

/// Codes from a shared secret and the time (RFC 6238): six digits, steps of 30 s from 1970.
struct TotpKey {
    enum class Algorithm { Sha1, Sha256 };
    Algorithm algorithm = Algorithm::Sha1; ///< what every authenticator knows
    QByteArray secret; ///< as long as the hash
};

constexpr int totpStepSeconds = 30;

/// Which step a moment falls into.
qint64 totpStepOf(const QDateTime& now);

/// The code of a step, with leading zeros. RFC 6238 tests with eight `digits`.
QString totpCode(const TotpKey& key, qint64 step, int digits = 6);

/// The step of `code`: the one of now, the one before or the one after it, since no clock is exact;
/// nothing when it is the code of none of them. The newest, should two have the same code. All
/// three are compared, in constant time.
std::optional<qint64> totpStepMatching(
    const TotpKey& key, const QString& code, const QDateTime& now);

/// "SHA1", "SHA256": as stored and in the address of the key.
QString nameOf(TotpKey::Algorithm algorithm);
std::optional<TotpKey::Algorithm> totpAlgorithmOf(QStringView name);

/// RFC 4648 base32 without padding, and back; nothing when it is not.
QString toBase32(const QByteArray& bytes);
std::optional<QByteArray> fromBase32(const QString& text);

/// "otpauth://totp/HuiDesk:0217?secret=…": what an authenticator takes the key from.
QString totpAddress(const TotpKey& key, const QString& operatorId);

} // namespace hui::server
