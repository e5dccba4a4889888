// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <openssl/evp.h>

#include <memory>

namespace hui {

/// A cipher of OpenSSL, freed with its owner.
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

constexpr int keySize = 32; ///< bytes of every key of ours: AES-256, HMAC-SHA-256

/// Bytes as OpenSSL reads them.
inline const unsigned char* in(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

/// Bytes as OpenSSL writes them, from a place on.
inline unsigned char* out(QByteArray& bytes, qsizetype from = 0)
{
    return reinterpret_cast<unsigned char*>(bytes.data()) + from;
}

} // namespace hui
