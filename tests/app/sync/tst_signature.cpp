// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sync/DeviceKey.h"
#include "app/sync/OpenSsl.h"
#include "app/sync/Signature.h"

#include <QTest>

using namespace hui;

namespace {

/// The public half of a private key, as it comes with an enrolment.
QByteArray publicOf(const QByteArray& pem)
{
    const openssl::KeyPointer key = openssl::privateKeyOf(pem);
    unsigned char* der = nullptr;
    const int length = i2d_PUBKEY(key.get(), &der);
    const QByteArray bytes(reinterpret_cast<const char*>(der), length);
    OPENSSL_free(der);
    return bytes;
}

} // namespace

class TestSignature : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKeyKnowsItsOwnSignatures()
    {
        const QByteArray pem = *newDeviceKeyPem();
        const QByteArray key = publicOf(pem);
        const QByteArray signature = *signText(pem, "huidesk-catalogue");
        QVERIFY(isSignedByKey(key, "huidesk-catalogue", signature));
        QVERIFY(!isSignedByKey(key, "huidesk-catalogue ", signature));
        QVERIFY(!isSignedByKey(publicOf(*newDeviceKeyPem()), "huidesk-catalogue", signature));
    }

    void nonsenseIsNoSignature()
    {
        const QByteArray pem = *newDeviceKeyPem();
        const QByteArray good = *signText(pem, "text");
        for (const QByteArray& bad : {QByteArray(), QByteArray("!"), good.left(20)})
            QVERIFY(!isSignedByKey(publicOf(pem), "text", bad));
        for (const QByteArray& bad : {QByteArray(), QByteArray("!"), QByteArray("MFkw")})
            QVERIFY(!isSignedByKey(bad, "text", good));
    }
};

QTEST_APPLESS_MAIN(TestSignature)
#include "tst_signature.moc"
