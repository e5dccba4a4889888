// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/AccountNumber.h"

#include <QTest>

using namespace hui::customers;
using namespace Qt::StringLiterals;

/// What is looked for as the number of an account or card.
class TestAccountNumber : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("isOdd");
        const auto row
            = [](const char* name, const QString& typed, const QString& number,
                  bool isOdd = false) { QTest::newRow(name) << typed << number << isOdd; };
        row("a card", u"4111111111111111"_s, u"4111111111111111"_s);
        row("in fours", u" 4111 1111 1111 1111 "_s, u"4111111111111111"_s);
        row("full width", u"４１１１ １１１１ １１１１ １１１１"_s, u"4111111111111111"_s);
        row("a digit mistyped", u"4111111111111112"_s, u"4111111111111112"_s, true);
        row("of nobody", u"6222888801860186"_s, u"6222888801860186"_s, true);
        row("a telephone", u"13800005678"_s, QString());
        row("its beginning", u"62228888"_s, QString());
        row("too long", u"62228888018601860186"_s, QString());
        row("a resident", u"320508197906121015"_s, QString());
        row("of Hong Kong, a resident", u"810000199001010019"_s, QString());
        row("of Taiwan, a resident", u"830000199001010012"_s, QString());
        row("a credit code", u"91320500MA1X0AB12C"_s, QString());
        row("a name", u"王例明"_s, QString());
        row("nothing", QString(), QString());
    }
    void readsWhatWasTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, number);
        QFETCH(bool, isOdd);
        const auto account = accountNumberOf(typed, QDate(2026, 3, 18));
        QCOMPARE(account.has_value(), !number.isEmpty());
        if (account) {
            QCOMPARE(account->number, number);
            QCOMPARE(account->isOdd, isOdd);
        }
    }
};

QTEST_GUILESS_MAIN(TestAccountNumber)
#include "tst_accountnumber.moc"
