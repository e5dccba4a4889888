// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/ApprovalPolicyRepository.h"
#include "app/catalogue/PayPolicyRepository.h"
#include "tests/modules/billpay/BillpayScene.h"
#include "tests/testkit/SeenPayers.h"

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

/// 50,000.00 of one bill.
PayBill large()
{
    PayBill request = paying();
    request.bills = {owed(u"2026-01"_s, 5'000'000)};
    request.cashIn = pieces({{"CNY-10000", 500}});
    request.cashOut = {};
    return request;
}

/// The same bills from the customer's card.
PayBill debited()
{
    PayBill request = paying();
    request.mode = PayMode::Card;
    request.debit = {u"SIM-123456"_s, u"6222 **** 0186"_s};
    request.cashIn = {};
    request.cashOut = {};
    return request;
}

void setBiller(Database& database, const QString& key, const QJsonValue& value)
{
    QJsonObject biller = billerValue(u"w1"_s);
    biller.insert(key, value);
    HUI_ASSERT(CatalogueRepository(database).apply(u"biller"_s, u"w1"_s, biller).has_value());
}

using PayChange = std::function<void(Database&, PayBill&)>;

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
        QTest::addColumn<PayChange>("change");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, Error::Kind kind, const PayChange& change) {
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
            r = large();
            r.payer = seenResident();
        });
        row("large, and nobody noted", Kind::Input, [](auto&, auto& r) { r = large(); });
        row("large, and no copy kept", Kind::Input, [](auto&, auto& r) {
            r = large();
            r.payer = seenResident();
            r.payer->copyKept = false;
        });
        row("large, and a wrong number", Kind::Input, [](auto&, auto& r) {
            r = large();
            r.payer = seenResident();
            r.payer->documentNumber = u"110105194912310021"_s;
        });
        row("large, and the document has run out", Kind::Input, [](auto&, auto& r) {
            r = large();
            r.payer = seenResident();
            r.payer->validUntil = shift().businessDate.addDays(-1);
        });
        row("large, by an agent without a document", Kind::Input, [](auto&, auto& r) {
            r = large();
            r.payer = seenResident();
            r.payer->agentName = u"李*"_s;
        });
        row("an account, and no card read", Kind::Input, [](auto&, auto& r) {
            r = debited();
            r.debit.token.clear();
        });
        row("an account, and cash", Kind::Refused, [](auto&, auto& r) {
            r = debited();
            r.cashIn = pieces({{"CNY-10000", 2}});
        });
        row("an account, offline", Kind::Offline, [](auto&, auto& r) { r = offline(debited()); });
        row("another amount for several bills", Kind::Input,
            [](auto&, auto& r) { r.amount = Money::fen(10'000); });
        row("more than the biller asks for", Kind::Input,
            [](auto&, auto& r) { r.parameters.insert(u"season"_s, u"2026"_s); });
        row("offline: fetched too long ago", Kind::Refused, [](auto&, auto& r) {
            r = offline(r);
            r.fetchedAt = r.at.addSecs(-25 * 3600);
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
        QFETCH(PayChange, change);
        QFETCH(int, kind);
        const auto database = branch();
        PayBill request = paying();
        change(*database, request);
        const Money before = till(*database).balance;
        const Result<Payment> payment = payBill(*database, request);
        QVERIFY(!payment);
        QCOMPARE(static_cast<int>(payment.error().kind), kind);
        QVERIFY(!*Journal(*database).contains(request.operation));
        QVERIFY(!PaymentRepository(*database).byOperation(request.operation).value().has_value());
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

    /// No cash moves, and none is due back when it fails.
    void debitsACard()
    {
        const auto database = branch();
        const PayBill request = debited();
        const Result<Payment> payment = payBill(*database, request);
        QVERIFY(payment);
        QCOMPARE(till(*database).balance, Money::fen(4820650));
        QVERIFY(!*TillRepository(*database).entryOf(request.operation));
        const Payment read = stored(*database, request.operation);
        QCOMPARE(read.mode, PayMode::Card);
        QCOMPARE(read.debited, u"6222 **** 0186"_s);
        const QJsonObject body = (*Journal(*database).byId(request.operation))->operation.body;
        QCOMPARE(body.value(u"debit").toObject().value(u"token").toString(), u"SIM-123456"_s);
        setOutbox(*database, request.operation, OutboxState::Rejected);
        QCOMPARE(stored(*database, request.operation).state, PaymentState::Failed);
    }

    void largeCashIsNotedAndSigned()
    {
        const auto database = branch();
        PayBill request = large();
        request.payer = seenResident();
        request.approval = signature();
        QVERIFY(payBill(*database, request));
        const QJsonObject body = (*Journal(*database).byId(request.operation))->operation.body;
        QCOMPARE(body.value(u"payer").toObject().value(u"document_no").toString(),
            seenResident().documentNumber);
    }

    /// What needs a second person is the bank's table, by channel and amount.
    void theTableSaysWhoSigns()
    {
        const auto after = [](const PayBill& request, qint64 fen) {
            const auto database = branch();
            const ApprovalPolicy policy{shift().businessDate,
                {{u"billpay.pay"_s, u"cash"_s, Money::fen(fen), ApprovalLevel::Supervisor}}};
            HUI_ASSERT(ApprovalPolicyRepository(*database).apply(
                policy.validFrom.toString(Qt::ISODate), toJson(policy)));
            const auto paid = payBill(*database, request);
            return paid ? std::nullopt : std::optional(paid.error().kind);
        };
        PayBill request = paying();
        QCOMPARE(after(request, 18'740), std::optional(Error::Kind::NeedsApproval));
        QCOMPARE(after(request, 18'741), std::nullopt);
        QCOMPARE(after(debited(), 18'740), std::nullopt);
        request.approval = signature();
        QCOMPARE(after(request, 18'740), std::nullopt);
    }

    /// 50,000 is policy of a day, not a constant.
    void thePolicyOfTheDaySaysFromWhenOn()
    {
        const auto database = branch();
        PayPolicy policy;
        policy.validFrom = shift().businessDate;
        policy.identifyCashFrom = Money::fen(10'000);
        policy.twinWithinSeconds = 0;
        QVERIFY(CatalogueRepository(*database).apply(
            u"pay_policy"_s, policy.validFrom.toString(Qt::ISODate), toJson(policy)));
        PayBill request = paying();
        QCOMPARE(payBill(*database, request).error().kind, Error::Kind::Input);
        request.payer = seenResident();
        QVERIFY(payBill(*database, request));
        PayBill twin = earlier(u"2025-12"_s, 18740);
        twin.payer = seenResident();
        QVERIFY(payBill(*database, twin)); // no twins are looked for
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
                    && !PaymentRepository(database)
                            .byOperation(request.operation)
                            .value()
                            .has_value()
                    && till(database).balance == Money::fen(4820650) && adds(database);
            });
    }
};

QTEST_APPLESS_MAIN(TestPayBill)
#include "tst_paybill.moc"
