// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/PayRules.h"

#include <QTest>

#include <functional>

using namespace hui;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 3, 18), QTime(2, 43), Qt::UTC);
const QDate today(2026, 3, 18);

using Change = std::function<void(Biller&)>;

} // namespace

class TestPayRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isPaidOnlyWhenItMayBe_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("payable");
        const auto row = [](const char* name, bool payable, const Change& change) {
            QTest::newRow(name) << change << payable;
        };
        row("active", true, [](Biller&) { });
        row("not active", false, [](Biller& b) { b.active = false; });
        row("paused", false, [](Biller& b) { b.terms.state = BillerState::Paused; });
        row("closed", false, [](Biller& b) { b.terms.state = BillerState::Closed; });
        row("closing, not yet", true, [](Biller& b) {
            b.terms.state = BillerState::Closing;
            b.terms.closes = today;
        });
        row("closing, past its day", false, [](Biller& b) {
            b.terms.state = BillerState::Closing;
            b.terms.closes = today.addDays(-1);
        });
        row("in its window", false, [](Biller& b) { b.terms.pausedFrom = now; });
        row("before its window", true, [](Biller& b) { b.terms.pausedFrom = now.addSecs(1); });
        row("after its window", true, [](Biller& b) {
            b.terms.pausedFrom = now.addSecs(-60);
            b.terms.pausedTo = now;
        });
        // a word of a later platform: shown, not paid
        row("state", false, [](Biller& b) { b.terms.state = BillerState::Unknown; });
        row("fetching", false, [](Biller& b) { b.terms.fetch = FetchMode::Unknown; });
        row("picking", false, [](Biller& b) { b.terms.pick = BillPick::Unknown; });
        row("reversing", false, [](Biller& b) { b.terms.reversible = Reversible::Unknown; });
        row("invoice", false, [](Biller& b) { b.terms.invoice = InvoiceKind::Unknown; });
        row("amount", false, [](Biller& b) { b.terms.amount.kind = AmountRule::Kind::Unknown; });
        row("fee", false, [](Biller& b) { b.terms.fees = {FeeSlab{.payer = FeePayer::Unknown}}; });
        row("hours", false,
            [](Biller& b) { b.terms.hours = {CutOff{.days = CutOff::Days::Unknown}}; });
        row("a parameter", false, [](Biller& b) {
            Parameter parameter;
            parameter.kind = ParameterKind::Unknown;
            b.terms.parameters = {parameter};
        });
    }

    void isPaidOnlyWhenItMayBe()
    {
        QFETCH(Change, change);
        QFETCH(bool, payable);
        Biller biller;
        change(biller);
        QCOMPARE(checkPayable(biller, now).has_value(), payable);
    }

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
        const QDateTime beforeMidnight(today, QTime(15, 59), Qt::UTC); // 23:59 in China
        const Fetched fetched{beforeMidnight, {}, 0};
        QVERIFY(checkFresh(terms, fetched, beforeMidnight.addSecs(59)));
        QVERIFY(!checkFresh(terms, fetched, beforeMidnight.addSecs(60)));
    }

    void cancelsOnlyWhatTheBillerTakesBack()
    {
        Biller biller;
        QVERIFY(checkCancellable(biller, today, today));
        QVERIFY(!checkCancellable(biller, today, today.addDays(1)));
        biller.sameDayReversal = false;
        QVERIFY(!checkCancellable(biller, today, today));
        biller.sameDayReversal = true;
        for (const Reversible how :
            {Reversible::None, Reversible::ViaComplaint, Reversible::Unknown}) {
            biller.terms.reversible = how;
            QVERIFY(!checkCancellable(biller, today, today));
        }
        biller.terms.complaintAfterHours = 24;
        QCOMPARE(complaintFrom(biller.terms, now), now.addDays(1));
    }
};

Q_DECLARE_METATYPE(Change)
QTEST_APPLESS_MAIN(TestPayRules)
#include "tst_payrules.moc"
