// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/Complain.h"
#include "modules/billpay/ComplaintRepository.h"
#include "modules/billpay/ComplaintWire.h"
#include "modules/billpay/GiveBack.h"
#include "modules/billpay/PayOut.h"
#include "tests/modules/billpay/BillpayScene.h"

using namespace hui;
using namespace hui::testkit;

namespace {

const QUuid complaintId = operationId();
const ComplaintStep assigned{ComplaintStatus::Assigned, noon.addSecs(-3000)};
const ComplaintStep granted{ComplaintStatus::PendingRefund, noon.addSecs(-600)};
const ComplaintStep refunded{ComplaintStatus::Refunded, noon.addSecs(60)};

/// Of a colleague's customer: 187.40 in cash, a yuan of it a fee.
ComplaintTold told()
{
    return {operationId(), u"D21"_s, u"户号输错一位"_s, QDate(2026, 3, 27), noon.addDays(-1),
        u"0218"_s, u"0218"_s, u"w1"_s, u"******8643"_s, Money::fen(18'740), Money::fen(18'640)};
}

void tell(Database& database, const QList<ComplaintStep>& steps, const ComplaintTold& about)
{
    HUI_ASSERT(ComplaintRepository(database)
            .apply(complaintId.toString(QUuid::WithoutBraces),
                complaintToJson(u"0512-08"_s, steps, about))
            .has_value());
}

/// This desk, told that the biller gave the money of another desk's payment back.
std::unique_ptr<Database> deskThatIsTold(const ComplaintTold& about = told())
{
    auto database = branch();
    tell(*database, {assigned, granted}, about);
    return database;
}

PayOutComplaint payingOut()
{
    return {operationId(), shift(), complaintId, exactly18740(), noon};
}

Complaint complaint(Database& database)
{
    return **ComplaintRepository(database).byId(complaintId);
}

/// A complaint of a payment of this desk, on which the biller gave the money back.
RaiseComplaint grantedHere(Database& database, const Payment& payment)
{
    RaiseComplaint raised{following(payment.operation), ComplaintReason::WrongAccount};
    raised.of.at = noon.addDays(1); // the biller asks to wait a day
    const auto made = raiseComplaint(database, raised);
    HUI_ASSERT(made.has_value());
    answer(database, raised.of.operation, {{u"decision"_s, u"refund"_s}});
    return raised;
}

/// It was handed out here, and the platform refused it.
std::unique_ptr<Database> deskThatCameLate(const PayOutComplaint& pay)
{
    auto database = deskThatIsTold();
    HUI_ASSERT(payOutComplaint(*database, pay).has_value());
    setOutbox(*database, pay.operation, OutboxState::Rejected);
    return database;
}

} // namespace

