// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/CatalogueWire.h"
#include "modules/billpay/GiveBack.h"
#include "tests/modules/billpay/BillpayScene.h"

using namespace hui;
using namespace hui::testkit;

namespace {

using Terms = std::function<void(BillerTerms&)>;
using TermsChange = std::function<void(PayBill&)>;

/// The branch with its water works stating other terms.
std::unique_ptr<Database> branchWith(const Terms& change)
{
    auto database = branch();
    Biller biller = waterWorks(u"w1"_s);
    change(biller.terms);
    HUI_ASSERT(CatalogueRepository(*database)
            .apply(u"biller"_s, u"w1"_s, billerToJson(biller))
            .has_value());
    return database;
}

CashCount worth(qint64 fen)
{
    return *proposeChange(Money::fen(fen), issuedCash());
}

/// One bill of 63.20, paid exactly.
PayBill oneBill(qint64 cash = 6320)
{
    PayBill request = paying();
    request.bills = {owed(u"2026-01"_s, 6320)};
    request.cashIn = worth(cash);
    request.cashOut = {};
    return request;
}

/// An amount without a bill, as a top-up.
PayBill onAccount(qint64 fen)
{
    PayBill request = oneBill(fen);
    request.bills.clear();
    request.fetchId.clear();
    request.amount = Money::fen(fen);
    return request;
}

void flatFee(BillerTerms& terms)
{
    FeeSlab fee;
    fee.flat = Money::fen(100);
    terms.fees = {fee};
}

void direct(BillerTerms& terms)
{
    terms.fetch = FetchMode::Direct;
    terms.amount.kind = AmountRule::Kind::Range;
    terms.amount.min = Money::fen(1'000);
    terms.amount.max = Money::fen(50'000);
}

/// It checks a number and sells by the network that serves it.
void topUp(BillerTerms& terms)
{
    terms.fetch = FetchMode::ValidateOnly;
    terms.amount.kind = AmountRule::Kind::List;
    terms.amount.list = {Money::fen(3'000), Money::fen(5'000)};
    terms.plans = {{u"M30"_s, Money::fen(3'000), {u"30 元"_s, u"30 yuan"_s}, 0, u"mobile"_s},
        {u"M50"_s, Money::fen(5'000), {u"50 元"_s, u"50 yuan"_s}, 0, u"mobile"_s},
        {u"U30"_s, Money::fen(3'000), {u"30 元"_s, u"30 yuan"_s}, 0, u"unicom"_s}};
}

/// A plan for a number that China Mobile serves.
PayBill buying(const QString& plan, qint64 fen)
{
    PayBill request = oneBill(fen);
    request.bills.clear();
    request.amount = Money::fen(fen);
    request.plan = plan;
    request.network = u"mobile"_s;
    return request;
}

void officeHours(BillerTerms& terms, CutOff::Action action)
{
    terms.hours = {{CutOff::Days::Every, QTime(14, 0), QTime(17, 0), action}}; // it is 10:43
}

} // namespace

/// payBill by the terms a biller states, from the catalogue to the drawer.
class TestPayTerms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFeeIsTakenBesideTheAmount()
    {
        const auto database = branchWith(flatFee);
        QVERIFY(!payBill(*database, oneBill())); // the fee is missing
        const PayBill request = oneBill(6420);
        const Result<Payment> payment = payBill(*database, request);
        QVERIFY(payment);
        QCOMPARE(payment->due, Money::fen(6320));
        QCOMPARE(payment->fee, Money::fen(100));
        QCOMPARE(till(*database).balance, Money::fen(opened + 6420));
        const Operation sent = (*Journal(*database).byId(request.operation))->operation;
        QCOMPARE(sent.amount, Money::fen(6320));
        setOutbox(*database, request.operation, OutboxState::Accepted);
        CancelPayment cancel = cancelling(request.operation);
        cancel.cashOut = worth(6320);
        QVERIFY(!cancelPayment(*database, cancel)); // the whole, with its fee
        cancel.cashOut = worth(6420);
        QVERIFY(cancelPayment(*database, cancel));
        QCOMPARE(till(*database).balance, Money::fen(opened));
    }

    void aPartOfABillMayBePaidAgain()
    {
        const auto database = branchWith([](BillerTerms& terms) { terms.partPayment = true; });
        PayBill first = oneBill(2000);
        first.amount = Money::fen(2000);
        QCOMPARE(payBill(*database, first)->due, Money::fen(2000));
        PayBill second = oneBill(4320);
        second.amount = Money::fen(4320);
        QVERIFY(payBill(*database, second));
        QCOMPARE(stored(*database, second.operation).bills.first().due, Money::fen(4320));
    }

    void paysOnAccountWithoutABill()
    {
        const auto database = branchWith(direct);
        const PayBill request = onAccount(5'000);
        const Result<Payment> payment = payBill(*database, request);
        QVERIFY(payment);
        QVERIFY(payment->bills.isEmpty());
        QCOMPARE(stored(*database, request.operation).due, Money::fen(5'000));
    }

    void afterHoursItCountsForAnotherDay()
    {
        const auto database
            = branchWith([](BillerTerms& terms) { officeHours(terms, CutOff::Action::NextDay); });
        const PayBill request = oneBill();
        const Result<Payment> payment = payBill(*database, request);
        QVERIFY(payment);
        QCOMPARE(payment->bookedOn, QDate(2026, 3, 18));
        QCOMPARE(stored(*database, request.operation).bookedOn, payment->bookedOn);
    }

    void asksForWhatTheBillerAsks()
    {
        const auto database = branchWith([](BillerTerms& terms) {
            terms.parameters.append({.key = u"season"_s,
                .label = {u"采暖季"_s, u"Season"_s},
                .kind = ParameterKind::Choice,
                .choices = {{u"2025-2026"_s, {u"2025-2026"_s, u"2025-2026"_s}}}});
            terms.parameters.append({.key = u"decided"_s,
                .label = {u"决定日期"_s, u"Decided on"_s},
                .kind = ParameterKind::Date,
                .min = 8,
                .max = 8,
                .required = false});
        });
        PayBill request = oneBill();
        QCOMPARE(payBill(*database, request).error().kind, Error::Kind::Input);
        request.parameters.insert(u"season"_s, u"2024-2025"_s); // none of the list
        QCOMPARE(payBill(*database, request).error().kind, Error::Kind::Input);
        request.parameters.insert(u"season"_s, u"2025-2026"_s);
        request.parameters.insert(u"decided"_s, u"2026-02-30"_s);
        QCOMPARE(payBill(*database, request).error().kind, Error::Kind::Input);
        request.parameters.insert(u"decided"_s, u"20260302"_s);
        request.parameters.insert(u"colour"_s, u"red"_s); // not asked for
        QCOMPARE(payBill(*database, request).error().kind, Error::Kind::Input);
        request.parameters.remove(u"colour"_s);
        QVERIFY(payBill(*database, request));
        const QMap<QString, QString> kept = stored(*database, request.operation).parameters;
        QCOMPARE(kept.value(u"season"_s), u"2025-2026"_s);
        QCOMPARE(kept.value(u"decided"_s), u"2026-03-02"_s); // as it is sent and fetched with
    }

    /// Each of the things an account has owes its own bills: the same month twice is not the same
    /// bill twice.
    void aMonthOfAnotherThingIsAnotherBill()
    {
        const auto database = branch();
        PayBill house = oneBill();
        house.bills.first().billNo = u"H-2026-01"_s;
        house.bills.first().thing = u"H"_s;
        QVERIFY(payBill(*database, house));
        PayBill garage = oneBill(6310);
        garage.bills = {owed(u"2026-01"_s, 6310)};
        garage.bills.first().billNo = u"P-2026-01"_s;
        garage.bills.first().thing = u"P"_s;
        QVERIFY(payBill(*database, garage));
        PayBill again = oneBill(6310);
        again.bills = garage.bills;
        again.at = again.at.addSecs(3600);
        again.fetchedAt = again.at;
        again.fetchExpires = again.at.addSecs(600);
        QCOMPARE(payBill(*database, again).error().kind, Error::Kind::Refused);
    }

    void sellsAPlanAtItsPrice()
    {
        const auto database = branchWith(topUp);
        const PayBill request = buying(u"M30"_s, 3000);
        QVERIFY(payBill(*database, request));
        const Payment kept = stored(*database, request.operation);
        QCOMPARE(kept.plan, u"M30"_s);
        QCOMPARE(kept.planText, u"30 元"_s);
        const auto entry = Journal(*database).byId(request.operation);
        QCOMPARE((*entry)->operation.body.value(u"plan"_s),
            (QJsonObject{{u"code"_s, u"M30"_s}, {u"text"_s, u"30 元"_s}}));
        QVERIFY(payBill(*database, request)); // the same once more
        QCOMPARE(stored(*database, request.operation).plan, u"M30"_s);
    }

    void sellsNoOtherPlan_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<qint64>("fen");
        QTest::addColumn<QString>("network");
        QTest::newRow("none") << QString() << qint64(3000) << u"mobile"_s;
        QTest::newRow("another price") << u"M30"_s << qint64(5000) << u"mobile"_s;
        QTest::newRow("of another network") << u"U30"_s << qint64(3000) << u"mobile"_s;
        QTest::newRow("the number has moved") << u"M30"_s << qint64(3000) << u"unicom"_s;
        QTest::newRow("not sold") << u"M31"_s << qint64(3000) << u"mobile"_s;
    }
    void sellsNoOtherPlan()
    {
        QFETCH(QString, plan);
        QFETCH(qint64, fen);
        QFETCH(QString, network);
        const auto database = branchWith(topUp);
        PayBill request = buying(plan, fen);
        request.network = network;
        const auto paid = payBill(*database, request);
        QVERIFY(!paid);
        QCOMPARE(paid.error().kind, Error::Kind::Input);
        QVERIFY(!*Journal(*database).contains(request.operation));
        QCOMPARE(till(*database).balance, Money::fen(opened));
    }

    void aBillIsNoPlan()
    {
        const auto database = branchWith(topUp);
        PayBill request = oneBill();
        request.plan = u"M30"_s;
        QCOMPARE(payBill(*database, request).error().kind, Error::Kind::Input);
    }

    void refuses_data()
    {
        QTest::addColumn<Terms>("terms");
        QTest::addColumn<TermsChange>("change");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, Error::Kind kind, const Terms& terms,
                             const TermsChange& change) {
            QTest::newRow(name) << terms << change << static_cast<int>(kind);
        };
        using Kind = Error::Kind;
        const TermsChange same = [](PayBill&) { };
        row(
            "a part, where the whole is asked", Kind::Input, [](BillerTerms&) {},
            [](PayBill& r) { r.amount = Money::fen(6000); });
        row("below the range", Kind::Input, direct, [](PayBill& r) { r = onAccount(990); });
        row(
            "no bill, and bills are a must", Kind::Input, [](BillerTerms&) {},
            [](PayBill& r) { r = onAccount(5'000); });
        row(
            "closed at this hour", Kind::Refused,
            [](BillerTerms& t) { officeHours(t, CutOff::Action::Refuse); }, same);
        row(
            "not in this way", Kind::Refused,
            [](BillerTerms& t) {
                t.limits = {{PayChannel::Branch, PayMode::Card, Money::fen(0), Money::fen(0),
                    Money::fen(0)}};
            },
            same);
        row(
            "over the limit of one payment", Kind::Input,
            [](BillerTerms& t) {
                t.limits = {{PayChannel::Branch, PayMode::Cash, Money::fen(0), Money::fen(6319),
                    Money::fen(0)}};
            },
            same);
        row(
            "two bills, where one is taken", Kind::Input,
            [](BillerTerms& t) { t.pick = BillPick::One; },
            [](PayBill& r) {
                r = paying();
                r.offered = {u"B-2026-01"_s, u"B-2026-02"_s, u"B-2026-03"_s};
            });
        row(
            "not the oldest", Kind::Input, [](BillerTerms& t) { t.pick = BillPick::OldestFirst; },
            [](PayBill& r) { r.offered = {u"B-2025-12"_s, u"B-2026-01"_s}; });
        row(
            "fetched under other rules", Kind::Refused, [](BillerTerms&) {},
            [](PayBill& r) { r.termsVersion = 99; });
        row(
            "fetched yesterday", Kind::Refused,
            [](BillerTerms& t) {
                t.sameDayOnly = true;
                t.fetchGoodForSeconds = 200'000;
            },
            [](PayBill& r) { r.fetchedAt = r.at.addDays(-1); });
        row(
            "a rule of tomorrow", Kind::Refused,
            [](BillerTerms& t) { t.state = BillerState::Paused; }, same);
    }

    void refuses()
    {
        QFETCH(Terms, terms);
        QFETCH(TermsChange, change);
        QFETCH(int, kind);
        const auto database = branchWith(terms);
        PayBill request = oneBill();
        change(request);
        const Result<Payment> payment = payBill(*database, request);
        QVERIFY(!payment);
        QCOMPARE(static_cast<int>(payment.error().kind), kind);
        QVERIFY(!*Journal(*database).contains(request.operation));
        QCOMPARE(till(*database).balance, Money::fen(opened));
    }
};

QTEST_APPLESS_MAIN(TestPayTerms)
#include "tst_payterms.moc"
