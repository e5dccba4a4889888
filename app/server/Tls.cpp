// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Tls.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <openssl/x509v3.h>

namespace hui::server {

namespace {

std::unexpected<Error> tlsError(const char* detail)
{
    return failure(Error::Kind::Input,
        QT_TRANSLATE_NOOP("Error", "The key or certificate cannot be used."),
        QString::fromUtf8(detail));
}

/// OpenSSL lets a certificate without an extended key usage stand for any use; we do not.
int verifyClient(int preverified, X509_STORE_CTX* context)
{
    if (preverified != 1 || X509_STORE_CTX_get_error_depth(context) != 0)
        return preverified;
    X509* const certificate = X509_STORE_CTX_get_current_cert(context);
    const bool named = (X509_get_extension_flags(certificate) & EXFLAG_XKUSAGE) != 0
        && (X509_get_extended_key_usage(certificate) & XKU_SSL_CLIENT) != 0;
    if (!named)
        X509_STORE_CTX_set_error(context, X509_V_ERR_INVALID_PURPOSE);
    return named ? 1 : 0;
}

bool setProtocol(SSL_CTX* context)
{
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_options(context,
        SSL_OP_CIPHER_SERVER_PREFERENCE | SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_TICKET
            | SSL_OP_NO_COMPRESSION);
    return SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION) == 1
        && SSL_CTX_set_num_tickets(context, 0) == 1
        && SSL_CTX_set_cipher_list(
               context, "ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-ECDSA-AES128-GCM-SHA256")
        == 1;
}

bool setIdentity(SSL_CTX* context, const Identity& identity)
{
    const CertificatePointer certificate = certificateOf(identity.certificatePem);
    const Result<SigningKey> key = SigningKey::fromPem(identity.keyPem);
    return certificate && key && SSL_CTX_use_certificate(context, certificate.get()) == 1
        && SSL_CTX_use_PrivateKey(context, key->handle()) == 1
        && SSL_CTX_check_private_key(context) == 1;
}

bool demandClientCertificate(SSL_CTX* context, const QByteArray& authorityPem)
{
    const CertificatePointer authority = certificateOf(authorityPem);
    if (!authority)
        return false;
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, verifyClient);
    SSL_CTX_set_verify_depth(context, 1);
    return X509_STORE_add_cert(SSL_CTX_get_cert_store(context), authority.get()) == 1
        && SSL_CTX_add_client_CA(context, authority.get()) == 1;
}

} // namespace

Result<TlsContextPointer> tlsContext(const TlsSettings& settings)
{
    TlsContextPointer context(SSL_CTX_new(TLS_server_method()));
    if (!context || !setProtocol(context.get()))
        return tlsError("TLS cannot be set up");
    if (!setIdentity(context.get(), settings.server))
        return tlsError("the server's key is not that of its certificate");
    if (!settings.authorityPem.isEmpty()
        && !demandClientCertificate(context.get(), settings.authorityPem))
        return tlsError("the authority's certificate cannot be read");
    return context;
}

std::optional<Peer> peerOf(SSL* connection)
{
    const CertificatePointer certificate(SSL_get1_peer_certificate(connection));
    if (!certificate)
        return std::nullopt;
    const Result<VerifyingKey> key = VerifyingKey::of(
        std::shared_ptr<EVP_PKEY>(X509_get_pubkey(certificate.get()), EVP_PKEY_free));
    if (!key)
        return std::nullopt;
    unsigned char digest[EVP_MAX_MD_SIZE] = {};
    unsigned int length = 0;
    X509_digest(certificate.get(), EVP_sha256(), digest, &length);
    const QByteArray bytes(reinterpret_cast<const char*>(digest), static_cast<int>(length));
    return Peer{*key, bytes.toHex()};
}

} // namespace hui::server
