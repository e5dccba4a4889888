// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Totp.h"

#include <QTest>

using namespace hui::server;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

} // namespace

/// Codes as the standards publish them.
class TestTotp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// RFC 6238, appendix B: eight digits; the secret is as long as the hash.
    void theVectorsOfTheStandard_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("sha1");
        QTest::addColumn<QString>("sha256");
        QTest::newRow("1970") << qint64(59) << u"94287082"_s << u"46119246"_s;
        QTest::newRow("2005") << qint64(1'111'111'109) << u"07081804"_s << u"68084774"_s;
        QTest::newRow("2005, next") << qint64(1'111'111'111) << u"14050471"_s << u"67062674"_s;
        QTest::newRow("2009") << qint64(1'234'567'890) << u"89005924"_s << u"91819424"_s;
        QTest::newRow("2033") << qint64(2'000'000'000) << u"69279037"_s << u"90698825"_s;
        QTest::newRow("2603") << qint64(20'000'000'000) << u"65353130"_s << u"77737706"_s;
    }

    void theVectorsOfTheStandard()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, sha1);
        QFETCH(QString, sha256);
        const TotpKey one{TotpKey::Algorithm::Sha1, "12345678901234567890"};
        const TotpKey two{TotpKey::Algorithm::Sha256, "12345678901234567890123456789012"};
        const qint64 step = totpStepOf(at(seconds));
        QCOMPARE(totpCode(one, step, 8), sha1);
        QCOMPARE(totpCode(two, step, 8), sha256);
        QCOMPARE(totpCode(one, step), sha1.right(6));
    }

    /// One step to either side of now: half a minute of a wrong clock, and no more.
    void aClockMayBeAStepOff_data()
    {
        QTest::addColumn<qint64>("off");
        QTest::addColumn<bool>("taken");
        QTest::newRow("two before") << qint64(-2) << false;
        QTest::newRow("one before") << qint64(-1) << true;
        QTest::newRow("now") << qint64(0) << true;
        QTest::newRow("one after") << qint64(1) << true;
        QTest::newRow("two after") << qint64(2) << false;
    }

    void aClockMayBeAStepOff()
    {
        QFETCH(qint64, off);
        QFETCH(bool, taken);
        const TotpKey key{TotpKey::Algorithm::Sha1, "12345678901234567890"};
        const QDateTime now = at(1'111'111'111);
        const qint64 step = totpStepOf(now) + off;
        const auto found = totpStepMatching(key, totpCode(key, step), now);
        QCOMPARE(found, taken ? std::optional(step) : std::nullopt);
    }

    void whatIsNoCode()
    {
        const TotpKey key{TotpKey::Algorithm::Sha1, "12345678901234567890"};
        for (const QString& code :
            {QString(), u"1"_s, u"0000000"_s, u"abcdef"_s, u"１２３４５６"_s})
            QVERIFY(!totpStepMatching(key, code, at(59)));
    }

    /// RFC 4648 §10, without the padding.
    void base32()
    {
        const std::pair<const char*, const char*> vectors[]{{"", ""}, {"f", "MY"}, {"fo", "MZXQ"},
            {"foo", "MZXW6"}, {"foob", "MZXW6YQ"}, {"fooba", "MZXW6YTB"}, {"foobar", "MZXW6YTBOI"}};
        for (const auto& [bytes, text] : vectors) {
            QCOMPARE(toBase32(bytes), QLatin1StringView(text));
            QCOMPARE(fromBase32(QLatin1StringView(text)), std::optional(QByteArray(bytes)));
        }
        QVERIFY(!fromBase32(u"MZXW1"_s));
        QVERIFY(!fromBase32(u"mzxw6"_s));
    }

    void theAddressIsWhatAuthenticatorsRead()
    {
        QCOMPARE(totpAddress({TotpKey::Algorithm::Sha256, "foobar"}, u"0217"_s),
            u"otpauth://totp/HuiDesk:0217?secret=MZXW6YTBOI&issuer=HuiDesk&algorithm=SHA256"
            "&digits=6&period=30"_s);
    }
};

QTEST_GUILESS_MAIN(TestTotp)
#include "tst_totp.moc"
