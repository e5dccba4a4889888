// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Pki.h"

#include "app/server/OpenSslPointers.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>
#include <openssl/bn.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <utility>

namespace hui::server {

namespace {

constexpr int deviceDays = 90;
constexpr int authorityYears = 10;
constexpr qint64 backdatedSeconds = 300; // a certificate is valid at once on a clock that is late

std::unexpected<Error> certificateError(const char* detail)
{
    return failure(Error::Kind::Input,
        QT_TRANSLATE_NOOP("Error", "The key or certificate cannot be used."),
        QString::fromUtf8(detail));
}

QByteArray pemOf(X509* certificate)
{
    const BioPointer memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(memory.get(), certificate);
    return contentOf(memory.get());
}

bool setName(X509_NAME* name, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    return X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
               reinterpret_cast<const unsigned char*>(bytes.constData()),
               static_cast<int>(bytes.size()), -1, 0)
        == 1;
}

bool setSerial(X509* certificate)
{
    const std::unique_ptr<BIGNUM, FreeWith<BN_free>> serial(BN_new());
    return BN_rand(serial.get(), 127, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY) == 1
        && BN_to_ASN1_INTEGER(serial.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool setValidity(X509* certificate, const QDateTime& from, const QDateTime& until)
{
    return ASN1_TIME_set(X509_getm_notBefore(certificate), from.toSecsSinceEpoch()) != nullptr
        && ASN1_TIME_set(X509_getm_notAfter(certificate), until.toSecsSinceEpoch()) != nullptr;
}

bool addExtension(X509* certificate, X509* issuer, int nid, const QByteArray& value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, FreeWith<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool signWith(X509* certificate, const SigningKey& key)
{
    return X509_sign(certificate, key.handle(), EVP_sha256()) > 0;
}

/// Names go into OpenSSL's extension syntax, where a comma would start another name.
bool arePlain(const QStringList& names)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z]+:[A-Za-z0-9.:_-]{1,128}$"));
    for (const QString& name : names)
        if (!plain.match(name).hasMatch())
            return false;
    return !names.isEmpty();
}

bool addPurpose(X509* certificate, X509* issuer, const CertificateWish& wish)
{
    const bool server = wish.purpose == CertificateWish::Purpose::Server;
    return addExtension(certificate, issuer, NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(certificate, issuer, NID_key_usage, "critical,digitalSignature")
        && addExtension(
            certificate, issuer, NID_ext_key_usage, server ? "serverAuth" : "clientAuth")
        && addExtension(certificate, issuer, NID_subject_key_identifier, "hash")
        && addExtension(certificate, issuer, NID_authority_key_identifier, "keyid")
        && addExtension(
            certificate, issuer, NID_subject_alt_name, wish.alternatives.join(u',').toUtf8());
}

/// The key of a request that is signed by itself.
Result<VerifyingKey> keyOfRequest(const QByteArray& pem)
{
    const RequestPointer request(
        PEM_read_bio_X509_REQ(readerOf(pem).get(), nullptr, nullptr, nullptr));
    if (!request)
        return certificateError("no certificate request");
    KeyPointer key(X509_REQ_get_pubkey(request.get()));
    if (!key || X509_REQ_verify(request.get(), key.get()) != 1)
        return certificateError("the request is not signed by its own key");
    return VerifyingKey::of(std::shared_ptr<EVP_PKEY>(key.release(), EVP_PKEY_free));
}

} // namespace

Result<CertificateAuthority> CertificateAuthority::create(const QString& name, const QDateTime& now)
{
    const Result<SigningKey> key = SigningKey::generate();
    if (!key)
        return std::unexpected(key.error());
    const CertificatePointer made(X509_new());
    X509* const certificate = made.get();
    const bool done = X509_set_version(certificate, X509_VERSION_3) == 1 && setSerial(certificate)
        && setName(X509_get_subject_name(certificate), name)
        && X509_set_issuer_name(certificate, X509_get_subject_name(certificate)) == 1
        && setValidity(certificate, now.addSecs(-backdatedSeconds), now.addYears(authorityYears))
        && X509_set_pubkey(certificate, key->handle()) == 1
        && addExtension(
            certificate, certificate, NID_basic_constraints, "critical,CA:TRUE,pathlen:0")
        && addExtension(certificate, certificate, NID_key_usage, "critical,keyCertSign,cRLSign")
        && addExtension(certificate, certificate, NID_subject_key_identifier, "hash")
        && signWith(certificate, *key);
    if (!done)
        return certificateError("the authority was not made");
    return CertificateAuthority(*key, pemOf(certificate));
}

Result<CertificateAuthority> CertificateAuthority::load(const Identity& identity)
{
    const Result<SigningKey> key = SigningKey::fromPem(identity.keyPem);
    if (!key)
        return std::unexpected(key.error());
    const CertificatePointer certificate = certificateOf(identity.certificatePem);
    if (!certificate || X509_check_private_key(certificate.get(), key->handle()) != 1)
        return certificateError("the authority's key is not that of its certificate");
    return CertificateAuthority(*key, identity.certificatePem);
}

Result<QByteArray> CertificateAuthority::issue(
    const CertificateWish& wish, const VerifyingKey& key) const
{
    if (!arePlain(wish.alternatives))
        return certificateError("a name has characters that are not allowed");
    const CertificatePointer issuer = certificateOf(m_certificatePem);
    const CertificatePointer made(X509_new());
    X509* const certificate = made.get();
    const bool done = X509_set_version(certificate, X509_VERSION_3) == 1 && setSerial(certificate)
        && setName(X509_get_subject_name(certificate), wish.name)
        && X509_set_issuer_name(certificate, X509_get_subject_name(issuer.get())) == 1
        && setValidity(certificate, wish.from, wish.until)
        && X509_set_pubkey(certificate, key.handle()) == 1
        && addPurpose(certificate, issuer.get(), wish) && signWith(certificate, m_key);
    if (!done)
        return certificateError("the certificate was not made");
    return pemOf(certificate);
}

Result<DeviceCertificate> CertificateAuthority::issueDevice(
    const QByteArray& requestPem, const QString& deviceId, const QDateTime& now) const
{
    const Result<VerifyingKey> key = keyOfRequest(requestPem);
    if (!key)
        return std::unexpected(key.error());
    const QDateTime until = now.addDays(deviceDays);
    const CertificateWish wish{deviceId, {QStringLiteral("URI:urn:hd:device:") + deviceId},
        CertificateWish::Purpose::Client, now.addSecs(-backdatedSeconds), until};
    const Result<QByteArray> pem = issue(wish, *key);
    if (!pem)
        return std::unexpected(pem.error());
    return DeviceCertificate{*pem, thumbprintOf(*pem), until};
}

Result<QByteArray> certificateRequest(const SigningKey& key, const QString& name)
{
    const RequestPointer request(X509_REQ_new());
    const bool done = setName(X509_REQ_get_subject_name(request.get()), name)
        && X509_REQ_set_pubkey(request.get(), key.handle()) == 1
        && X509_REQ_sign(request.get(), key.handle(), EVP_sha256()) > 0;
    if (!done)
        return certificateError("the request was not made");
    const BioPointer memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509_REQ(memory.get(), request.get());
    return contentOf(memory.get());
}

QByteArray thumbprintOf(const QByteArray& certificatePem)
{
    const CertificatePointer certificate = certificateOf(certificatePem);
    if (!certificate)
        return {};
    unsigned char* der = nullptr;
    const int length = i2d_X509(certificate.get(), &der);
    const QByteArray bytes(reinterpret_cast<const char*>(der), qMax(length, 0));
    OPENSSL_free(der);
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace hui::server
