// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/OpenSslPointers.h"
#include "app/server/Pki.h"
#include "tests/testkit/Fixed.h"

#include <QTest>
#include <openssl/x509v3.h>

using namespace hui;
using namespace hui::server;

namespace {

const QString device = QStringLiteral("SZ-QYL-02");

/// Whether the authority's certificate vouches for the other one at a time, for a purpose.
bool vouches(const QByteArray& authority, const QByteArray& pem, const QDateTime& at, int purpose)
{
    const CertificatePointer root = certificateOf(authority);
    const CertificatePointer leaf = certificateOf(pem);
    const std::unique_ptr<X509_STORE, FreeWith<X509_STORE_free>> store(X509_STORE_new());
    X509_STORE_add_cert(store.get(), root.get());
    const std::unique_ptr<X509_STORE_CTX, FreeWith<X509_STORE_CTX_free>> context(
        X509_STORE_CTX_new());
    X509_STORE_CTX_init(context.get(), store.get(), leaf.get(), nullptr);
    X509_STORE_CTX_set_purpose(context.get(), purpose);
    X509_STORE_CTX_set_time(context.get(), 0, at.toSecsSinceEpoch());
    return X509_verify_cert(context.get()) == 1;
}

} // namespace

class TestPki : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDeviceIsCertifiedForNinetyDays()
    {
        const auto authority = CertificateAuthority::create(QStringLiteral("Bank"), m_now);
        QVERIFY(authority);
        const auto key = SigningKey::generate();
        QVERIFY(key);
        const auto request = certificateRequest(*key, QStringLiteral("anything"));
        QVERIFY(request);
        const auto issued = authority->issueDevice(*request, device, m_now);
        QVERIFY(issued);
        const QByteArray& root = authority->certificatePem();
        QVERIFY(vouches(root, issued->pem, m_now, X509_PURPOSE_SSL_CLIENT));
        QVERIFY(vouches(root, issued->pem, m_now.addDays(89), X509_PURPOSE_SSL_CLIENT));
        QVERIFY(!vouches(root, issued->pem, m_now.addDays(91), X509_PURPOSE_SSL_CLIENT));
        QVERIFY(!vouches(root, issued->pem, m_now.addDays(-1), X509_PURPOSE_SSL_CLIENT));
        QVERIFY(!vouches(root, issued->pem, m_now, X509_PURPOSE_SSL_SERVER));
        QCOMPARE(issued->thumbprint, thumbprintOf(issued->pem));
        QCOMPARE(issued->thumbprint.size(), 64);
        const auto certified = VerifyingKey::ofCertificate(issued->pem);
        QVERIFY(certified);
        QCOMPARE(certified->pin(), key->pin());
    }

    void aServerIsCertifiedForItsNames()
    {
        const auto authority = CertificateAuthority::create(QStringLiteral("Bank"), m_now);
        const auto key = SigningKey::generate();
        const auto pem = authority->issue(
            {QStringLiteral("platform"),
                {QStringLiteral("IP:127.0.0.1"), QStringLiteral("DNS:localhost")},
                CertificateWish::Purpose::Server, m_now, m_now.addDays(10)},
            *key);
        QVERIFY(pem);
        QVERIFY(vouches(authority->certificatePem(), *pem, m_now, X509_PURPOSE_SSL_SERVER));
        QVERIFY(!vouches(authority->certificatePem(), *pem, m_now, X509_PURPOSE_SSL_CLIENT));
        const CertificatePointer certificate = certificateOf(*pem);
        QCOMPARE(X509_check_ip_asc(certificate.get(), "127.0.0.1", 0), 1);
        QCOMPARE(X509_check_host(certificate.get(), "localhost", 9, 0, nullptr), 1);
        QCOMPARE(X509_check_host(certificate.get(), "example.org", 11, 0, nullptr), 0);
    }

    void refusesRequests_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QString>("name");
        const auto key = SigningKey::generate();
        const QByteArray good = *certificateRequest(*key, device);
        QByteArray changed = good;
        changed[changed.size() / 2] = changed.at(changed.size() / 2) == 'A' ? 'B' : 'A';
        QTest::newRow("nothing") << QByteArray() << device;
        QTest::newRow("not PEM") << QByteArray("hello") << device;
        QTest::newRow("a key") << key->toPem() << device;
        QTest::newRow("changed") << changed << device;
        QTest::newRow("second name") << good << QStringLiteral("A,DNS:localhost");
        QTest::newRow("no name") << good << QString();
        QTest::newRow("line break") << good << QStringLiteral("A\nB");
    }

    void refusesRequests()
    {
        QFETCH(QByteArray, request);
        QFETCH(QString, name);
        const auto authority = CertificateAuthority::create(QStringLiteral("Bank"), m_now);
        const auto issued = authority->issueDevice(request, name, m_now);
        QVERIFY(!issued);
        QCOMPARE(issued.error().kind, Error::Kind::Input);
    }

    void anAuthorityIsLoadedWithItsOwnKeyOnly()
    {
        const auto one = CertificateAuthority::create(QStringLiteral("Bank"), m_now);
        const auto other = CertificateAuthority::create(QStringLiteral("Bank"), m_now);
        QVERIFY(CertificateAuthority::load(one->identity()));
        QVERIFY(!CertificateAuthority::load({one->certificatePem(), other->identity().keyPem}));
        QVERIFY(!CertificateAuthority::load({}));
    }

    void signaturesAreOfTheExactText()
    {
        const auto key = SigningKey::generate();
        const auto other = SigningKey::generate();
        const SignedRequest request{"POST", "/v1/operations:batch?a=b", "{}", "key", "7", "time"};
        const QByteArray hash
            = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"; // of {}
        QCOMPARE(request.text(), "POST\n/v1/operations:batch?a=b\n" + hash + "\nkey\n7\ntime");
        QCOMPARE(
            (SignedRequest{"GET", "/", "{}", {}, {}, "t"}.text()), "GET\n/\n" + hash + "\n-\n0\nt");
        QCOMPARE(signedAnswerText(200, {}, "{}"), "200\n-\n" + hash);
        const QByteArray signature = key->sign(request.text());
        QVERIFY(key->verifies(request.text(), signature));
        QVERIFY(!key->verifies(request.text() + ' ', signature));
        QVERIFY(!other->verifies(request.text(), signature));
        QVERIFY(!key->verifies(request.text(), {}));
        QVERIFY(!key->verifies(request.text(), signature.chopped(1)));
        const auto read = SigningKey::fromPem(key->toPem());
        QVERIFY(read);
        QCOMPARE(read->pin(), key->pin());
    }

private:
    const QDateTime m_now = testkit::FixedClock().nowUtc();
};

QTEST_GUILESS_MAIN(TestPki)
#include "tst_pki.moc"
