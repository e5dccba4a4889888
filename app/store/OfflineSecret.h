// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/store/SecretBytes.h"

#include <QUuid>

#include <optional>

namespace hui {

/// What a password becomes that signs without the platform (Argon2id, RFC 9106). `kdf` is the front
/// of a PHC string, "$argon2id$v=19$m=65536,t=3,p=1$<salt>". Takes some 0.15 s. A Protocol error
/// when it is none, or asks for more than a desk has.
Result<SecretBytes> stretchedPassword(const QString& password, const QString& kdf);

/// A hash in PHC form, taken apart: what it was stretched with, and to what.
struct StretchedHash {
    QString kdf;
    SecretBytes secret;
};
std::optional<StretchedHash> stretchedOf(const QString& phc);

/// Proves a stretched password, for one grant: HMAC-SHA-256, hex. Who has it learns nothing that
/// opens anything else.
QString checkOf(const SecretBytes& stretched, const QUuid& grant);

/// The key under which the decisions of one grant are proved.
SecretBytes proofKeyOf(const SecretBytes& stretched, const QUuid& grant);

/// HMAC-SHA-256, hex.
QString proofOf(const SecretBytes& key, const QByteArray& text);

/// Compares without telling by the time it takes where two differ.
bool isSame(const QString& one, const QString& other);

} // namespace hui
