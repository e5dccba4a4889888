// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <memory>

namespace hui::server {

/// Frees an object of OpenSSL's C interface with the function named.
template <auto function>
struct FreeWith {
    template <class T>
    void operator()(T* object) const
    {
        function(object);
    }
};

using BioPointer = std::unique_ptr<BIO, FreeWith<BIO_free_all>>;
using DigestPointer = std::unique_ptr<EVP_MD_CTX, FreeWith<EVP_MD_CTX_free>>;
using KeyPointer = std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>>;
using CertificatePointer = std::unique_ptr<X509, FreeWith<X509_free>>;
using RequestPointer = std::unique_ptr<X509_REQ, FreeWith<X509_REQ_free>>;
using TlsContextPointer = std::unique_ptr<SSL_CTX, FreeWith<SSL_CTX_free>>;

/// A read-only BIO over bytes that outlive it.
BioPointer readerOf(const QByteArray& bytes);

/// What a memory BIO holds.
QByteArray contentOf(BIO* memory);

/// The certificate in PEM text; null when there is none.
CertificatePointer certificateOf(const QByteArray& pem);

} // namespace hui::server
