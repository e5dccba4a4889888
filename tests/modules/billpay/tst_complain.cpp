// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/Complain.h"
#include "modules/billpay/GiveBack.h"
#include "tests/modules/billpay/BillpayScene.h"

using namespace hui;
using namespace hui::testkit;

namespace {

RaiseComplaint complaining(const QUuid& original)
{
    RaiseComplaint made{following(original), ComplaintReason::WrongAccount};
    made.of.at = noon.addDays(1);
    return made;
}

} // namespace

class TestComplain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// 退款: days later, through the biller, and out of the drawer with its own slip.
    void aGrantedComplaintIsPaidOut()
    {
        const auto database = branch();
        const Payment payment = paid(*database, OutboxState::Accepted);
        const RaiseComplaint request = complaining(payment.operation);
        QCOMPARE(raiseComplaint(*database, request)->state, PaymentState::ComplaintOpen);
        QCOMPARE((*Journal(*database).byId(request.of.operation))
                     ->operation.body.value(u"code")
                     .toString(),
            u"D21"_s);
        QVERIFY(!refundPayment(*database, {following(payment.operation), exactly18740()}));
        answer(*database, request.of.operation, {{u"decision"_s, u"refund"_s}});
        QCOMPARE(stored(*database, payment.operation).state, PaymentState::PendingRefund);
        QVERIFY(refundPayment(*database, {following(payment.operation), exactly18740()}));
        QCOMPARE(stored(*database, payment.operation).state, PaymentState::Refunded);
        QVERIFY(adds(*database));
    }

    void waitsForTheTimeTheBillerAsks()
    {
        const auto database = branch();
        const Payment payment = paid(*database, OutboxState::Accepted);
        RaiseComplaint early = complaining(payment.operation);
        early.of.at = noon.addSecs(24 * 3600 - 1);
        QCOMPARE(raiseComplaint(*database, early).error().kind, Error::Kind::Refused);
        early.of.at = early.of.at.addSecs(1);
        QVERIFY(raiseComplaint(*database, early));
    }

    void oneIsOpenAtATime()
    {
        const auto database = branch();
        const Payment payment = paid(*database, OutboxState::Accepted);
        const RaiseComplaint first = complaining(payment.operation);
        QVERIFY(raiseComplaint(*database, first));
        QVERIFY(raiseComplaint(*database, first)); // the second click
        QVERIFY(!raiseComplaint(*database, complaining(payment.operation)));
        setOutbox(*database, first.of.operation, OutboxState::Rejected); // could not be raised
        QVERIFY(raiseComplaint(*database, complaining(payment.operation)));
    }

    void refusesWhatTheBillerDoesNotHave_data()
    {
        QTest::addColumn<OutboxState>("state");
        QTest::newRow("recorded") << OutboxState::Recorded;
        QTest::newRow("unknown") << OutboxState::Unknown;
        QTest::newRow("rejected") << OutboxState::Rejected;
    }

    void refusesWhatTheBillerDoesNotHave()
    {
        QFETCH(OutboxState, state);
        const auto database = branch();
        const Payment payment = paid(*database, state);
        QCOMPARE(raiseComplaint(*database, complaining(payment.operation)).error().kind,
            Error::Kind::Refused);
    }

    void survivesAFailureOfAnyStatement()
    {
        const PayBill request = paying();
        const RaiseComplaint complaint = complaining(request.operation);
        survivesEveryFailure(
            [&] {
                auto database = branch();
                HUI_ASSERT(payBill(*database, request).has_value());
                setOutbox(*database, request.operation, OutboxState::Accepted);
                return database;
            },
            [&](Database& database) { return raiseComplaint(database, complaint); },
            [&](Database& database) {
                return !*Journal(database).contains(complaint.of.operation)
                    && stored(database, request.operation).followed.isEmpty();
            });
    }
};

QTEST_APPLESS_MAIN(TestComplain)
#include "tst_complain.moc"
