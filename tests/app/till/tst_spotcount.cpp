// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/SpotCount.h"
#include "app/till/SpotCountRepository.h"
#include "tests/app/till/TillScene.h"

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Database> lockedTill()
{
    auto database = databaseWithTill();
    HUI_ASSERT(lockTill(*database, {operationId(), shift(), true, morning}).has_value());
    return database;
}

SpotCount counting(int fewerYuan = 0)
{
    CashCount cash = issuedCash();
    cash.pieces[QStringLiteral("CNY-100")] -= fewerYuan;
    return {operationId(), shift(), cash, morning};
}

qsizetype keptCounts(Database& database)
{
    return SpotCountRepository(database).ofDay(shift().till, shift().businessDate)->size();
}

} // namespace

class TestSpotCount : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Somebody else has counted and signs; never the teller.
    void aSecondPersonMayCount()
    {
        const auto database = lockedTill();
        SpotCount request = counting();
        request.counter = signature();
        request.counter->approverId = shift().operatorId;
        QCOMPARE(spotCount(*database, request).error().kind, Error::Kind::Refused);
        request.counter = signature();
        QVERIFY(spotCount(*database, request));
        const auto kept = SpotCountRepository(*database).of(request.operation);
        QCOMPARE((*kept)->counter, QStringLiteral("0102"));
        const auto entry = Journal(*database).byId(request.operation);
        QVERIFY((*entry)->operation.body.contains("approval"_L1));
        const SpotCount own = counting();
        QVERIFY(spotCount(*database, own));
        QVERIFY((*SpotCountRepository(*database).of(own.operation))->counter.isEmpty());
    }

    void comparesAndBooksNothing_data()
    {
        QTest::addColumn<int>("fewer");
        QTest::newRow("right") << 0;
        QTest::newRow("short") << 2;
        QTest::newRow("over") << -2;
    }

    void comparesAndBooksNothing()
    {
        QFETCH(int, fewer);
        const auto database = lockedTill();
        const SpotCount request = counting(fewer);
        const Result<CountOutcome> outcome = spotCount(*database, request);
        QVERIFY(outcome);
        QCOMPARE(outcome->difference, Money::fen(-100 * fewer));
        QCOMPARE(outcome->till.state, TillState::Locked);
        QCOMPARE(till(*database).balance, outcome->expected);
        QCOMPARE(spotCount(*database, request)->difference, outcome->difference);
        QCOMPARE(keptCounts(*database), 1);
        QVERIFY(adds(*database));
    }

    void everyCountIsKept()
    {
        const auto database = lockedTill();
        QVERIFY(spotCount(*database, counting(1)));
        QVERIFY(spotCount(*database, counting()));
        const auto kept = SpotCountRepository(*database).ofDay(shift().till, shift().businessDate);
        QCOMPARE(kept->size(), 2);
        QCOMPARE(kept->first().difference(), Money::fen(-100));
        QCOMPARE(kept->last().difference(), Money::fen(0));
    }

    void refuses_data()
    {
        QTest::addColumn<bool>("locked");
        QTest::addColumn<QString>("teller");
        QTest::addColumn<int>("pieces");
        QTest::newRow("not locked") << false << shift().operatorId << 1;
        QTest::newRow("another's till") << true << QStringLiteral("0218") << 1;
        QTest::newRow("below nothing") << true << shift().operatorId << -1;
    }

    void refuses()
    {
        QFETCH(bool, locked);
        QFETCH(QString, teller);
        QFETCH(int, pieces);
        const auto database = locked ? lockedTill() : databaseWithTill();
        SpotCount request = counting();
        request.shift.operatorId = teller;
        request.counted.pieces[QStringLiteral("CNY-100")] = pieces;
        QVERIFY(!spotCount(*database, request));
        QVERIFY(!*Journal(*database).contains(request.operation));
    }

    void survivesAFailureOfAnyStatement()
    {
        const SpotCount request = counting(1);
        survivesEveryFailure(
            lockedTill, [&](Database& database) { return spotCount(database, request); },
            [&](Database& database) {
                return keptCounts(database) == 0 && !*Journal(database).contains(request.operation);
            });
    }
};

QTEST_APPLESS_MAIN(TestSpotCount)
#include "tst_spotcount.moc"
