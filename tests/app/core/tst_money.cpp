// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Money.h"

#include <QTest>

using namespace hui;

class TestMoney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parsesWhatATellerTypes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Currency>("currency");
        QTest::addColumn<qint64>("minor"); // -1: not an amount
        QTest::newRow("whole") << "12" << Currency::CNY << qint64(1200);
        QTest::newRow("one decimal") << "12.5" << Currency::CNY << qint64(1250);
        QTest::newRow("grouped") << "1,234.50" << Currency::CNY << qint64(123450);
        QTest::newRow("spaces around") << " 7 " << Currency::CNY << qint64(700);
        QTest::newRow("yen") << "500" << Currency::JPY << qint64(500);
        QTest::newRow("yen has no decimals") << "500.0" << Currency::JPY << qint64(-1);
        QTest::newRow("three decimals") << "1.005" << Currency::CNY << qint64(-1);
        QTest::newRow("empty") << "" << Currency::CNY << qint64(-1);
        QTest::newRow("sign") << "-5" << Currency::CNY << qint64(-1);
        QTest::newRow("point first") << ".5" << Currency::CNY << qint64(-1);
        QTest::newRow("too large") << "99999999999999999999" << Currency::CNY << qint64(-1);
    }

    void parsesWhatATellerTypes()
    {
        QFETCH(QString, typed);
        QFETCH(Currency, currency);
        QFETCH(qint64, minor);
        const Result<Money> money = Money::parse(typed, currency);
        QCOMPARE(bool(money), minor >= 0);
        if (money)
            QCOMPARE(money->minor(), minor);
        else
            QCOMPARE(money.error().kind, Error::Kind::Input);
    }

    void showsAndReadsBackTheSame_data()
    {
        QTest::addColumn<qint64>("minor");
        for (const qint64 minor : {0, 1, 10, 99, 100, 123456789})
            QTest::addRow("%lld", static_cast<long long>(minor)) << minor;
    }

    void showsAndReadsBackTheSame()
    {
        QFETCH(qint64, minor);
        const Money money(minor, Currency::CNY);
        QCOMPARE(*Money::parse(money.toString(), Currency::CNY), money);
    }
};

QTEST_APPLESS_MAIN(TestMoney)
#include "tst_money.moc"
