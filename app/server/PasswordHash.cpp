// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/PasswordHash.h"

#include "app/core/Assert.h"
#include "app/core/Random.h"

#include <openssl/crypto.h>

#include <argon2.h>

namespace hui::server {

namespace {

constexpr size_t saltBytes = 16;
constexpr size_t hashBytes = 32;

/// The bytes that are hashed: the same for every way a keyboard may compose a letter.
QByteArray normalised(const QString& password)
{
    return password.normalized(QString::NormalizationForm_KC).toUtf8();
}

void cleanse(QByteArray& secret)
{
    OPENSSL_cleanse(secret.data(), static_cast<size_t>(secret.size()));
}

} // namespace

QString hashPassword(const QString& password, Random& random, const PasswordCost& cost)
{
    QByteArray secret = normalised(password);
    const QByteArray salt = random.bytes(saltBytes);
    QByteArray encoded(static_cast<qsizetype>(argon2_encodedlen(cost.iterations, cost.memoryKib,
                           cost.lanes, saltBytes, hashBytes, Argon2_id)),
        '\0');
    const int result = argon2id_hash_encoded(cost.iterations, cost.memoryKib, cost.lanes,
        secret.constData(), static_cast<size_t>(secret.size()), salt.constData(), saltBytes,
        hashBytes, encoded.data(), static_cast<size_t>(encoded.size()));
    cleanse(secret);
    HUI_ASSERT(result == ARGON2_OK); // wrong parameters or no memory
    return QString::fromLatin1(encoded.constData());
}

bool passwordMatches(const QString& password, const QString& hash)
{
    QByteArray secret = normalised(password);
    const int result = argon2id_verify(
        hash.toLatin1().constData(), secret.constData(), static_cast<size_t>(secret.size()));
    cleanse(secret);
    return result == ARGON2_OK;
}

} // namespace hui::server
