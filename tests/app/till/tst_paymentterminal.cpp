// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/PaymentTerminal.h"

#include <QTest>

using namespace hui;
using namespace Qt::StringLiterals;

class TestPaymentTerminal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsANumberAndHidesIt()
    {
        const auto card = SimulatedTerminal().read(u"6222 0200 1112 0186"_s);
        QVERIFY(card);
        QCOMPARE(card->masked, u"6222 **** 0186"_s);
        QVERIFY(card->token.startsWith(u"SIM-"_s) && card->token.endsWith(u"86"_s));
        QVERIFY(!card->token.contains(u"11120186"_s));
        QCOMPARE(SimulatedTerminal().read(u"6222020011120186"_s)->token, card->token);
        QVERIFY(SimulatedTerminal().read(u"6222020011120187"_s)->token != card->token);
    }

    void refusesWhatIsNoNumber_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString();
        QTest::newRow("short") << u"62220200111"_s;
        QTest::newRow("long") << QString(25, u'6');
        QTest::newRow("letters") << u"6222020011120x86"_s;
        QTest::newRow("full width") << u"６２２２０２００１１１２０１８６"_s;
        QTest::newRow("64 KiB") << QString(65'536, u'6');
    }

    void refusesWhatIsNoNumber()
    {
        QFETCH(QString, typed);
        const auto read = SimulatedTerminal().read(typed);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Input);
    }
};

QTEST_APPLESS_MAIN(TestPaymentTerminal)
#include "tst_paymentterminal.moc"