/// What a biller gave back on a complaint of another desk of the branch is handed out here.
class TestPayOut : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesTheDrawerOnce()
    {
        const auto database = deskThatIsTold();
        const Money before = till(*database).balance;
        const PayOutComplaint pay = payingOut();
        const auto paid = payOutComplaint(*database, pay);
        QVERIFY(paid);
        QCOMPARE(paid->payOut->operation, pay.operation);
        QVERIFY(payOutComplaint(*database, pay)); // the second click
        QCOMPARE(till(*database).balance, Money::fen(before.minor() - 18'740));
        const auto entry = Journal(*database).byId(pay.operation);
        QCOMPARE((*entry)->operation.kind, u"billpay.refund"_s);
        QCOMPARE((*entry)->operation.amount, std::optional(Money::fen(18'640))); // without the fee
        QCOMPARE((*entry)->operation.body.value(u"category"_s).toString(), u"water"_s);
        QVERIFY(!payOutComplaint(*database, payingOut())); // while nobody has answered
        setOutbox(*database, pay.operation, OutboxState::Accepted);
        QVERIFY(!payOutComplaint(*database, payingOut()));
        tell(*database, {assigned, granted, refunded}, told());
        QCOMPARE(complaint(*database).status, ComplaintStatus::Refunded);
        QVERIFY(adds(*database));
    }

    void refuses_data()
    {
        QTest::addColumn<PayOutComplaint>("request");
        QTest::addColumn<QList<ComplaintStatus>>("steps");
        QTest::addColumn<bool>("cash");
        const QList<ComplaintStatus> grantedIt{
            ComplaintStatus::Assigned, ComplaintStatus::PendingRefund};
        PayOutComplaint other = payingOut();
        other.complaint = operationId();
        QTest::newRow("not known here") << other << grantedIt << true;
        PayOutComplaint less = payingOut();
        less.cashOut.pieces[u"CNY-100"_s] += 1;
        QTest::newRow("not the whole amount") << less << grantedIt << true;
        QTest::newRow("into an account") << payingOut() << grantedIt << false;
        QTest::newRow("not decided") << payingOut() << QList{ComplaintStatus::Assigned} << true;
        QTest::newRow("rejected") << payingOut()
                                  << QList{ComplaintStatus::Assigned, ComplaintStatus::Rejected}
                                  << true;
        QTest::newRow("handed out elsewhere")
            << payingOut() << (QList<ComplaintStatus>(grantedIt) << ComplaintStatus::Refunded)
            << true;
        PayOutComplaint stranger = payingOut();
        stranger.shift.operatorId = u"0218"_s;
        QTest::newRow("not the teller's till") << stranger << grantedIt << true;
    }

    void refuses()
    {
        QFETCH(PayOutComplaint, request);
        QFETCH(QList<ComplaintStatus>, steps);
        QFETCH(bool, cash);
        const auto database = branch();
        ComplaintTold about = told();
        if (!cash)
            about.cashDue.reset();
        QList<ComplaintStep> moves;
        for (const ComplaintStatus status : std::as_const(steps))
            moves.append({status, noon});
        tell(*database, moves, about);
        const Money before = till(*database).balance;
        QCOMPARE(payOutComplaint(*database, request).error().kind, Error::Kind::Refused);
        QCOMPARE(till(*database).balance, before);
        QVERIFY(!*Journal(*database).contains(request.operation));
    }

    void isRefundedFromItsPaymentWhereThatIs()
    {
        const auto database = branch();
        const Payment payment = paid(*database, OutboxState::Accepted);
        const RaiseComplaint raised = grantedHere(*database, payment);
        PayOutComplaint pay = payingOut();
        pay.complaint = raised.of.operation;
        QCOMPARE(payOutComplaint(*database, pay).error().kind, Error::Kind::Refused);
        QCOMPARE(stored(*database, payment.operation).state, PaymentState::PendingRefund);
    }

    /// The desk that has the payment is told, and does not hand it out a second time.
    void theOtherDeskIsTold()
    {
        const auto database = branch();
        const Payment payment = paid(*database, OutboxState::Accepted);
        const RaiseComplaint raised = grantedHere(*database, payment);
        ComplaintRepository complaints(*database);
        QVERIFY(complaints.apply(raised.of.operation.toString(QUuid::WithoutBraces),
            complaintToJson(u"0512-08"_s, {assigned, granted, refunded})));
        QCOMPARE(stored(*database, payment.operation).state, PaymentState::Refunded);
        const Complaint one = **complaints.byId(raised.of.operation);
        QCOMPARE(one.status, ComplaintStatus::Refunded);
        QCOMPARE(one.steps.count({ComplaintStatus::Refunded, refunded.at}), 1);
        const RefundPayment refund{following(payment.operation), exactly18740()};
        QCOMPARE(refundPayment(*database, refund).error().kind, Error::Kind::Refused);
    }

    void cashOfALateOneGoesBack()
    {
        const PayOutComplaint pay = payingOut();
        const auto database = deskThatCameLate(pay);
        const Money before = till(*database).balance;
        const PutBackPayOut back{operationId(), shift(), complaintId, exactly18740(), noon};
        PutBackPayOut part = back;
        part.cashIn.pieces[u"CNY-100"_s] += 1;
        QVERIFY(!putBackPayOut(*database, part));
        QVERIFY(putBackPayOut(*database, back)->payOut->isPutBack);
        QVERIFY(putBackPayOut(*database, back)); // the second click
        QCOMPARE(till(*database).balance, Money::fen(before.minor() + 18'740));
        PutBackPayOut again = back;
        again.operation = operationId();
        QVERIFY(!putBackPayOut(*database, again));
        QVERIFY(adds(*database));
    }

    void ownRefundThatCameLateGoesBack()
    {
        const auto database = branch();
        const Payment payment = paid(*database, OutboxState::Accepted);
        const RaiseComplaint raised = grantedHere(*database, payment);
        const RefundPayment refund{following(payment.operation), exactly18740()};
        QVERIFY(refundPayment(*database, refund));
        setOutbox(*database, refund.of.operation, OutboxState::Rejected);
        const Money before = till(*database).balance;
        const PutBack back{operationId(), shift(), payment.operation, exactly18740(), noon};
        QVERIFY(putBackCancelled(*database, back));
        QVERIFY(putBackCancelled(*database, back));
        QCOMPARE(till(*database).balance, Money::fen(before.minor() + 18'740));
        QCOMPARE(stored(*database, payment.operation).state, PaymentState::PendingRefund);
    }

    void survivesAFailureOfAnyStatement()
    {
        const PayOutComplaint pay = payingOut();
        survivesEveryFailure([] { return deskThatIsTold(); },
            [&](Database& database) { return payOutComplaint(database, pay); },
            [&](Database& database) {
                return !complaint(database).payOut && !*Journal(database).contains(pay.operation)
                    && adds(database);
            });
        const PutBackPayOut back{operationId(), shift(), complaintId, exactly18740(), noon};
        survivesEveryFailure([&] { return deskThatCameLate(pay); },
            [&](Database& database) { return putBackPayOut(database, back); },
            [&](Database& database) {
                return !complaint(database).payOut->isPutBack
                    && !*Journal(database).contains(back.operation) && adds(database);
            });
    }
};

Q_DECLARE_METATYPE(hui::billpay::PayOutComplaint)
QTEST_APPLESS_MAIN(TestPayOut)
#include "tst_payout.moc"
