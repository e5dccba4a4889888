// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Devices.h"
#include "tests/testkit/Platform.h"

#include <QTest>

using namespace hui;
using namespace hui::server;
using namespace hui::testkit;

namespace {

const QString third = QStringLiteral("SZ-QYL-03");
const QByteArray newThumbprint(64, 'c');

Result<QByteArray> certify(const Device&)
{
    return newThumbprint;
}

QString newCode(Platform& platform)
{
    const Result<QString> code = newEnrolmentCode(platform.context(), third);
    HUI_ASSERT(code);
    return *code;
}

bool enrols(Platform& platform, const QString& code)
{
    const auto enrolled = enrolDevice(platform.context(), code, certify);
    HUI_ASSERT(enrolled);
    return enrolled->has_value();
}

bool isKnown(Platform& platform, const QByteArray& thumbprint)
{
    const auto caller = applicationLookups().deviceOf(platform.context(), thumbprint);
    HUI_ASSERT(caller);
    return caller->has_value();
}

} // namespace

class TestDevices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCodeEnrolsOnce_data() { onBothDatabases(); }

    void aCodeEnrolsOnce()
    {
        QFETCH(QString, database);
        Platform platform(database);
        const QString code = newCode(platform);
        QCOMPARE(code.size(), 19); // four groups of four
        QVERIFY(!isKnown(platform, newThumbprint));
        QVERIFY(enrols(platform, code));
        QVERIFY(isKnown(platform, newThumbprint));
        QVERIFY(!enrols(platform, code));
    }

    void codes_data()
    {
        QTest::addColumn<QString>("typed"); // %1 is the code
        QTest::addColumn<int>("minutesLater");
        QTest::addColumn<bool>("good");
        QTest::newRow("as shown") << QStringLiteral("%1") << 0 << true;
        QTest::newRow("at the last moment") << QStringLiteral("%1") << 14 << true;
        QTest::newRow("too late") << QStringLiteral("%1") << 15 << false;
        QTest::newRow("with a space") << QStringLiteral(" %1") << 0 << true;
        QTest::newRow("more") << QStringLiteral("%1X") << 0 << false;
        QTest::newRow("another") << QStringLiteral("0000-0000-0000-0000") << 0 << false;
        QTest::newRow("empty") << QString() << 0 << false;
    }

    void codes()
    {
        QFETCH(QString, typed);
        QFETCH(int, minutesLater);
        QFETCH(bool, good);
        Platform platform(QStringLiteral("sqlite"));
        const QString code = newCode(platform);
        platform.clock().advanceMs(qint64(minutesLater) * 60'000);
        QCOMPARE(enrols(platform, typed.contains(u'%') ? typed.arg(code.toLower()) : typed), good);
    }

    void aCodeSurvivesACertificateThatFailed_data() { onBothDatabases(); }

    void aCodeSurvivesACertificateThatFailed()
    {
        QFETCH(QString, database);
        Platform platform(database);
        const QString code = newCode(platform);
        const auto broken = [](const Device&) -> Result<QByteArray> {
            return failure(Error::Kind::Input, "no certificate request");
        };
        QVERIFY(!enrolDevice(platform.context(), code, broken));
        for (int count = 0;; ++count) {
            platform.database().failAfter(count);
            const auto enrolled = enrolDevice(platform.context(), code, certify);
            platform.database().failAfter(-1);
            if (enrolled) {
                QVERIFY(count >= 6); // BEGIN, code, device, certificate, audit, COMMIT
                break;
            }
            QVERIFY(!isKnown(platform, newThumbprint));
        }
        QVERIFY(isKnown(platform, newThumbprint));
    }

    void onlyAnActiveDeviceIsKnown_data() { onBothDatabases(); }

    void onlyAnActiveDeviceIsKnown()
    {
        QFETCH(QString, database);
        Platform platform(database);
        const Caller caller = sampleCaller();
        QVERIFY(isKnown(platform, caller.certificateThumbprint));
        QVERIFY(!isKnown(platform, QByteArray(64, 'b')));
        QVERIFY(!isKnown(platform, QByteArray()));
        Devices devices(platform.database());
        for (const auto status : {Device::Status::Frozen, Device::Status::Revoked}) {
            QVERIFY(devices.setStatus(caller.deviceId, status));
            QVERIFY(!isKnown(platform, caller.certificateThumbprint));
            QCOMPARE((*devices.byId(caller.deviceId))->status, status);
        }
        QVERIFY(devices.setStatus(caller.deviceId, Device::Status::Active));
        QVERIFY(isKnown(platform, caller.certificateThumbprint));
    }

    void aNewCertificateReplacesTheOld_data() { onBothDatabases(); }

    void aNewCertificateReplacesTheOld()
    {
        QFETCH(QString, database);
        Platform platform(database);
        const Caller caller = sampleCaller();
        const Result<QString> code = newEnrolmentCode(platform.context(), caller.deviceId);
        QVERIFY(code && enrols(platform, *code));
        QVERIFY(isKnown(platform, newThumbprint));
        QVERIFY(!isKnown(platform, caller.certificateThumbprint));
    }

    void anUnregisteredDeviceGetsNoCode()
    {
        Platform platform(QStringLiteral("sqlite"));
        const Result<QString> code
            = newEnrolmentCode(platform.context(), QStringLiteral("SZ-QYL-99"));
        QVERIFY(!code);
        QCOMPARE(code.error().kind, Error::Kind::Refused);
    }
};

QTEST_GUILESS_MAIN(TestDevices)
#include "tst_devices.moc"
