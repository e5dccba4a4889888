// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/PayLimits.h"

#include <QTest>

using namespace hui;

namespace {

const QList<PayLimit> limits{
    {PayChannel::Branch, PayMode::Cash, Money::fen(100), Money::fen(50'000), Money::fen(80'000)},
    {PayChannel::Branch, PayMode::Card, Money::fen(0), Money::fen(0), Money::fen(0)},
    {PayChannel::Online, PayMode::CustomerQr, Money::fen(1), Money::fen(100), Money::fen(100)},
};

} // namespace

class TestPayLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsToTheLimit_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<qint64>("before");
        QTest::addColumn<int>("expected"); // -1: allowed
        const int input = static_cast<int>(Error::Kind::Input);
        const int refused = static_cast<int>(Error::Kind::Refused);
        QTest::newRow("below") << qint64(99) << qint64(0) << input;
        QTest::newRow("least") << qint64(100) << qint64(0) << -1;
        QTest::newRow("most") << qint64(50'000) << qint64(0) << -1;
        QTest::newRow("above") << qint64(50'001) << qint64(0) << input;
        QTest::newRow("the day is full") << qint64(30'000) << qint64(50'000) << -1;
        QTest::newRow("the day is over full") << qint64(30'001) << qint64(50'000) << refused;
    }

    void keepsToTheLimit()
    {
        QFETCH(qint64, amount);
        QFETCH(qint64, before);
        QFETCH(int, expected);
        const auto checked = checkLimit(limitOf(limits, PayChannel::Branch, PayMode::Cash),
            Money::fen(amount), Money::fen(before));
        QCOMPARE(checked ? -1 : static_cast<int>(checked.error().kind), expected);
    }

    void zeroIsNoLimit()
    {
        const auto card = limitOf(limits, PayChannel::Branch, PayMode::Card);
        QVERIFY(card);
        QVERIFY(checkLimit(card, Money::fen(9'000'000), Money::fen(9'000'000)));
        QVERIFY(checkLimit(std::nullopt, Money::fen(9'000'000), Money::fen(0)));
    }

    void knowsTheWaysABillerIsPaid()
    {
        QVERIFY(takesMode(limits, PayChannel::Branch, PayMode::Cash));
        QVERIFY(!takesMode(limits, PayChannel::Branch, PayMode::CustomerQr));
        QVERIFY(!takesMode(limits, PayChannel::Kiosk, PayMode::Cash));
        QVERIFY(takesMode({}, PayChannel::Branch, PayMode::Account));
        QVERIFY(!takesMode({}, PayChannel::Branch, PayMode::Unknown));
    }

    void namesEveryMode()
    {
        for (const PayMode mode : {PayMode::Cash, PayMode::Card, PayMode::Account,
                 PayMode::CustomerQr, PayMode::Transfer})
            QCOMPARE(payModeOf(nameOf(mode)), mode);
        QCOMPARE(payModeOf(u"barter"), PayMode::Unknown);
    }
};

QTEST_APPLESS_MAIN(TestPayLimits)
#include "tst_paylimits.moc"
