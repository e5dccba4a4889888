// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/Fees.h"
#include "tests/testkit/Property.h"

#include <QTest>

#include <limits>

using namespace hui;
using namespace hui::testkit;

namespace {

const QDate day(2026, 3, 18);

FeeSlab slab(qint64 from, qint64 to, qint64 flat, int perMyriad)
{
    FeeSlab made;
    made.from = Money::fen(from);
    made.to = Money::fen(to);
    made.flat = Money::fen(flat);
    made.perMyriad = perMyriad;
    return made;
}

} // namespace

class TestFees : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTheSlabOfTheAmount_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<qint64>("fee");
        QTest::newRow("below every slab") << qint64(99) << qint64(0);
        QTest::newRow("low end") << qint64(100) << qint64(200);
        QTest::newRow("high end") << qint64(10000) << qint64(200);
        QTest::newRow("next slab") << qint64(10001) << qint64(50); // 50.005 → half up
        QTest::newRow("just below a half") << qint64(10089) << qint64(50); // 50.445
        QTest::newRow("a half") << qint64(10100) << qint64(51); // 50.5
        QTest::newRow("high end of a share") << qint64(20000) << qint64(100);
        QTest::newRow("open end: flat and share") << qint64(20001) << qint64(340); // 300 + 40.002
    }

    void takesTheSlabOfTheAmount()
    {
        QFETCH(qint64, amount);
        QFETCH(qint64, fee);
        const QList<FeeSlab> slabs{
            slab(100, 10000, 200, 0), slab(10001, 20000, 0, 50), slab(20001, 0, 300, 20)};
        QCOMPARE(feeOf(slabs, Money::fen(amount), day)->customer, Money::fen(fee));
    }

    void holdsOnItsDays()
    {
        FeeSlab spring = slab(0, 0, 100, 0);
        spring.validFrom = day;
        spring.validTo = day.addDays(1);
        const auto on
            = [&](const QDate& when) { return feeOf({spring}, Money::fen(1), when)->customer; };
        QCOMPARE(on(day.addDays(-1)), Money::fen(0));
        QCOMPARE(on(day), Money::fen(100));
        QCOMPARE(on(day.addDays(1)), Money::fen(100));
        QCOMPARE(on(day.addDays(2)), Money::fen(0));
    }

    void eachBearerHasAPartOfTheirOwn()
    {
        FeeSlab biller = slab(0, 0, 30, 0);
        biller.payer = FeePayer::Biller;
        FeeSlab bank = slab(0, 0, 7, 0);
        bank.payer = FeePayer::Bank;
        const auto fee
            = feeOf({slab(0, 0, 100, 0), biller, bank, slab(0, 0, 999, 0)}, Money::fen(5000), day);
        QCOMPARE(*fee, (Fee{Money::fen(100), Money::fen(30), Money::fen(7)})); // the first holds
        biller.payer = FeePayer::Unknown;
        QCOMPARE(feeOf({biller}, Money::fen(5000), day).error().kind, Error::Kind::Refused);
    }

    void refusesWhatDoesNotFit()
    {
        const Money most = Money::fen(std::numeric_limits<qint64>::max());
        QVERIFY(!feeOf({slab(0, 0, 0, 60)}, most, day));
        QVERIFY(feeOf({slab(0, 0, 60, 0)}, Money::fen(1), day));
    }

    /// Half up to the fen: never more than half a fen away from the share.
    void roundsHalfUp()
    {
        QVERIFY(holds("half up", [] {
            const auto amount = drawn<qint64>(0, 100'000'000);
            const auto share = drawn(0, 10'001);
            const qint64 fee
                = feeOf({slab(0, 0, 0, share)}, Money::fen(amount), day)->customer.minor();
            const qint64 exact = amount * share;
            mustHold(2 * (fee * 10'000 - exact) <= 10'000);
            mustHold(2 * (exact - fee * 10'000) < 10'000);
        }));
    }
};

QTEST_APPLESS_MAIN(TestFees)
#include "tst_fees.moc"
