// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sync/Signature.h"

#include "app/sync/OpenSsl.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace hui {

namespace {

QByteArray hashHex(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray keyText(const QUuid& key)
{
    return key.isNull() ? QByteArray("-") : key.toByteArray(QUuid::WithoutBraces);
}

openssl::X509Pointer x509Of(const QSslCertificate& certificate)
{
    const QByteArray der = certificate.toDer();
    const unsigned char* at = openssl::bytesOf(der);
    return openssl::X509Pointer(d2i_X509(nullptr, &at, static_cast<long>(der.size())));
}

} // namespace

QByteArray textToSign(const SignedRequest& request)
{
    return QByteArrayList{request.method, request.target, hashHex(request.body),
        keyText(request.key), QByteArray::number(request.deviceSequence), request.timestamp}
        .join('\n');
}

QByteArray textToVerify(int status, const QUuid& key, const QByteArray& body)
{
    return QByteArrayList{QByteArray::number(status), keyText(key), hashHex(body)}.join('\n');
}

Result<QByteArray> signText(const QByteArray& privateKeyPem, const QByteArray& text)
{
    const auto broken = failure(Error::Kind::Storage,
        QT_TRANSLATE_NOOP("Error", "The key of this device cannot be used. Enrol it again."));
    const openssl::KeyPointer key = openssl::privateKeyOf(privateKeyPem);
    const openssl::DigestPointer digest(EVP_MD_CTX_new());
    if (!key || !digest
        || EVP_DigestSignInit(digest.get(), nullptr, EVP_sha256(), nullptr, key.get()) != 1)
        return broken;
    const auto size = static_cast<size_t>(text.size());
    size_t length = 0;
    if (EVP_DigestSign(digest.get(), nullptr, &length, openssl::bytesOf(text), size) != 1)
        return broken;
    QByteArray signature(static_cast<qsizetype>(length), '\0');
    auto* out = openssl::writableBytesOf(signature);
    if (EVP_DigestSign(digest.get(), out, &length, openssl::bytesOf(text), size) != 1)
        return broken;
    signature.truncate(static_cast<qsizetype>(length)); // DER is often shorter than its maximum
    return signature.toBase64();
}

bool isSignedBy(
    const QSslCertificate& certificate, const QByteArray& text, const QByteArray& signature)
{
    return isSignedByKey(publicKeyOf(certificate), text, signature);
}

bool isSignedByKey(const QByteArray& key, const QByteArray& text, const QByteArray& signature)
{
    const auto decoded
        = QByteArray::fromBase64Encoding(signature, QByteArray::AbortOnBase64DecodingErrors);
    const openssl::DigestPointer digest(EVP_MD_CTX_new());
    if (!decoded || (*decoded).isEmpty() || key.isEmpty() || !digest)
        return false;
    const unsigned char* at = openssl::bytesOf(key);
    const openssl::KeyPointer read(d2i_PUBKEY(nullptr, &at, static_cast<long>(key.size())));
    if (!read
        || EVP_DigestVerifyInit(digest.get(), nullptr, EVP_sha256(), nullptr, read.get()) != 1)
        return false;
    return EVP_DigestVerify(digest.get(), openssl::bytesOf(*decoded),
               static_cast<size_t>((*decoded).size()), openssl::bytesOf(text),
               static_cast<size_t>(text.size()))
        == 1;
}

QByteArray publicKeyOf(const QSslCertificate& certificate)
{
    const openssl::X509Pointer x509 = x509Of(certificate);
    if (!x509)
        return {};
    X509_PUBKEY* key = X509_get_X509_PUBKEY(x509.get()); // still owned by the certificate
    const int length = i2d_X509_PUBKEY(key, nullptr);
    if (length <= 0)
        return {};
    QByteArray der(length, '\0');
    unsigned char* out = openssl::writableBytesOf(der);
    i2d_X509_PUBKEY(key, &out);
    return der;
}

QByteArray pinOf(const QSslCertificate& certificate)
{
    const QByteArray key = publicKeyOf(certificate);
    return key.isEmpty() ? QByteArray() : hashHex(key);
}

} // namespace hui
