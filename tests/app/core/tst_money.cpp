// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Money.h"

#include <QTest>

#include <limits>

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
        for (const char* refused : {"-0", "-1", "+1", "1e3", "1e308", "NaN", "inf", "0x10",
                 "0.1+0.2", "１２３", "1 000", "1,00", "1,2345", ",123", "12,345,6", "1234,567",
                 "12.", "1.2.3", "1.2,3", "٣", "1\t2", "¥1", "92233720368547758.08", "0.005"})
            QTest::newRow(refused) << QString::fromUtf8(refused) << Currency::CNY << qint64(-1);
        QTest::newRow("64 KiB") << QString(65536, u'1') << Currency::CNY << qint64(-1);
        QTest::newRow("2^53 + 1") << "90071992547409.93" << Currency::CNY
                                  << qint64(9007199254740993);
        QTest::newRow("largest") << "92,233,720,368,547,758.07" << Currency::CNY
                                 << std::numeric_limits<qint64>::max();
        QTest::newRow("three decimals of dinar")
            << "1.005" << *Currency::fromCode(u"KWD") << qint64(1005);
        QTest::newRow("four decimals") << "1.0005" << *Currency::fromCode(u"CLF") << qint64(10005);
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

    void showsNegativeAmounts_data()
    {
        QTest::addColumn<Money>("money");
        QTest::addColumn<QString>("shown");
        QTest::newRow("fen") << Money::fen(-5) << "-0.05";
        QTest::newRow("yuan") << Money::fen(-123450) << "-1,234.50";
        QTest::newRow("least") << Money::fen(std::numeric_limits<qint64>::min())
                               << "-92,233,720,368,547,758.08";
        QTest::newRow("yen") << Money(-1500, Currency::JPY) << "-1,500";
        QTest::newRow("dinar") << Money(-5, *Currency::fromCode(u"KWD")) << "-0.005";
    }

    void showsNegativeAmounts()
    {
        QFETCH(Money, money);
        QFETCH(QString, shown);
        QCOMPARE(money.toString(), shown);
    }

    void addsAndSubtracts()
    {
        const Money most = Money::fen(std::numeric_limits<qint64>::max());
        QCOMPARE(*add(Money::fen(10), Money::fen(20)), Money::fen(30));
        QCOMPARE(*subtract(Money::fen(10), Money::fen(30)), Money::fen(-20));
        QVERIFY(!add(most, Money::fen(1)));
        QVERIFY(!subtract(Money::fen(-2), most));
        QCOMPARE(subtract(Money::fen(-2), most).error().kind, Error::Kind::Refused);
    }

    void knowsTheCurrenciesInUse()
    {
        QCOMPARE(Currency::codes().size(), 165);
        for (const char* code : {"JPY", "KRW", "VND", "ISK", "UGX", "XOF", "UYI"})
            QCOMPARE(Currency::fromCode(QLatin1StringView(code).toString())->minorDigits(), 0);
        for (const char* code : {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"})
            QCOMPARE(Currency::fromCode(QLatin1StringView(code).toString())->minorDigits(), 3);
        QCOMPARE(Currency::fromCode(u"UYW")->minorDigits(), 4);
        QCOMPARE(*Currency::fromCode(u"CNY"), Currency::CNY);
        for (const QStringView none :
            {u"", u"cny", u"CN", u"CNYX", u"XAU", u"XTS", u"HRK", u"ＣＮＹ"})
            QVERIFY(!Currency::fromCode(none));
    }
};

QTEST_APPLESS_MAIN(TestMoney)
#include "tst_money.moc"
