// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/BusinessDate.h"

#include <QTest>

using namespace hui;

class TestBusinessDate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsTheKindOfADay_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<DayKind>("kind");
        QTest::newRow("Wednesday") << QDate(2026, 3, 18) << DayKind::Working;
        QTest::newRow("Saturday") << QDate(2026, 3, 21) << DayKind::Weekend;
        QTest::newRow("National Day") << QDate(2026, 10, 1) << DayKind::Holiday;
        QTest::newRow("in lieu") << QDate(2026, 1, 2) << DayKind::Holiday;
        QTest::newRow("make-up Sunday") << QDate(2026, 1, 4) << DayKind::MakeUpWorkday;
        QTest::newRow("no notice yet") << QDate(2031, 10, 1) << DayKind::Working;
    }

    void knowsTheKindOfADay()
    {
        QFETCH(QDate, date);
        QFETCH(DayKind, kind);
        const auto calendar = HolidayCalendar::national();
        QCOMPARE(calendar.kindOf(date), kind);
        QCOMPARE(calendar.isWorkingDay(date),
            kind == DayKind::Working || kind == DayKind::MakeUpWorkday);
    }

    void findsWorkingDays()
    {
        const auto calendar = HolidayCalendar::national();
        // Spring Festival 2026: 15 to 23 February free, 14 and 28 February worked.
        const QDate before(2026, 2, 14);
        const QDate after(2026, 2, 24);
        QCOMPARE(calendar.nextWorkingDay(before), after);
        QCOMPARE(calendar.previousWorkingDay(after), before);
        QCOMPARE(calendar.orNextWorkingDay(before), before);
        QCOMPARE(calendar.orNextWorkingDay(QDate(2026, 2, 15)), after);
        QCOMPARE(calendar.addWorkingDays(before, 0), before);
        QCOMPARE(calendar.addWorkingDays(before, 5), QDate(2026, 2, 28));
        QCOMPARE(calendar.workingDaysBetween(before, QDate(2026, 2, 28)), 5);
        QCOMPARE(calendar.workingDaysBetween(after, before), 0);
        QCOMPARE(calendar.nameOf(QDate(2026, 2, 17)), QStringLiteral("春节"));
        QCOMPARE(calendar.nameOf(before), QString());
    }

    void knowsWhatItKnows()
    {
        const auto calendar = HolidayCalendar::national();
        QVERIFY(calendar.covers(QDate(2024, 1, 1)));
        QVERIFY(calendar.covers(QDate(2026, 12, 31)));
        QVERIFY(!calendar.covers(QDate(2027, 1, 1)));
        QVERIFY(!calendar.covers(QDate(2023, 12, 31)));
    }

    /// The table says itself which weekday each date is: a slip of the pen would show.
    void tableIsConsistent()
    {
        const auto calendar = HolidayCalendar::national();
        for (QDate day(2024, 1, 1); day.year() < 2027; day = day.addDays(1))
            if (calendar.kindOf(day) == DayKind::MakeUpWorkday)
                QVERIFY(day.dayOfWeek() >= Qt::Saturday);
    }

    void refusesABrokenTable_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no date") << QByteArray("2026-02-30,Mon,holiday,x");
        QTest::newRow("other kind") << QByteArray("2026-02-03,Tue,party,x");
        QTest::newRow("short") << QByteArray("2026-02-03");
    }

    void refusesABrokenTable()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!HolidayCalendar::fromCsv("date,weekday,kind,name_zh\n" + line));
        QVERIFY(HolidayCalendar::fromCsv({}));
    }
};

QTEST_APPLESS_MAIN(TestBusinessDate)
#include "tst_businessdate.moc"
