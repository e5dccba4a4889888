// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/ChinaTime.h"

#include <QTest>

using namespace hui;

class TestChinaTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsTheDateInChina()
    {
        QCOMPARE(dateInChina(QDateTime(QDate(2026, 3, 18), QTime(15, 59, 59), Qt::UTC)),
            QDate(2026, 3, 18));
        QCOMPARE(
            dateInChina(QDateTime(QDate(2026, 3, 18), QTime(16, 0), Qt::UTC)), QDate(2026, 3, 19));
    }

    void keepsTheMoment()
    {
        const QDateTime noon(QDate(2026, 7, 1), QTime(4, 0), Qt::UTC);
        QCOMPARE(inChina(noon).time(), QTime(12, 0)); // no summer time
        QCOMPARE(inChina(noon), noon);
        QCOMPARE(inChina(QDateTime()), QDateTime());
    }

    void findsTheMomentOfItsClocks()
    {
        const QDateTime morning = momentInChina(QDate(2026, 3, 18), QTime(7, 30));
        QCOMPARE(morning, QDateTime(QDate(2026, 3, 17), QTime(23, 30), Qt::UTC));
        QCOMPARE(morning.timeSpec(), Qt::UTC);
    }
};

QTEST_APPLESS_MAIN(TestChinaTime)
#include "tst_chinatime.moc"
