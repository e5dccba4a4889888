// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/Redemption.h"

#include <QTest>

using namespace hui;
using namespace hui::cash;

class TestRedemption : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void threeQuartersAndAHalf_data()
    {
        QTest::addColumn<Remains>("remains");
        QTest::addColumn<Redemption>("redemption");
        QTest::newRow("whole") << Remains{1000} << Redemption::Full;
        QTest::newRow("three quarters") << Remains{750} << Redemption::Full;
        QTest::newRow("a little less") << Remains{749} << Redemption::Half;
        QTest::newRow("a half") << Remains{500} << Redemption::Half;
        QTest::newRow("less than half") << Remains{499} << Redemption::None;
        QTest::newRow("does not join") << Remains{900, false} << Redemption::None;
        QTest::newRow("a cross-shaped quarter") << Remains{750, true, true} << Redemption::Half;
    }

    void threeQuartersAndAHalf()
    {
        QFETCH(Remains, remains);
        QFETCH(Redemption, redemption);
        QCOMPARE(redemptionOf(remains), redemption);
    }

    void pays_data()
    {
        QTest::addColumn<qint64>("face");
        QTest::addColumn<Redemption>("redemption");
        QTest::addColumn<qint64>("fen");
        QTest::newRow("full") << qint64(10'000) << Redemption::Full << qint64(10'000);
        QTest::newRow("half") << qint64(10'000) << Redemption::Half << qint64(5'000);
        QTest::newRow("half of 5 fen is 2") << qint64(5) << Redemption::Half << qint64(2);
        QTest::newRow("below 1 fen nothing") << qint64(1) << Redemption::Half << qint64(0);
        QTest::newRow("none") << qint64(10'000) << Redemption::None << qint64(0);
    }

    void pays()
    {
        QFETCH(qint64, face);
        QFETCH(Redemption, redemption);
        QFETCH(qint64, fen);
        QCOMPARE(paidFor(Money::fen(face), redemption), Money::fen(fen));
    }

    void namesReadBack()
    {
        for (const Redemption one : {Redemption::Full, Redemption::Half, Redemption::None})
            QCOMPARE(redemptionOf(nameOf(one)), one);
        QVERIFY(!redemptionOf(u"most"));
    }
};

Q_DECLARE_METATYPE(hui::cash::Remains)
QTEST_APPLESS_MAIN(TestRedemption)
#include "tst_redemption.moc"
