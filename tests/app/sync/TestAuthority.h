// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sync/DeviceKey.h"
#include "app/sync/OpenSsl.h"

#include <QSslCertificate>
#include <QSslKey>
#include <openssl/x509v3.h>

namespace hui::testkit {

/// What a certificate of the test says.
struct Wanted {
    QByteArray host = "localhost";
    long validFromSeconds = -3600; ///< from now
    long validSeconds = 7200;
    bool isAuthority = false;
};

/// A private authority for one test: signs whatever it is asked to.
class TestAuthority {
public:
    TestAuthority()
        : m_keyPem(*newDeviceKeyPem())
        , m_pem(issue(m_keyPem, {.host = "test authority", .isAuthority = true}))
    {
    }

    const QByteArray& pem() const { return m_pem; }

    /// A certificate for the key of `subjectKeyPem`.
    QByteArray issue(const QByteArray& subjectKeyPem, const Wanted& wanted = {}) const
    {
        return sign(openssl::privateKeyOf(subjectKeyPem).get(), wanted);
    }

    /// A certificate for the key of a certificate request.
    QByteArray issueFor(const QByteArray& requestPem) const
    {
        const openssl::BioPointer bio(
            BIO_new_mem_buf(requestPem.constData(), static_cast<int>(requestPem.size())));
        const openssl::X509RequestPointer request(
            PEM_read_bio_X509_REQ(bio.get(), nullptr, nullptr, nullptr));
        return request ? sign(X509_REQ_get0_pubkey(request.get()), {.host = "SZ-QYL-02"})
                       : QByteArray();
    }

private:
    QByteArray sign(EVP_PKEY* subject, const Wanted& wanted) const
    {
        static long serial = 1;
        const openssl::KeyPointer key = openssl::privateKeyOf(m_keyPem);
        const openssl::X509Pointer made(X509_new());
        X509* x509 = made.get();
        X509_set_version(x509, X509_VERSION_3);
        ASN1_INTEGER_set(X509_get_serialNumber(x509), ++serial);
        X509_gmtime_adj(X509_getm_notBefore(x509), wanted.validFromSeconds);
        X509_gmtime_adj(X509_getm_notAfter(x509), wanted.validFromSeconds + wanted.validSeconds);
        X509_set_pubkey(x509, subject);
        addName(X509_get_subject_name(x509), wanted.host);
        addName(X509_get_issuer_name(x509), "test authority");
        addExtension(x509, NID_basic_constraints,
            wanted.isAuthority ? "critical,CA:TRUE" : "critical,CA:FALSE");
        if (!wanted.isAuthority)
            addExtension(x509, NID_subject_alt_name, "DNS:" + wanted.host);
        X509_sign(x509, key.get(), EVP_sha256());
        const openssl::BioPointer bio(BIO_new(BIO_s_mem()));
        PEM_write_bio_X509(bio.get(), x509);
        return openssl::contentOf(bio.get());
    }

    static void addName(X509_NAME* name, const QByteArray& text)
    {
        X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, openssl::bytesOf(text),
            static_cast<int>(text.size()), -1, 0);
    }

    static void addExtension(X509* x509, int nid, const QByteArray& value)
    {
        X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, nullptr, nid, value.constData());
        X509_add_ext(x509, extension, -1);
        X509_EXTENSION_free(extension);
    }

    QByteArray m_keyPem;
    QByteArray m_pem;
};

} // namespace hui::testkit
