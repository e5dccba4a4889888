// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ExchangeCash.h"
#include "tests/app/till/TillScene.h"

using namespace hui;
using namespace hui::cash;
using namespace hui::testkit;

namespace {

const QString ten = QStringLiteral("CNY-1000");

/// A hundred for ten tens.
ExchangeCash changing()
{
    return {operationId(), shift(), ExchangeCash::With::Customer, pieces({{"CNY-10000", 1}}),
        pieces({{"CNY-1000", 10}}), morning};
}

/// Two tens judged full, two half, one nothing: 30 yuan.
SwapDamaged swapping()
{
    return {operationId(), shift(),
        {{ten, Redemption::Full, 2}, {ten, Redemption::Half, 2}, {ten, Redemption::None, 1}},
        pieces({{"CNY-2000", 1}, {"CNY-1000", 1}}), morning};
}

} // namespace

class TestExchangeCash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesNotesOfTheSameWorth()
    {
        const auto database = databaseWithTill();
        const ExchangeCash request = changing();
        QVERIFY(exchangeCash(*database, request));
        QVERIFY(exchangeCash(*database, request)); // the second click
        QCOMPARE(till(*database).balance, Money::fen(4'820'650));
        QCOMPARE(till(*database).stock.pieces.value(ten), 176);
        QCOMPARE(
            (*Journal(*database).byId(request.operation))->operation.amount, Money::fen(10'000));
        QVERIFY(adds(*database));
    }

    void wornNotesAreSortedOut()
    {
        const auto database = databaseWithTill();
        ExchangeCash request = changing();
        request.with = ExchangeCash::With::Till;
        request.out = pieces({{"CNY-1000", 3}});
        request.in = {};
        request.in.damaged.insert(ten, 3);
        QVERIFY(exchangeCash(*database, request));
        QCOMPARE(till(*database).stock.damaged.value(ten), 3);
        QCOMPARE(till(*database).stock.pieces.value(ten), 183);
        QVERIFY(adds(*database));
    }

    void paysForDamagedNotes()
    {
        const auto database = databaseWithTill();
        const SwapDamaged request = swapping();
        QVERIFY(swapDamaged(*database, request));
        QVERIFY(swapDamaged(*database, request));
        const CashCount stock = till(*database).stock;
        QCOMPARE(stock.damaged.value(ten), 2);
        QCOMPARE(stock.half.value(ten), 2);
        QCOMPARE(till(*database).balance, Money::fen(4'820'650));
        QVERIFY(adds(*database));
        const QJsonObject body = (*Journal(*database).byId(request.operation))->operation.body;
        QCOMPARE(body.value(u"notes").toArray().size(), 3); // also what was given back
    }

    void refuses_data()
    {
        QTest::addColumn<CashCount>("in");
        QTest::addColumn<CashCount>("out");
        const CashCount hundred = pieces({{"CNY-10000", 1}});
        QTest::newRow("too little back") << hundred << pieces({{"CNY-1000", 9}});
        QTest::newRow("too much back") << hundred << pieces({{"CNY-1000", 11}});
        QTest::newRow("nothing") << CashCount{} << CashCount{};
        QTest::newRow("more than there is")
            << pieces({{"CNY-10000", 2}, {"CNY-1000", 180}}) << pieces({{"CNY-500", 400}});
        QTest::newRow("damaged given out") << hundred << CashCount{{}, {{ten, 10}}};
    }

    void refuses()
    {
        QFETCH(CashCount, in);
        QFETCH(CashCount, out);
        const auto database = databaseWithTill();
        ExchangeCash request = changing();
        request.in = in;
        request.out = out;
        QCOMPARE(exchangeCash(*database, request).error().kind, Error::Kind::Refused);
        QVERIFY(!*Journal(*database).contains(request.operation));
        QVERIFY(adds(*database));
    }

    void refusesNotesThatAreNone_data()
    {
        QTest::addColumn<QString>("denomination");
        QTest::addColumn<int>("pieces");
        QTest::newRow("a coin") << QStringLiteral("CNY-50") << 1;
        QTest::newRow("unknown") << QStringLiteral("CNY-7") << 1;
        QTest::newRow("none of it") << ten << 0;
    }

    void refusesNotesThatAreNone()
    {
        QFETCH(QString, denomination);
        QFETCH(int, pieces);
        const auto database = databaseWithTill();
        SwapDamaged request = swapping();
        request.notes = {{denomination, Redemption::Full, pieces}};
        QCOMPARE(swapDamaged(*database, request).error().kind, Error::Kind::Input);
    }

    void survivesAFailureOfAnyStatement()
    {
        const ExchangeCash exchange = changing();
        const auto untouched = [](Database& database) {
            return till(database).stock == issuedCash() && adds(database);
        };
        survivesEveryFailure([] { return databaseWithTill(); },
            [&](Database& database) { return exchangeCash(database, exchange); }, untouched);
        const SwapDamaged swap = swapping();
        survivesEveryFailure([] { return databaseWithTill(); },
            [&](Database& database) { return swapDamaged(database, swap); }, untouched);
    }
};

QTEST_APPLESS_MAIN(TestExchangeCash)
#include "tst_exchangecash.moc"
