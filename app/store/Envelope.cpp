// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Envelope.h"

#include "app/store/CipherBytes.h"

#include <QCoreApplication>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <openssl/rand.h>

#include <memory>

namespace hui {

namespace {

constexpr char suite = 1;
constexpr int nonceSize = 12;
constexpr int tagSize = 16;

int sizeOf(const QByteArray& bytes)
{
    return static_cast<int>(bytes.size());
}

/// HKDF-SHA-256 without salt: the data key is uniformly random already (RFC 5869 §3.1).
SecretBytes derived(const QByteArray& dataKey, QByteArray use)
{
    const std::unique_ptr<EVP_KDF, decltype(&EVP_KDF_free)> kdf(
        EVP_KDF_fetch(nullptr, "HKDF", nullptr), &EVP_KDF_free);
    const std::unique_ptr<EVP_KDF_CTX, decltype(&EVP_KDF_CTX_free)> context(
        EVP_KDF_CTX_new(kdf.get()), &EVP_KDF_CTX_free);
    char digest[] = "SHA256";
    QByteArray secret = dataKey;
    const OSSL_PARAM parameters[]
        = {OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
            OSSL_PARAM_construct_octet_string(
                OSSL_KDF_PARAM_KEY, secret.data(), static_cast<size_t>(secret.size())),
            OSSL_PARAM_construct_octet_string(
                OSSL_KDF_PARAM_INFO, use.data(), static_cast<size_t>(use.size())),
            OSSL_PARAM_construct_end()};
    QByteArray key(keySize, '\0');
    const int made = EVP_KDF_derive(context.get(), out(key), keySize, parameters);
    HUI_ASSERT(made > 0);
    OPENSSL_cleanse(secret.data(), static_cast<size_t>(secret.size()));
    return SecretBytes(std::move(key));
}

QByteArray hmac(const QByteArray& key, const QByteArray& message)
{
    QByteArray made(32, '\0');
    unsigned int size = 0;
    const auto* done = HMAC(EVP_sha256(), key.constData(), sizeOf(key), in(message),
        static_cast<size_t>(message.size()), out(made), &size);
    HUI_ASSERT(done != nullptr && size == 32);
    return made;
}

/// What is authenticated beside the ciphertext: the suite, so that it cannot be talked down, and
/// the place.
QByteArray authenticated(const QByteArray& place)
{
    return suite + place;
}

std::unexpected<Error> unreadable(const char* why)
{
    return failure(Error::Kind::Storage,
        QT_TRANSLATE_NOOP("Error", "A stored value was changed. Stop and call support."),
        QLatin1StringView(why));
}

} // namespace

Envelope::Envelope(const QByteArray& dataKey)
{
    HUI_ASSERT(dataKey.size() == keySize);
    m_payloadKey = derived(dataKey, QByteArrayLiteral("huidesk/1/payload"));
    m_indexKey = derived(dataKey, QByteArrayLiteral("huidesk/1/index"));
    m_fingerprintKey = derived(dataKey, QByteArrayLiteral("huidesk/1/fingerprint"));
}

QByteArray Envelope::place(const char* table, const char* column, const QByteArray& row, int key)
{
    return QByteArray(table) + '|' + column + '|' + row.toHex() + '|' + QByteArray::number(key);
}

QByteArray Envelope::seal(const QByteArray& plain, const QByteArray& place) const
{
    HUI_ASSERT(isReady());
    QByteArray sealed(1 + nonceSize + plain.size() + tagSize, '\0');
    sealed[0] = suite;
    HUI_ASSERT(RAND_bytes(out(sealed, 1), nonceSize) == 1);
    const Cipher cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    const QByteArray aad = authenticated(place);
    int written = 0;
    const bool closed = EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr,
                            in(m_payloadKey.bytes()), out(sealed, 1))
        && EVP_EncryptUpdate(cipher.get(), nullptr, &written, in(aad), sizeOf(aad))
        && EVP_EncryptUpdate(
            cipher.get(), out(sealed, 1 + nonceSize), &written, in(plain), sizeOf(plain))
        && EVP_EncryptFinal_ex(cipher.get(), out(sealed, 1 + nonceSize + plain.size()), &written)
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_GET_TAG, tagSize,
            out(sealed, 1 + nonceSize + plain.size()));
    HUI_ASSERT(closed);
    return sealed;
}

Result<QByteArray> Envelope::open(const QByteArray& sealed, const QByteArray& place) const
{
    HUI_ASSERT(isReady());
    const qsizetype size = sealed.size() - 1 - nonceSize - tagSize;
    if (size < 0 || sealed.at(0) != suite)
        return unreadable("not an envelope");
    const Cipher cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    const QByteArray aad = authenticated(place);
    QByteArray tag = sealed.last(tagSize);
    QByteArray plain(size, '\0');
    int written = 0;
    const bool opened = EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr,
                            in(m_payloadKey.bytes()), in(sealed) + 1)
        && EVP_DecryptUpdate(cipher.get(), nullptr, &written, in(aad), sizeOf(aad))
        && EVP_DecryptUpdate(
            cipher.get(), out(plain), &written, in(sealed) + 1 + nonceSize, static_cast<int>(size))
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_SET_TAG, tagSize, tag.data())
        && EVP_DecryptFinal_ex(cipher.get(), out(plain, size), &written) == 1;
    if (!opened) {
        OPENSSL_cleanse(plain.data(), static_cast<size_t>(plain.size()));
        return unreadable("the envelope does not open");
    }
    return plain;
}

QByteArray Envelope::blindIndex(const QByteArray& column, const QByteArray& value) const
{
    HUI_ASSERT(isReady());
    const SecretBytes ofColumn(hmac(m_indexKey.bytes(), column));
    return hmac(ofColumn.bytes(), value).first(16);
}

QByteArray Envelope::fingerprint(const QByteArray& canonical) const
{
    HUI_ASSERT(isReady());
    return hmac(m_fingerprintKey.bytes(), canonical);
}

} // namespace hui
