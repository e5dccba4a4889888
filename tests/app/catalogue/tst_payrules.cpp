// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/PayRules.h"

#include <QTest>

using namespace hui;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 3, 18), QTime(2, 43), Qt::UTC);
const QDate payDay(2026, 3, 18);

} // namespace

class TestPayRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void picksBills_data()
    {
        QTest::addColumn<int>("pick");
        QTest::addColumn<QStringList>("chosen");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char* name, BillPick pick, const QStringList& chosen, bool ok) {
            QTest::newRow(name) << static_cast<int>(pick) << chosen << ok;
        };
        row("none", BillPick::Many, {}, false);
        row("one of one", BillPick::One, {u"b"_s}, true);
        row("two of one", BillPick::One, {u"a"_s, u"b"_s}, false);
        row("many", BillPick::Many, {u"a"_s, u"c"_s}, true);
        row("all", BillPick::All, {u"a"_s, u"b"_s, u"c"_s}, true);
        row("not all", BillPick::All, {u"a"_s, u"b"_s}, false);
        row("the oldest", BillPick::OldestFirst, {u"b"_s, u"a"_s}, true);
        row("a gap", BillPick::OldestFirst, {u"a"_s, u"c"_s}, false);
        row("not the oldest", BillPick::OldestFirst, {u"b"_s}, false);
        row("a rule of tomorrow", BillPick::Unknown, {u"a"_s}, false);
    }

    void picksBills()
    {
        QFETCH(int, pick);
        QFETCH(QStringList, chosen);
        QFETCH(bool, allowed);
        const auto checked
            = checkPick(static_cast<BillPick>(pick), {u"a"_s, u"b"_s, u"c"_s}, chosen);
        QCOMPARE(checked.has_value(), allowed);
    }

    void anAnswerGetsOld()
    {
        BillerTerms terms;
        terms.fetchGoodForSeconds = 60;
        terms.version = 7;
        const Fetched fetched{now, now.addSecs(3600), 7};
        QVERIFY(checkFresh(terms, fetched, now.addSecs(59)));
        QVERIFY(!checkFresh(terms, fetched, now.addSecs(60)));
        QVERIFY(!checkFresh(terms, {now, now.addSecs(30), 7}, now.addSecs(30)));
        QVERIFY(!checkFresh(terms, {}, now));
        terms.version = 8; // the catalogue has changed since
        QVERIFY(!checkFresh(terms, fetched, now));
    }

    void aSameDayBillerIsFetchedAgainAfterMidnightInChina()
    {
        BillerTerms terms;
        terms.fetchGoodForSeconds = 86'400;
        terms.sameDayOnly = true;
        const QDateTime beforeMidnight(payDay, QTime(15, 59), Qt::UTC); // 23:59 in China
        const Fetched fetched{beforeMidnight, {}, 0};
        QVERIFY(checkFresh(terms, fetched, beforeMidnight.addSecs(59)));
        QVERIFY(!checkFresh(terms, fetched, beforeMidnight.addSecs(60)));
    }

    void cancelsOnlyWhatTheBillerTakesBack()
    {
        Biller biller;
        QVERIFY(checkCancellable(biller, payDay, payDay));
        QVERIFY(!checkCancellable(biller, payDay, payDay.addDays(1)));
        for (const Reversible how :
            {Reversible::None, Reversible::ViaComplaint, Reversible::Unknown}) {
            biller.terms.reversible = how;
            QVERIFY(!checkCancellable(biller, payDay, payDay));
        }
        biller.terms.complaintAfterHours = 24;
        QCOMPARE(complaintFrom(biller.terms, now), now.addDays(1));
    }
};

QTEST_APPLESS_MAIN(TestPayRules)
#include "tst_payrules.moc"
