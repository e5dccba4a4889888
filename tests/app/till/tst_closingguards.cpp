// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/CashPolicyRepository.h"
#include "app/till/ClosingGuards.h"
#include "app/till/SpotCount.h"
#include "tests/app/till/TillScene.h"

using namespace hui;
using namespace hui::testkit;

class TestClosingGuards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A bank that asks for three counts a day, the middle one from 11:30 on: the till was opened
    /// at 08:40.
    void closesOnlyWithTheCountAtMidday_data()
    {
        QTest::addColumn<QTime>("at"); // China
        QTest::addColumn<int>("countsPerDay");
        QTest::addColumn<QTime>("middayFrom");
        QTest::addColumn<int>("made");
        QTest::addColumn<bool>("closes");
        const QTime half(11, 30);
        QTest::newRow("before midday") << QTime(11, 29) << 3 << half << 0 << true;
        QTest::newRow("at midday") << half << 3 << half << 0 << false;
        QTest::newRow("counted") << QTime(17, 0) << 3 << half << 1 << true;
        QTest::newRow("four a day") << QTime(17, 0) << 4 << half << 1 << false;
        QTest::newRow("two a day") << QTime(17, 0) << 2 << half << 0 << true;
        QTest::newRow("no time was told") << QTime(17, 0) << 3 << QTime() << 0 << true;
        QTest::newRow("opened after it") << QTime(17, 0) << 3 << QTime(8, 30) << 0 << true;
    }

    void closesOnlyWithTheCountAtMidday()
    {
        QFETCH(QTime, at);
        QFETCH(int, countsPerDay);
        QFETCH(QTime, middayFrom);
        QFETCH(int, made);
        QFETCH(bool, closes);
        const auto database = databaseWithTill();
        CashPolicy policy;
        policy.validFrom = QDate(2026, 1, 1);
        policy.countsPerDay = countsPerDay;
        policy.middayFrom = middayFrom;
        QVERIFY(CashPolicyRepository(*database).apply(toJson(policy)));
        QCOMPARE(CashPolicyRepository(*database).on(shift().businessDate)->middayFrom, middayFrom);
        QVERIFY(lockTill(*database, {operationId(), shift(), true, morning}));
        for (int count = 0; count < made; ++count)
            QVERIFY(spotCount(*database, {operationId(), shift(), issuedCash(), morning}));
        QVERIFY(lockTill(*database, {operationId(), shift(), false, morning}));
        const QDateTime moment(shift().businessDate, at, Qt::OffsetFromUTC, 8 * 3600);
        const auto started = startCount(*database, {operationId(), shift(), moment.toUTC()});
        QCOMPARE(started.has_value(), closes);
        if (!closes)
            QCOMPARE(started.error().kind, Error::Kind::Refused);
        QCOMPARE(till(*database).state, closes ? TillState::Counting : TillState::Active);
    }
};

QTEST_APPLESS_MAIN(TestClosingGuards)
#include "tst_closingguards.moc"
