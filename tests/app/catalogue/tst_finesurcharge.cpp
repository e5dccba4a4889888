// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/FineSurcharge.h"
#include "tests/testkit/Property.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;

namespace {

const QDate due(2026, 3, 10);

} // namespace

class TestFineSurcharge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void growsByTheDayUpToTheFine_data()
    {
        QTest::addColumn<int>("late");
        QTest::addColumn<qint64>("surcharge");
        QTest::newRow("early") << -5 << qint64(0);
        QTest::newRow("on the day") << 0 << qint64(0);
        QTest::newRow("one day") << 1 << qint64(600);
        QTest::newRow("ten days") << 10 << qint64(6000);
        QTest::newRow("33 days") << 33 << qint64(19800);
        QTest::newRow("34 days: the cap") << 34 << qint64(20000);
        QTest::newRow("a year") << 365 << qint64(20000);
    }

    void growsByTheDayUpToTheFine()
    {
        QFETCH(int, late);
        QFETCH(qint64, surcharge);
        QCOMPARE(surchargeOn(Money::fen(20000), due, due.addDays(late)), Money::fen(surcharge));
    }

    void withoutADueDateNothingIsAdded()
    {
        QCOMPARE(surchargeOn(Money::fen(20000), {}, due), Money::fen(0));
    }

    void neverMoreThanTheFineAndNeverLess()
    {
        QVERIFY(holds("3 % a day, capped", [] {
            const Money fine = Money::fen(drawn<qint64>(0, 2'000'000));
            const int days = drawn(0, 20'000);
            const Money today = surchargeOn(fine, due, due.addDays(days));
            mustHold(today.minor() <= fine.minor());
            mustHold(today.minor() <= surchargeOn(fine, due, due.addDays(days + 1)).minor());
        }));
    }
};

QTEST_APPLESS_MAIN(TestFineSurcharge)
#include "tst_finesurcharge.moc"
