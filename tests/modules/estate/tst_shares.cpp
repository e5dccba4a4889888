// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/estate/EstateWire.h"
#include "tests/modules/estate/EstateScene.h"
#include "tests/testkit/Fixed.h"

using namespace hui;
using namespace hui::testkit;

class TestShares : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Whatever the total and the parts: the shares sum to it, none is further than a fen from its
    /// exact part, and a larger part never gets less.
    void sumToTheTotal()
    {
        quint64 seed = 20260318;
        const auto next = [&seed](quint64 below) { // a fixed row of numbers (Knuth's MMIX)
            seed = seed * 6364136223846793005ULL + 1442695040888963407ULL;
            return (seed >> 33) % below;
        };
        for (int round = 0; round < 20'000; ++round) {
            const int a = static_cast<int>(next(10'001));
            const int b = static_cast<int>(next(quint64(10'001 - a)));
            const int c = static_cast<int>(next(quint64(10'001 - a - b)));
            const Money total = Money::fen(round % 7 == 0
                    ? std::numeric_limits<qint64>::max() - qint64(next(1000))
                    : qint64(next(round % 3 == 0 ? 20 : 10'000'000)));
            const auto shares = shareOut(total,
                {{PartyKind::Bank, 10'000 - a - b - c}, {PartyKind::Property, a},
                    {PartyKind::Resident, c}, {PartyKind::Merchant, b}});
            QVERIFY(shares);
            qint64 sum = 0;
            for (const Share& share : *shares) {
                sum += share.amount.minor();
                const qint64 down = partOf(total, share.parts).minor();
                QVERIFY(share.amount.minor() == down || share.amount.minor() == down + 1);
                for (const Share& other : *shares)
                    QVERIFY(
                        share.parts <= other.parts || share.amount.minor() >= other.amount.minor());
            }
            QCOMPARE(sum, total.minor());
        }
    }

    void theRestGoesToWhoLostMost()
    {
        const auto fen = [](qint64 total) {
            const auto shares = shareOut(Money::fen(total),
                {{PartyKind::Property, 2500}, {PartyKind::Merchant, 2500},
                    {PartyKind::Resident, 2500}, {PartyKind::Bank, 2500}});
            QList<qint64> amounts;
            for (const Share& share : *shares)
                amounts.append(share.amount.minor());
            return amounts;
        };
        QCOMPARE(fen(4), QList<qint64>({1, 1, 1, 1}));
        QCOMPARE(fen(6), QList<qint64>({2, 2, 1, 1})); // equals: in the order of the parties
        QCOMPARE(fen(0), QList<qint64>({0, 0, 0, 0}));
        const auto uneven
            = shareOut(Money::fen(1), {{PartyKind::Property, 3000}, {PartyKind::Bank, 7000}});
        QCOMPARE(uneven->at(1).amount, Money::fen(1));
    }

    void refuses()
    {
        QVERIFY(!shareOut(Money::fen(1), {{PartyKind::Bank, 9999}}));
        QVERIFY(!shareOut(Money::fen(-1), {{PartyKind::Bank, 10'000}}));
        QVERIFY(!shareOut(Money::fen(1), {{PartyKind::Bank, -1}, {PartyKind::Property, 10'001}}));
        QVERIFY(!shareOut(Money::fen(1), {{PartyKind::Bank, 5000}, {PartyKind::Bank, 5000}}));
    }

    void offersHoldByDateAndDistance()
    {
        const Offer offer = estateView().offers.first();
        QVERIFY(offer.isValid(estateDay, 5000));
        QVERIFY(!offer.isValid(estateDay, 5001));
        QVERIFY(!offer.isValid(QDate(2025, 12, 31), 1));
        QVERIFY(!offer.isValid(QDate(2029, 1, 1), 1));
        QVERIFY(!offer.isValid(estateDay, std::nullopt)); // not known is not near
    }

    void theViewTravels()
    {
        const EstateView view = estateView();
        const auto read = estateViewFromJson(toJson(view));
        QVERIFY(read && *read == view);
        QJsonObject more = toJson(view);
        more.insert(u"secret"_s, 1);
        QVERIFY(!estateViewFromJson(more));
        QJsonObject less = toJson(view);
        less.remove(u"parties"_s);
        QVERIFY(!estateViewFromJson(less));
    }
};

QTEST_GUILESS_MAIN(TestShares)
#include "tst_shares.moc"
