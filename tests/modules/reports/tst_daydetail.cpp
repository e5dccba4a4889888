// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reports/DayDetail.h"
#include "tests/modules/reports/ReportScene.h"

using namespace hui;
using namespace hui::reports;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

class TestDayDetail : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hoursAreThoseOfTheCounter()
    {
        const auto database = memoryDatabase(tillMigrations());
        QVERIFY(reportDay(*database));
        const Result<DayDetail> detail = dayDetail(*database, shift().businessDate);
        QVERIFY(detail);
        QCOMPARE(detail->hours.size(), 10);
        QCOMPARE(detail->hours.first().hour, 8);
        QCOMPARE(detail->hours.at(1), (HourFigures{9, 2, Money::fen(32970)}));
        QCOMPARE(detail->hours.at(2), (HourFigures{10, 3, Money::fen(51320)}));
        int count = 0;
        for (const HourFigures& hour : detail->hours)
            count += hour.count;
        QCOMPARE(count, 5);
    }

    void earlyAndLateHoursAreAdded()
    {
        const auto database = databaseWithTill();
        takeCash(*database, "water", 100, -60); // 07:40
        takeCash(*database, "water", 100, 11 * 60); // 19:40
        const Result<DayDetail> detail = dayDetail(*database, shift().businessDate);
        QCOMPARE(detail->hours.first().hour, 7);
        QCOMPARE(detail->hours.last().hour, 19);
    }

    void unknownIsListedByName()
    {
        const auto database = memoryDatabase(tillMigrations());
        QVERIFY(reportDay(*database));
        const Result<DayDetail> detail = dayDetail(*database, shift().businessDate);
        QCOMPARE(detail->unknown.size(), 1);
        QCOMPARE(detail->unknown.first().operation.amount, Money::fen(6320));
    }

    void anEmptyDay()
    {
        const auto database = databaseWithTill();
        const Result<DayDetail> detail = dayDetail(*database, QDate(2026, 1, 1));
        QVERIFY(detail);
        QVERIFY(detail->unknown.isEmpty());
        QCOMPARE(detail->hours.size(), 10);
    }
};

QTEST_APPLESS_MAIN(TestDayDetail)
#include "tst_daydetail.moc"
