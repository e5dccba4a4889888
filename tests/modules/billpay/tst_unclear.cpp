// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/GiveBack.h"
#include "modules/billpay/OwedPayments.h"
#include "modules/billpay/PaymentPaper.h"
#include "modules/billpay/Unclear.h"
#include "tests/modules/billpay/BillpayScene.h"

using namespace hui;
using namespace hui::testkit;

namespace {

using Verb = std::function<Result<Payment>(Database&, const FollowUp&)>;

ResolveUncertain resolving(const FollowUp& request)
{
    return {request, true, {Evidence::Kind::BillerStatement, u"S-20260318-77"_s}};
}

Result<Payment> resolve(Database& database, const FollowUp& request)
{
    return resolveUncertain(database, resolving(request));
}

/// Makes `original` a payment the platform has booked and the biller has not posted.
void answerNotPosted(Database& database, const QUuid& original)
{
    answer(database, original, {{u"posted"_s, false}});
}

} // namespace

class TestUnclear : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAttemptThatIsReversedIsDueBack()
    {
        const auto database = branch();
        const Payment payment = paid(*database, OutboxState::Unknown);
        const FollowUp request = following(payment.operation);
        const auto asked = reverseAttempt(*database, request);
        QVERIFY(asked);
        QCOMPARE(asked->state, PaymentState::ReversalPending);
        QCOMPARE(till(*database).balance, Money::fen(opened + 18740)); // no cash moves yet
        QVERIFY(!(*Journal(*database).byId(request.operation))->operation.dependsOn);
        setOutbox(*database, request.operation, OutboxState::Accepted);
        QCOMPARE(stored(*database, payment.operation).state, PaymentState::RefundDue);
        QCOMPARE(owedPayments(*database)->size(), 1);
        QCOMPARE(owedPayments(*database)->first().amount, Money::fen(18740));
        QVERIFY(refundPayment(*database, {following(payment.operation), exactly18740()}));
        QCOMPARE(stored(*database, payment.operation).state, PaymentState::Refunded);
        QCOMPARE(till(*database).balance, Money::fen(opened));
        QVERIFY(adds(*database));
    }

    void anAttemptThatCannotBeReversedStaysWhatItIs()
    {
        const auto database = branch();
        const Payment payment = paid(*database, OutboxState::Unknown);
        const FollowUp request = following(payment.operation);
        QVERIFY(reverseAttempt(*database, request));
        setOutbox(*database, request.operation, OutboxState::Rejected);
        QCOMPARE(stored(*database, payment.operation).state, PaymentState::Uncertain);
        setOutbox(*database, payment.operation, OutboxState::Accepted);
        QCOMPARE(stored(*database, payment.operation).state, PaymentState::Succeeded);
    }

    void suspenseIsClearedByTheAnswer()
    {
        const auto database = branch();
        const Payment payment = paid(*database, OutboxState::Unknown);
        const auto suspended = suspendPayment(*database, following(payment.operation));
        QVERIFY(suspended);
        QCOMPARE(suspended->state, PaymentState::Suspense);
        setOutbox(*database, payment.operation, OutboxState::Review);
        QCOMPARE(stored(*database, payment.operation).state, PaymentState::Manual);
        setOutbox(*database, payment.operation, OutboxState::Accepted);
        QCOMPARE(stored(*database, payment.operation).state, PaymentState::Succeeded);
    }

    void evidenceTravelsToThePlatform()
    {
        const auto database = branch();
        const Payment payment = paid(*database, OutboxState::Unknown);
        ResolveUncertain request = resolving(following(payment.operation));
        request.paid = false;
        const auto resolved = resolveUncertain(*database, request);
        QVERIFY(resolved);
        QCOMPARE(resolved->state, PaymentState::Uncertain); // until its own answer says otherwise
        const QJsonObject body = (*Journal(*database).byId(request.of.operation))->operation.body;
        QCOMPARE(body.value(u"verdict").toString(), u"not_paid"_s);
        QCOMPARE(body.value(u"evidence").toString(), u"biller_statement"_s);
        QCOMPARE(body.value(u"reference").toString(), u"S-20260318-77"_s);
        ResolveUncertain other = resolving(following(payment.operation));
        QCOMPARE(resolveUncertain(*database, other).error().kind, Error::Kind::Refused);
        other.evidence.reference.clear();
        QCOMPARE(resolveUncertain(*database, other).error().kind, Error::Kind::Input);
    }

    void whatWasNotPostedIsPostedAgain()
    {
        const auto database = branch();
        const Payment payment = paid(*database, OutboxState::Recorded);
        QVERIFY(!repostPayment(*database, following(payment.operation)));
        answerNotPosted(*database, payment.operation);
        QCOMPARE(stored(*database, payment.operation).state, PaymentState::PaidNotPosted);
        const FollowUp request = following(payment.operation);
        QCOMPARE(repostPayment(*database, request)->state, PaymentState::Submitting);
        answer(*database, request.operation,
            {{u"receipt_no"_s, u"R-9"_s}, {u"phone_url"_s, u"https://m.example/x"_s},
                {u"phone_until"_s, u"2026-04-18T02:43:00.000Z"_s}});
        const Payment posted = stored(*database, payment.operation);
        QCOMPARE(posted.state, PaymentState::Succeeded);
        QCOMPARE(posted.receiptNo, u"R-9"_s);
        const ReceiptDocument paper = paymentReceipt(posted, Paper::Final, {});
        QCOMPARE(paper.qr, u"https://m.example/x"_s);
        QVERIFY(paper.qrCaption.contains(u"31"_s)); // days
    }

    void whatWasNotPostedMayBeReversed()
    {
        const auto database = branch();
        const Payment payment = paid(*database, OutboxState::Recorded);
        answerNotPosted(*database, payment.operation);
        const FollowUp request = following(payment.operation);
        QCOMPARE(reverseAttempt(*database, request)->state, PaymentState::ReversalPending);
        setOutbox(*database, request.operation, OutboxState::Accepted);
        QCOMPARE(stored(*database, payment.operation).state, PaymentState::RefundDue);
    }

    void refuses_data()
    {
        QTest::addColumn<Verb>("verb");
        QTest::addColumn<OutboxState>("state");
        QTest::addColumn<QString>("spoil");
        QTest::addColumn<int>("kind");
        const struct {
            const char* name;
            Verb verb;
        } verbs[]
            = {{"reverse", reverseAttempt}, {"suspend", suspendPayment}, {"resolve", resolve}};
        for (const auto& [name, verb] : verbs) {
            const auto row
                = [&](const char* what, OutboxState state, const QString& spoil, Error::Kind kind) {
                      QTest::addRow("%s: %s", name, what)
                          << verb << state << spoil << static_cast<int>(kind);
                  };
            row("not sent yet", OutboxState::Recorded, {}, Error::Kind::Refused);
            row("booked", OutboxState::Accepted, {}, Error::Kind::Refused);
            row("refused by the platform", OutboxState::Rejected, {}, Error::Kind::Refused);
            row("no reason", OutboxState::Unknown, u"reason"_s, Error::Kind::Input);
            row("nobody signed", OutboxState::Unknown, u"approval"_s, Error::Kind::NeedsApproval);
            row("signed by the teller", OutboxState::Unknown, u"self"_s, Error::Kind::Refused);
            row("no such payment", OutboxState::Unknown, u"original"_s, Error::Kind::Refused);
        }
    }

    void refuses()
    {
        QFETCH(Verb, verb);
        QFETCH(OutboxState, state);
        QFETCH(QString, spoil);
        QFETCH(int, kind);
        const auto database = branch();
        FollowUp request = following(paid(*database, state).operation);
        if (spoil == u"reason")
            request.reason = u"  "_s;
        if (spoil == u"approval")
            request.approval = {};
        if (spoil == u"self")
            request.approval.approverId = shift().operatorId;
        if (spoil == u"original")
            request.original = operationId();
        const auto asked = verb(*database, request);
        QVERIFY(!asked);
        QCOMPARE(static_cast<int>(asked.error().kind), kind);
        QVERIFY(!*Journal(*database).contains(request.operation));
    }

    void survivesAFailureOfAnyStatement_data()
    {
        QTest::addColumn<Verb>("verb");
        QTest::newRow("reverse") << Verb(reverseAttempt);
        QTest::newRow("suspend") << Verb(suspendPayment);
        QTest::newRow("resolve") << Verb(resolve);
    }

    void survivesAFailureOfAnyStatement()
    {
        QFETCH(Verb, verb);
        const PayBill request = paying();
        const FollowUp following = testkit::following(request.operation);
        survivesEveryFailure(
            [&] {
                auto database = branch();
                HUI_ASSERT(payBill(*database, request).has_value());
                setOutbox(*database, request.operation, OutboxState::Unknown);
                return database;
            },
            [&](Database& database) { return verb(database, following); },
            [&](Database& database) {
                return !*Journal(database).contains(following.operation)
                    && stored(database, request.operation).followed.isEmpty() && adds(database);
            });
    }
};

Q_DECLARE_METATYPE(Verb)
QTEST_APPLESS_MAIN(TestUnclear)
#include "tst_unclear.moc"
