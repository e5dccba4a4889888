// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/CashPolicyRepository.h"
#include "tests/app/till/TillScene.h"
#include "tests/testkit/Property.h"

using namespace hui;
using namespace hui::testkit;

namespace {

CashCount randomCash()
{
    CashCount cash;
    for (const Denomination& one : denominations(Currency::CNY)) {
        if (const int number = drawn(0, 6); number > 0)
            cash.pieces.insert(one.id, number);
        if (drawn(0, 8) == 0)
            cash.damaged.insert(one.id, 1);
    }
    return cash;
}

/// Any of the verbs, with anything a teller might do to it.
void anything(Database& database)
{
    switch (drawn(0, 8)) {
    case 0:
        std::ignore = lockTill(database, {operationId(), shift(), drawnBool(), morning});
        return;
    case 1: std::ignore = startCount(database, {operationId(), shift(), morning}); return;
    case 2: {
        CashCount counted = till(database).stock;
        counted.pieces[QStringLiteral("CNY-100")] += drawn(-1, 2);
        std::ignore = enterCount(database, {operationId(), shift(), counted, morning});
        return;
    }
    case 3: {
        const Money difference = Money::fen(drawn(-1, 2) * 100);
        std::ignore
            = bookDifference(database, {operationId(), shift(), difference, signature(), morning});
        return;
    }
    default: {
        CashCount out = randomCash();
        out.damaged.clear();
        std::ignore = move(database, moving(randomCash(), out));
    }
    }
}

int warnings(Database& database)
{
    auto found
        = database.run(QStringLiteral("SELECT COUNT(*) FROM audit WHERE event = 'till.large_out'"));
    return found && found->next() ? found->value(0).toInt() : -1;
}

} // namespace

class TestMoveCash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movesInAndOut()
    {
        const auto database = databaseWithTill();
        const MoveCash request = moving(pieces({{"CNY-10000", 2}}),
            pieces({{"CNY-1000", 1}, {"CNY-100", 2}, {"CNY-50", 1}, {"CNY-10", 1}}));
        const Result<Till> moved = move(*database, request);
        QVERIFY(moved);
        QCOMPARE(moved->balance, Money::fen(4820650 + 18740));
        QCOMPARE(moved->stock.pieces.value(QStringLiteral("CNY-10000")), 358);
        QCOMPARE(moved->stock.pieces.value(QStringLiteral("CNY-10")), 169);
        QVERIFY(move(*database, request)); // the second click
        QVERIFY(adds(*database));
        const auto entries = TillRepository(*database).entries(shift().till, shift().businessDate);
        QCOMPARE(entries->size(), 2);
        QCOMPARE(entries->last().in, Money::fen(20000));
        QCOMPARE(entries->last().out, Money::fen(1260));
        QCOMPARE(entries->last().balanceAfter, moved->balance);
    }

    /// Above what the bank warns of in one payment out: it goes on, and the audit trail says so.
    void aLargePaymentOutIsOnRecord()
    {
        const auto database = databaseWithTill();
        CashPolicy policy;
        policy.validFrom = QDate(2026, 1, 1);
        policy.singleOut = Money::fen(500'000);
        QVERIFY(CashPolicyRepository(*database).apply(toJson(policy)));
        QVERIFY(move(*database, moving({}, pieces({{"CNY-10000", 50}}))));
        QCOMPARE(warnings(*database), 0);
        MoveCash inside = moving({}, pieces({{"CNY-10000", 51}}));
        inside.betweenBoxes = true; // it stays in the bank
        QVERIFY(move(*database, inside));
        QCOMPARE(warnings(*database), 0);
        QVERIFY(move(*database, moving({}, pieces({{"CNY-10000", 51}}))));
        QCOMPARE(warnings(*database), 1);
    }

    void changeMayComeFromWhatWasTendered()
    {
        const auto database = memoryDatabase(tillMigrations());
        OpenTill empty = opening();
        empty.issued = empty.counted = {};
        QVERIFY(openTill(*database, empty));
        QVERIFY(move(*database, moving(pieces({{"CNY-1000", 2}}), pieces({{"CNY-1000", 1}}))));
        QCOMPARE(till(*database).balance, Money::fen(1000));
    }

    void refuses_data()
    {
        QTest::addColumn<MoveCash>("request");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, Error::Kind kind, const MoveCash& request) {
            QTest::newRow(name) << request << static_cast<int>(kind);
        };
        row("more than there is", Error::Kind::Refused, moving({}, pieces({{"CNY-10000", 357}})));
        row("unknown note", Error::Kind::Input, moving(pieces({{"CNY-3", 1}}), {}));
        row("negative", Error::Kind::Input, moving(pieces({{"CNY-100", -1}}), {}));
        CashCount damaged;
        damaged.damaged.insert(QStringLiteral("CNY-100"), 1);
        row("damaged notes given out", Error::Kind::Refused, moving({}, damaged));
        MoveCash other = moving(pieces({{"CNY-100", 1}}), {});
        other.shift.operatorId = QStringLiteral("0218");
        row("another teller", Error::Kind::Refused, other);
        other = moving(pieces({{"CNY-100", 1}}), {});
        other.shift.till = QStringLiteral("04");
        row("no such till", Error::Kind::Refused, other);
        other = moving(pieces({{"CNY-100", 1}}), {});
        other.shift.businessDate = QDate(2026, 3, 19);
        row("a till of yesterday", Error::Kind::Refused, other);
    }

    void refuses()
    {
        QFETCH(MoveCash, request);
        QFETCH(int, kind);
        const auto database = databaseWithTill();
        const Result<Till> moved = move(*database, request);
        QVERIFY(!moved);
        QCOMPARE(static_cast<int>(moved.error().kind), kind);
        QCOMPARE(till(*database).balance, Money::fen(4820650));
        QVERIFY(adds(*database));
    }

    void survivesAFailureOfAnyStatement()
    {
        const MoveCash request = moving(pieces({{"CNY-10000", 2}}), pieces({{"CNY-1000", 1}}));
        survivesEveryFailure([] { return databaseWithTill(); },
            [&](Database& database) { return move(database, request); },
            [&](Database& database) {
                return till(database).balance == Money::fen(4820650) && adds(database);
            });
    }

    /// Whatever is done in whatever order, done or refused: the sums agree.
    void alwaysAddsUp()
    {
        QVERIFY(holds("the movements add up", [] {
            const auto database = databaseWithTill();
            const int steps = drawn(1, 25);
            for (int step = 0; step < steps; ++step) {
                anything(*database);
                mustHold(adds(*database));
            }
        }));
    }
};

Q_DECLARE_METATYPE(hui::MoveCash)
QTEST_APPLESS_MAIN(TestMoveCash)
#include "tst_movecash.moc"
