// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/StrictJson.h"
#include "app/sync/Enrolment.h"
#include "app/sync/HttpsUplink.h"
#include "app/sync/Identity.h"
#include "tests/app/sync/TestPlatform.h"
#include "tests/testkit/Fixed.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace hui;
using namespace hui::testkit;

namespace {

/// Not one raw string: moc would take what follows "//" for a comment.
const QByteArray bundleText = "{\"enrol_url\":\"https://a:1\",\"platform_url\":\"https://a:2\","
                              R"("code":"K7","ca_pem":"-----BEGIN","server_pins":["AB12"],)"
                              R"("device_id":"SZ-QYL-02"})";

} // namespace

class TestEnrolment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesADeviceItsIdentity()
    {
        const TestAuthority authority;
        TestPlatform platform(authority, {}, QSslSocket::VerifyNone);
        platform.answer
            = [&](const WireRequest& request) { return certify(request, authority, platform); };
        const QTemporaryDir folder;
        const Result<DeviceIdentity> identity = enrolAt(platform, authority, folder.path());
        QVERIFY(identity);
        QCOMPARE(identity->deviceId, QStringLiteral("SZ-QYL-02"));
        QCOMPARE(identity->storeSecret.size(), 32);
        const QSslCertificate certificate(identity->certificatePem);
        const QByteArray text("proof");
        QVERIFY(isSignedBy(certificate, text, *signText(identity->privateKeyPem, text)));

        const Result<DeviceIdentity> loaded = loadIdentity(folder.path());
        QVERIFY(loaded);
        QCOMPARE(loaded->privateKeyPem, identity->privateKeyPem);
        QCOMPARE(loaded->serverPins, QList<QByteArray>{platform.pin()});
        QCOMPARE(QFile::permissions(folder.filePath(QStringLiteral("identity.json")))
                & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
            QFileDevice::Permissions());

        const Result<DeviceIdentity> again = enrolAt(platform, authority, folder.path());
        QVERIFY(again);
        QCOMPARE(again->storeSecret, identity->storeSecret); // or the journal would be lost
        QVERIFY(again->privateKeyPem != identity->privateKeyPem);
    }

    void aUsedCodeLeavesNothing()
    {
        const TestAuthority authority;
        TestPlatform platform(authority, {}, QSslSocket::VerifyNone);
        platform.answer = [&](const WireRequest& request) {
            return WireAnswer{platform.signedAnswer(403, request.key(), R"({"code":"code_used"})")};
        };
        const QTemporaryDir folder;
        const Result<DeviceIdentity> identity = enrolAt(platform, authority, folder.path());
        QVERIFY(!identity);
        QCOMPARE(identity.error().kind, Error::Kind::Refused);
        QCOMPARE(loadIdentity(folder.path()).error().kind, Error::Kind::Refused);
    }

    void anImpostorDoesNotSeeTheCode()
    {
        const TestAuthority authority;
        TestPlatform platform(authority, {}, QSslSocket::VerifyNone);
        const QTemporaryDir folder;
        EnrolmentBundle bundle = bundleFor(platform, authority);
        bundle.serverPins = {QByteArray(64, 'a')};
        const Result<DeviceIdentity> identity = enrolWith(bundle, folder.path());
        QVERIFY(!identity);
        QCOMPARE(identity.error().kind, Error::Kind::Offline);
        QCOMPARE(platform.bytesSeen, 0);
    }

    void readsItsBundle()
    {
        const Result<EnrolmentBundle> bundle = readBundle(bundleText);
        QVERIFY(bundle);
        QCOMPARE(bundle->serverPins, QList<QByteArray>{"ab12"});
        QVERIFY(!readBundle("{}"));
        QVERIFY(!readBundle("no json"));
    }

    void refusesABrokenIdentity_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no fields") << QByteArray("{}");
        QTest::newRow("garbage") << QByteArray("\x00\x01");
    }

    void refusesABrokenIdentity()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        write(folder, content, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        QCOMPARE(loadIdentity(folder.path()).error().kind, Error::Kind::Storage);
    }

    void refusesAnIdentityThatOthersMayRead()
    {
        const QTemporaryDir folder;
        DeviceIdentity identity;
        identity.deviceId = QStringLiteral("SZ-QYL-02");
        identity.platformUrl = QStringLiteral("https://localhost");
        identity.storeSecret = QByteArray(32, 's');
        QVERIFY(saveIdentity(folder.path(), identity));
        QVERIFY(loadIdentity(folder.path()));
        QFile::setPermissions(folder.filePath(QStringLiteral("identity.json")),
            QFileDevice::ReadOwner | QFileDevice::ReadGroup);
        QCOMPARE(loadIdentity(folder.path()).error().kind, Error::Kind::Storage);
    }

private:
    static void write(
        const QTemporaryDir& folder, const QByteArray& content, QFileDevice::Permissions allowed)
    {
        QFile file(folder.filePath(QStringLiteral("identity.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setPermissions(allowed));
        file.write(content);
    }

    static WireAnswer certify(
        const WireRequest& request, const TestAuthority& authority, const TestPlatform& platform)
    {
        const QJsonObject body = *parseStrict(request.body);
        if (request.target != "/v1/devices:enrol" || body.value(u"code") != QStringLiteral("K7"))
            return {platform.signedAnswer(403, request.key(), R"({"code":"code_wrong"})")};
        const QByteArray csr = body.value(u"csr_pem").toString().toLatin1();
        const QJsonObject made{{QStringLiteral("device_id"), QStringLiteral("SZ-QYL-02")},
            {QStringLiteral("branch"), QStringLiteral("0512-08")},
            {QStringLiteral("certificate_pem"), QString::fromLatin1(authority.issueFor(csr))},
            {QStringLiteral("ca_pem"), QString::fromLatin1(authority.pem())},
            {QStringLiteral("server_pins"), QJsonArray{QString::fromLatin1(platform.pin())}},
            {QStringLiteral("catalogue_keys"), QJsonArray{QStringLiteral("TUZrdw==")}}};
        return {platform.signedAnswer(200, request.key(), canonicalJson(made))};
    }

    static EnrolmentBundle bundleFor(const TestPlatform& platform, const TestAuthority& authority)
    {
        return {.enrolUrl = platform.url(),
            .platformUrl = QStringLiteral("https://localhost:1"),
            .code = QStringLiteral("K7"),
            .caPem = authority.pem(),
            .serverPins = {platform.pin()}};
    }

    static Result<DeviceIdentity> enrolAt(
        const TestPlatform& platform, const TestAuthority& authority, const QString& folder)
    {
        return enrolWith(bundleFor(platform, authority), folder);
    }

    static Result<DeviceIdentity> enrolWith(const EnrolmentBundle& bundle, const QString& folder)
    {
        const FixedClock clock;
        FixedRandom random;
        HttpsUplink uplink(identityForEnrolling(bundle), clock);
        QObject context;
        std::optional<Result<DeviceIdentity>> given;
        enrol(uplink, {bundle, folder}, random, &context,
            [&](const Result<DeviceIdentity>& identity) { given = identity; });
        [&] { QTRY_VERIFY(given.has_value()); }();
        return given.value_or(failure(Error::Kind::Storage, "no answer"));
    }
};

QTEST_GUILESS_MAIN(TestEnrolment)
#include "tst_enrolment.moc"
