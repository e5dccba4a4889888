// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

/// Owning pointers for what OpenSSL hands out, and its view of our bytes. Only for the .cpp files
/// of this unit.
namespace hui::openssl {

struct Free {
    void operator()(BIO* bio) const { BIO_free_all(bio); }
    void operator()(EVP_MD_CTX* digest) const { EVP_MD_CTX_free(digest); }
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
    void operator()(X509* certificate) const { X509_free(certificate); }
    void operator()(X509_REQ* request) const { X509_REQ_free(request); }
};

using BioPointer = std::unique_ptr<BIO, Free>;
using DigestPointer = std::unique_ptr<EVP_MD_CTX, Free>;
using KeyPointer = std::unique_ptr<EVP_PKEY, Free>;
using X509Pointer = std::unique_ptr<X509, Free>;
using X509RequestPointer = std::unique_ptr<X509_REQ, Free>;

inline const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

inline unsigned char* writableBytesOf(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

/// The private key of a PEM text; null when it is none.
inline KeyPointer privateKeyOf(const QByteArray& pem)
{
    const BioPointer bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    return KeyPointer(
        bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr) : nullptr);
}

/// All that was written to a memory BIO.
inline QByteArray contentOf(BIO* bio)
{
    char* start = nullptr;
    const long length = BIO_get_mem_data(bio, &start);
    return QByteArray(start, static_cast<qsizetype>(length));
}

} // namespace hui::openssl
