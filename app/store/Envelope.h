// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/store/SecretBytes.h"

#include <QByteArray>

namespace hui {

/// Closes and opens the fields that must not lie in clear on a disk (class C2 of JR/T 0171:
/// names, numbers, amounts with a person). AES-256-GCM under a data key, the place of the field
/// (table, column, row) as additional data, so that a closed value cannot be moved elsewhere.
/// Also makes blind indexes (equality search without the value) and fingerprints.
class Envelope {
public:
    /// The version of the data key, kept beside every closed value.
    static constexpr int keyVersion = 1;

    Envelope() = default;

    /// `dataKey` is 32 random bytes; the keys for each use are derived from it (HKDF-SHA-256).
    explicit Envelope(const QByteArray& dataKey);

    bool isReady() const { return !m_payloadKey.isEmpty(); }

    /// The place of a field: `row` is what names its row for good (an operation id, a key), `key`
    /// the version of the data key.
    static QByteArray place(
        const char* table, const char* column, const QByteArray& row, int key = keyVersion);

    /// version ‖ 12-byte random nonce ‖ ciphertext ‖ 16-byte tag. The version byte also names the
    /// cipher suite: 1 is AES-256-GCM with HKDF-SHA-256.
    QByteArray seal(const QByteArray& plain, const QByteArray& place) const;

    /// The plain bytes; a Storage error when the value was changed, moved or closed by another key.
    Result<QByteArray> open(const QByteArray& sealed, const QByteArray& place) const;

    /// HMAC-SHA-256 of a normalised value under the key of `column`, first 16 bytes.
    QByteArray blindIndex(const QByteArray& column, const QByteArray& value) const;

    /// HMAC-SHA-256 of a canonical payload: proves that a retry asks for the same thing.
    QByteArray fingerprint(const QByteArray& canonical) const;

private:
    SecretBytes m_payloadKey;
    SecretBytes m_indexKey;
    SecretBytes m_fingerprintKey;
};

} // namespace hui
