// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sync/DeviceKey.h"

#include "app/sync/OpenSsl.h"

#include <QCoreApplication>

namespace hui {

namespace {

std::unexpected<Error> noKey(const char* step)
{
    return failure(Error::Kind::Storage,
        QT_TRANSLATE_NOOP("Error", "The key of this device could not be made."),
        QLatin1StringView(step));
}

} // namespace

Result<QByteArray> newDeviceKeyPem()
{
    const openssl::KeyPointer key(EVP_EC_gen("P-256"));
    const openssl::BioPointer bio(BIO_new(BIO_s_mem()));
    if (!key || !bio
        || PEM_write_bio_PrivateKey(bio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr)
            != 1)
        return noKey("generate");
    return openssl::contentOf(bio.get());
}

Result<QByteArray> certificateRequestPem(const QByteArray& privateKeyPem)
{
    const openssl::KeyPointer key = openssl::privateKeyOf(privateKeyPem);
    const openssl::X509RequestPointer request(X509_REQ_new());
    const openssl::BioPointer bio(BIO_new(BIO_s_mem()));
    if (!key || !request || !bio)
        return noKey("read");
    X509_NAME* name = X509_REQ_get_subject_name(request.get()); // owned by the request
    const QByteArray subject("HuiDesk device");
    if (X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, openssl::bytesOf(subject),
            static_cast<int>(subject.size()), -1, 0)
            != 1
        || X509_REQ_set_pubkey(request.get(), key.get()) != 1
        || X509_REQ_sign(request.get(), key.get(), EVP_sha256()) <= 0
        || PEM_write_bio_X509_REQ(bio.get(), request.get()) != 1)
        return noKey("request");
    return openssl::contentOf(bio.get());
}

} // namespace hui
