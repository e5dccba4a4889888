// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Signature.h"

#include "app/server/OpenSslPointers.h"
#include "app/store/CipherBytes.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <openssl/ec.h>
#include <openssl/pem.h>

namespace hui::server {

namespace {

std::unexpected<Error> keyError(const char* detail)
{
    return failure(Error::Kind::Input,
        QT_TRANSLATE_NOOP("Error", "The key or certificate cannot be used."),
        QString::fromUtf8(detail));
}

bool isP256(const EVP_PKEY* key)
{
    char name[32] = {};
    size_t length = 0;
    return key != nullptr && EVP_PKEY_get_base_id(key) == EVP_PKEY_EC
        && EVP_PKEY_get_group_name(key, name, sizeof name, &length) == 1
        && QLatin1StringView(name) == QLatin1StringView("prime256v1");
}

std::shared_ptr<EVP_PKEY> shared(KeyPointer key)
{
    return {key.release(), EVP_PKEY_free};
}

QByteArray bodyHashOf(const QByteArray& body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
}

} // namespace

BioPointer readerOf(const QByteArray& bytes)
{
    return BioPointer(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

QByteArray contentOf(BIO* memory)
{
    char* start = nullptr;
    const long length = BIO_get_mem_data(memory, &start);
    return {start, length};
}

CertificatePointer certificateOf(const QByteArray& pem)
{
    return CertificatePointer(PEM_read_bio_X509(readerOf(pem).get(), nullptr, nullptr, nullptr));
}

Result<VerifyingKey> VerifyingKey::of(std::shared_ptr<EVP_PKEY> key)
{
    if (!isP256(key.get()))
        return keyError("no P-256 key");
    return VerifyingKey(std::move(key));
}

Result<VerifyingKey> VerifyingKey::ofCertificate(const QByteArray& pem)
{
    const CertificatePointer certificate = certificateOf(pem);
    return of(shared(KeyPointer(certificate ? X509_get_pubkey(certificate.get()) : nullptr)));
}

bool VerifyingKey::verifies(const QByteArray& text, const QByteArray& signature) const
{
    const DigestPointer digest(EVP_MD_CTX_new());
    return EVP_DigestVerifyInit(digest.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) == 1
        && EVP_DigestVerify(digest.get(), in(signature), static_cast<size_t>(signature.size()),
               in(text), static_cast<size_t>(text.size()))
        == 1;
}

QByteArray VerifyingKey::toDer() const
{
    unsigned char* der = nullptr;
    const int length = i2d_PUBKEY(m_key.get(), &der);
    const QByteArray info(reinterpret_cast<const char*>(der), qMax(length, 0));
    OPENSSL_free(der);
    return info;
}

QByteArray VerifyingKey::pin() const
{
    return bodyHashOf(toDer());
}

Result<SigningKey> SigningKey::generate()
{
    KeyPointer key(EVP_EC_gen("P-256"));
    if (!key)
        return keyError("no key was generated");
    return SigningKey(shared(std::move(key)));
}

Result<SigningKey> SigningKey::fromPem(const QByteArray& pem)
{
    KeyPointer key(PEM_read_bio_PrivateKey(readerOf(pem).get(), nullptr, nullptr, nullptr));
    if (!isP256(key.get()))
        return keyError("no P-256 key");
    return SigningKey(shared(std::move(key)));
}

QByteArray SigningKey::toPem() const
{
    const BioPointer memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(memory.get(), m_key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return contentOf(memory.get());
}

QByteArray SigningKey::sign(const QByteArray& text) const
{
    const DigestPointer digest(EVP_MD_CTX_new());
    unsigned char signature[80] = {}; // DER of two 32-byte numbers: at most 72
    size_t length = sizeof signature;
    const bool made
        = EVP_DigestSignInit(digest.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) == 1
        && EVP_DigestSign(
               digest.get(), signature, &length, in(text), static_cast<size_t>(text.size()))
            == 1;
    HUI_ASSERT(made);
    return {reinterpret_cast<const char*>(signature), static_cast<qsizetype>(length)};
}

QByteArray SignedRequest::text() const
{
    return QByteArrayList{method, target, bodyHashOf(body), key.isEmpty() ? QByteArray("-") : key,
        sequence.isEmpty() ? QByteArray("0") : sequence, timestamp}
        .join('\n');
}

QByteArray signedAnswerText(int status, const QByteArray& key, const QByteArray& body)
{
    return QByteArrayList{
        QByteArray::number(status), key.isEmpty() ? QByteArray("-") : key, bodyHashOf(body)}
        .join('\n');
}

} // namespace hui::server
