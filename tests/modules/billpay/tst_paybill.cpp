// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/modules/billpay/BillpayScene.h"

using namespace hui;
using namespace hui::testkit;

namespace {

/// A payment that was made before the one under test.
PayBill earlier(const QString& period, qint64 fen)
{
    PayBill request = paying();
    request.bills = {owed(period, fen)};
    request.cashIn = *proposeChange(Money::fen(fen), issuedCash());
    request.cashOut = {};
    return request;
}

PayBill offline(PayBill request)
{
    request.online = false;
    return request;
}

void setBiller(Database& database, const QString& key, const QJsonValue& value)
{
    QJsonObject biller = billerValue(u"w1"_s);
    biller.insert(key, value);
    HUI_ASSERT(CatalogueRepository(database).apply(u"biller"_s, u"w1"_s, biller).has_value());
}

using Change = std::function<void(Database&, PayBill&)>;

} // namespace

class TestPayBill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paysSeveralPeriods()
    {
        const auto database = branch();
        const PayBill request = paying();
        const Result<Payment> payment = payBill(*database, request);
        QVERIFY(payment);
        QCOMPARE(payment->due, Money::fen(18740));
        QCOMPARE(payment->change, Money::fen(1260));
        QCOMPARE(payment->state, PaymentState::FundsTaken);
        QCOMPARE(till(*database).balance, Money::fen(4820650 + 18740));
        QVERIFY(adds(*database));

        const Payment read = stored(*database, request.operation);
        QCOMPARE(read.account, account);
        QCOMPARE(read.holder, u"王*明"_s);
        QCOMPARE(read.bills.size(), 3);
        QCOMPARE(read.sequence, payment->sequence);
        QCOMPARE(PaymentRepository(*database).recent(u"w1"_s, account, 5)->size(), 1);
        QCOMPARE(PaymentRepository(*database).ofDay(shift().businessDate, 5)->size(), 1);

        const JournalEntry entry = **Journal(*database).byId(request.operation);
        QCOMPARE(entry.operation.amount, Money::fen(18740));
        QCOMPARE(entry.operation.body.value(u"account").toString(), account);
        QCOMPARE(entry.operation.body.value(u"offline").toBool(true), false);
        QVERIFY(!entry.operation.body.contains(u"approval"));
    }

    void theOutboxTellsWhereItStands()
    {
        const auto database = branch();
        const Payment payment = paid(*database, OutboxState::Unknown);
        QCOMPARE(payment.state, PaymentState::Uncertain);
        setOutbox(*database, payment.operation, OutboxState::Accepted);
        QCOMPARE(stored(*database, payment.operation).state, PaymentState::Succeeded);
    }

    void keepsNoCustomerInClear()
    {
        const auto database = branch();
        const PayBill request = paying();
        QVERIFY(payBill(*database, request));
        auto row = database->run(u"SELECT account, holder, bills, account_ix FROM payment"_s);
        QVERIFY(row && row->next());
        for (int column = 0; column < 4; ++column) {
            const QByteArray bytes = row->value(column).toByteArray();
            QVERIFY(!bytes.contains(account.toUtf8()));
            QVERIFY(!bytes.contains("B-2026"));
            QVERIFY(!bytes.contains(u"王"_s.toUtf8()));
        }
    }

    void refuses_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, Error::Kind kind, const Change& change) {
            QTest::newRow(name) << change << static_cast<int>(kind);
        };
        using Kind = Error::Kind;
        row("no such biller", Kind::Refused, [](auto&, auto& r) { r.biller = u"x"_s; });
        row("paused biller", Kind::Refused, [](auto& db, auto&) {
            Biller biller = waterWorks(u"w1"_s);
            biller.terms.state = BillerState::Paused;
            HUI_ASSERT(CatalogueRepository(db).apply(u"biller"_s, u"w1"_s, billerToJson(biller)));
        });
        row("account too short", Kind::Input, [](auto&, auto& r) { r.account = u"320501"_s; });
        row("nothing chosen", Kind::Input, [](auto&, auto& r) { r.bills.clear(); });
        row("no such month", Kind::Input, [](auto&, auto& r) { r.bills[0].period = u"2026-00"_s; });
        row("one month twice", Kind::Input,
            [](auto&, auto& r) { r.bills[1].period = r.bills[0].period; });
        row("an amount of zero", Kind::Input,
            [](auto&, auto& r) { r.bills[0].due = Money::fen(0); });
        row("not fetched", Kind::Refused, [](auto&, auto& r) { r.fetchId.clear(); });
        row("fetched too long ago", Kind::Refused, [](auto&, auto& r) { r.fetchExpires = r.at; });
        row("too little cash", Kind::Refused,
            [](auto&, auto& r) { r.cashIn = pieces({{"CNY-10000", 1}}); });
        row("too little change", Kind::Refused,
            [](auto&, auto& r) { r.cashOut = pieces({{"CNY-1000", 1}}); });
        row("change nobody is owed", Kind::Refused,
            [](auto&, auto& r) { r.cashOut = pieces({{"CNY-2000", 1}}); });
        row("unknown notes", Kind::Input,
            [](auto&, auto& r) { r.cashIn = pieces({{"CNY-3", 1}}); });
        row("change that is not in the drawer", Kind::Refused, [](auto&, auto& r) {
            r.cashIn = pieces({{"CNY-10000", 1001}, {"CNY-5000", 1}, {"CNY-2000", 1},
                {"CNY-1000", 1}, {"CNY-500", 1}, {"CNY-100", 2}, {"CNY-10", 4}});
            r.cashOut = pieces({{"CNY-5000", 2000}});
        });
        row("till locked", Kind::Refused, [](auto& db, auto&) {
            std::ignore = lockTill(db, {operationId(), shift(), true, noon});
        });
        row("another teller's till", Kind::Refused,
            [](auto&, auto& r) { r.shift.operatorId = u"0218"_s; });
        row("paid already", Kind::Refused,
            [](auto& db, auto&) { QVERIFY(payBill(db, earlier(u"2026-02"_s, 6900))); });
        row("paid already, outcome unknown", Kind::Refused, [](auto& db, auto&) {
            const PayBill before = earlier(u"2026-02"_s, 6900);
            QVERIFY(payBill(db, before));
            setOutbox(db, before.operation, OutboxState::Unknown);
        });
        row("same amount minutes ago", Kind::NeedsApproval,
            [](auto& db, auto&) { QVERIFY(payBill(db, earlier(u"2025-12"_s, 18740))); });
        row("signed by the teller", Kind::Refused, [](auto&, auto& r) {
            r.approval = signature();
            r.approval.approverId = shift().operatorId;
        });
        row("large", Kind::NeedsApproval, [](auto&, auto& r) {
            r.bills = {owed(u"2026-01"_s, 5'000'000)};
            r.cashIn = pieces({{"CNY-10000", 500}});
            r.cashOut = {};
        });
        row("offline: never", Kind::Offline, [](auto& db, auto& r) {
            r = offline(r);
            setBiller(db, u"offline"_s, u"never"_s);
        });
        row("offline: not captured", Kind::Refused, [](auto& db, auto& r) {
            r = offline(r);
            r.fetchId.clear();
            setBiller(db, u"offline"_s, u"captured"_s);
        });
        row("offline: over the biller's cap", Kind::Refused, [](auto& db, auto& r) {
            r = offline(r);
            setBiller(db, u"offline_cap"_s, moneyToJson(Money::fen(18739)));
        });
        row("offline: over the desk's limit", Kind::Refused, [](auto& db, auto& r) {
            r = offline(r);
            QJsonObject policy = policyValue();
            policy.insert(u"offline_per_item"_s, moneyToJson(Money::fen(18739)));
            QVERIFY(CatalogueRepository(db).apply(u"policy"_s, u"desk"_s, policy));
        });
        row("offline: the day is used up", Kind::Refused, [](auto& db, auto& r) {
            r = offline(r);
            QVERIFY(payBill(db, offline(earlier(u"2025-11"_s, 50'000))));
            QVERIFY(payBill(db, offline(earlier(u"2025-10"_s, 31'270))));
        });
    }

    void refuses()
    {
        QFETCH(Change, change);
        QFETCH(int, kind);
        const auto database = branch();
        PayBill request = paying();
        change(*database, request);
        const Money before = till(*database).balance;
        const Result<Payment> payment = payBill(*database, request);
        QVERIFY(!payment);
        QCOMPARE(static_cast<int>(payment.error().kind), kind);
        QVERIFY(!*Journal(*database).contains(request.operation));
        QVERIFY(!PaymentRepository(*database).byOperation(request.operation)->has_value());
        QCOMPARE(till(*database).balance, before);
    }

    void paysOfflineUpToTheLimits()
    {
        const auto database = branch();
        QVERIFY(payBill(*database, offline(earlier(u"2025-11"_s, 50'000))));
        QVERIFY(payBill(*database, offline(earlier(u"2025-10"_s, 31'260))));
        PayBill typed = offline(paying());
        typed.fetchId.clear();
        const Result<Payment> payment = payBill(*database, typed); // 100,000 exactly
        QVERIFY(payment);
        QCOMPARE(payment->state, PaymentState::QueuedOffline);
        QVERIFY(payment->offline);
        QCOMPARE(
            *PaymentRepository(*database).takenOffline(shift().businessDate), Money::fen(100'000));
        const JournalEntry entry = **Journal(*database).byId(typed.operation);
        QVERIFY(entry.operation.body.value(u"fetch_id").isNull());
        QVERIFY(entry.operation.body.value(u"offline").toBool());
    }

    void aSignatureTravelsWithTheOperation()
    {
        const auto database = branch();
        QVERIFY(payBill(*database, earlier(u"2025-12"_s, 18740)));
        PayBill request = paying();
        request.approval = signature();
        QVERIFY(payBill(*database, request));
        const QJsonObject body = (*Journal(*database).byId(request.operation))->operation.body;
        QCOMPARE(body.value(u"approval").toObject().value(u"id").toString(), u"AP-1"_s);
    }

    void aRejectedPeriodMayBePaidAgain()
    {
        const auto database = branch();
        const PayBill before = earlier(u"2026-02"_s, 6900);
        QVERIFY(payBill(*database, before));
        setOutbox(*database, before.operation, OutboxState::Rejected);
        QVERIFY(payBill(*database, paying()));
    }

    void paysOnceHoweverOftenItIsAsked()
    {
        const auto database = branch();
        const PayBill request = paying();
        const Result<Payment> first = payBill(*database, request);
        PayBill later = request;
        later.at = noon.addSecs(3600); // the retry of a form left open
        const Result<Payment> second = payBill(*database, later);
        QVERIFY(second);
        QCOMPARE(second->sequence, first->sequence);
        QCOMPARE(till(*database).balance, Money::fen(4820650 + 18740));
        later.bills.removeLast();
        QCOMPARE(payBill(*database, later).error().kind, Error::Kind::Refused);
    }

    void survivesAFailureOfAnyStatement()
    {
        const PayBill request = paying();
        survivesEveryFailure([] { return branch(); },
            [&](Database& database) { return payBill(database, request); },
            [&](Database& database) {
                return !*Journal(database).contains(request.operation)
                    && !PaymentRepository(database).byOperation(request.operation)->has_value()
                    && till(database).balance == Money::fen(4820650) && adds(database);
            });
    }
};

Q_DECLARE_METATYPE(Change)
QTEST_APPLESS_MAIN(TestPayBill)
#include "tst_paybill.moc"
