// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseLegs.h"
#include "app/casework/CaseWire.h"
#include "app/casework/ServiceCase.h"
#include "app/catalogue/ApprovalPolicyRepository.h"
#include "modules/community/OwedClinicCash.h"
#include "tests/modules/community/BookingScene.h"

using namespace hui;
using namespace hui::testkit;

namespace {

/// The platform tells that the money was booked and the number is gone again.
bool tellBoth(Database& database, const QUuid& payment)
{
    Case told = storedCase(database, payment);
    const CaseMover platform{operationId(), deskId, u"0217"_s, counterTime};
    const bool isTold = tellLeg(told, payment, LegKind::Money, LegEvent::Succeed, platform)
        && tellLeg(told, payment, LegKind::Booking, LegEvent::Succeed, platform)
        && tellLeg(told, payment, LegKind::Booking, LegEvent::Undo, platform);
    return isTold && receiveCase(database, payment.toString(QUuid::WithoutBraces), toJson(told));
}

} // namespace

/// Money and number are given back one after the other, each by its own operation.
class TestUndoBooking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standsWhereItsLegsAre_data()
    {
        QTest::addColumn<BookingLegs>("legs");
        QTest::addColumn<int>("state");
        using enum OutboxState;
        const auto row = [](const char* name, const BookingLegs& legs, DeskState state) {
            QTest::newRow(name) << legs << static_cast<int>(state);
        };
        row("just taken", {Recorded, Recorded}, DeskState::Taken);
        row("on its way", {Sending, Recorded}, DeskState::Taken);
        row("no answer", {Unknown, Recorded}, DeskState::Unclear);
        row("the money is refused", {Rejected, Recorded}, DeskState::DueBack);
        row("both are", {Rejected, Rejected}, DeskState::DueBack);
        row("the hospital is asked", {Accepted, Sending}, DeskState::Asking);
        row("the hospital is silent", {Accepted, Unknown}, DeskState::Unclear);
        row("booked", {Accepted, Accepted}, DeskState::Booked);
        row("the hospital refuses", {Accepted, Rejected}, DeskState::DueBack);
        row("to be cancelled", {Accepted, Accepted, Sending}, DeskState::Cancelling);
        row("nobody knows if cancelled", {Accepted, Accepted, Unknown}, DeskState::Cancelling);
        row("not cancelled", {Accepted, Accepted, Rejected}, DeskState::Booked);
        row("cancelled", {Accepted, Accepted, Accepted}, DeskState::DueBack);
        row("given back", {Accepted, Accepted, Accepted, Recorded}, DeskState::Refunded);
        row("given back in vain", {Accepted, Accepted, Accepted, Rejected}, DeskState::Review);
        row("contradicted", {Review, Recorded}, DeskState::Review);
        row("not understood", {Accepted, Poison}, DeskState::Review);
    }
    void standsWhereItsLegsAre()
    {
        QFETCH(BookingLegs, legs);
        QFETCH(int, state);
        QCOMPARE(static_cast<int>(stateOf(legs)), state);
    }

    void isCancelledAndGivenBack()
    {
        const auto database = bookingDesk();
        const DeskBooking booked = bookedAtDesk(*database);
        QCOMPARE(booked.state(), DeskState::Booked);
        QCOMPARE(booked.number, u"A014"_s);
        QCOMPARE(booked.receiptNo, u"0512-08-20260318-H00001"_s);
        const CancelBooking cancel = cancellingOf(booked);
        QCOMPARE(cancelBooking(*database, cancel)->state(), DeskState::Cancelling);
        QVERIFY(cancelBooking(*database, cancel)); // the second click
        QVERIFY(!refundBooking(*database, refundingOf(booked))); // the hospital has not agreed
        answerLeg(*database, cancel.operation, OutboxEvent::Accepted);
        QCOMPARE(owedClinicCash(*database)->size(), 1);
        QCOMPARE(owedClinicCash(*database)->first().operation, booked.pay);
        const RefundBooking refund = refundingOf(booked);
        QCOMPARE(refundBooking(*database, refund)->state(), DeskState::Refunded);
        QVERIFY(owedClinicCash(*database)->isEmpty());
        QVERIFY(refundBooking(*database, refund));
        QCOMPARE(till(*database).balance, Money::fen(4'820'650));
        QVERIFY(!refundBooking(*database, refundingOf(booked))); // once
        QVERIFY(adds(*database));
    }

    /// The booking failed: the cash that went back undoes the other leg, and the case has come out.
    void theCaseTellsBoth()
    {
        const auto database = bookingDesk();
        const auto paid = payBooking(*database, payingBooking());
        answerLeg(*database, paid->pay, OutboxEvent::Accepted);
        answerLeg(*database, paid->book, OutboxEvent::Rejected, {}, u"hospital_refused"_s);
        Case told = storedCase(*database, paid->pay);
        const CaseMover platform{operationId(), deskId, u"0217"_s, counterTime};
        QVERIFY(tellLeg(told, paid->pay, LegKind::Money, LegEvent::Succeed, platform));
        QVERIFY(tellLeg(told, paid->pay, LegKind::Booking, LegEvent::Fail, platform));
        QVERIFY(!tellLeg(told, paid->pay, LegKind::Booking, LegEvent::Fail, platform));
        QCOMPARE(outcomeOf(told.steps.first()), StepOutcome::MustUndo);
        QVERIFY(receiveCase(*database, told.id.toString(QUuid::WithoutBraces), toJson(told)));
        const RefundBooking refund = refundingOf(*paid);
        QVERIFY(refundBooking(*database, refund));
        QVERIFY(refundBooking(*database, refund)); // the second click
        const Case over = storedCase(*database, paid->pay);
        QCOMPARE(over.steps.first().money.state, LegState::Undone);
        QCOMPARE(over.steps.first().booking.state, LegState::Failed);
        QCOMPARE(over.state, CaseState::Decided);
        QCOMPARE(over.outcome, CaseOutcome::Refused);
        answerLeg(*database, refund.operation, OutboxEvent::Rejected, {}, u"not_due_back"_s);
        QCOMPARE(settleCases(*database)->size(), 1);
        QCOMPARE(storedCase(*database, paid->pay), told); // as the platform has it
    }

    /// The platform has told what became of the legs: the cash is with us, the number is not.
    void whatWasTakenInVainIsGivenBack()
    {
        const auto database = bookingDesk();
        const auto paid = payBooking(*database, payingBooking());
        const CaseMover platform{paid->pay, deskId, u"0217"_s, counterTime};
        Case told = storedCase(*database, paid->pay);
        for (const LegTold& each : legsRefused(true))
            QVERIFY(tellLeg(told, paid->pay, each.kind, each.event, platform));
        QVERIFY(receiveCase(*database, told.id.toString(QUuid::WithoutBraces), toJson(told)));
        answerLeg(*database, paid->pay, OutboxEvent::Rejected, {}, u"hold_over"_s);
        const DeskBooking refused = storedBooking(*database, paid->booking.id);
        QCOMPARE(refused.state(), DeskState::DueBack);
        QCOMPARE(refused.refusal, u"hold_over"_s);
        QVERIFY(refundBooking(*database, refundingOf(refused)));
        QCOMPARE(till(*database).balance, Money::fen(4'820'650));
        const Case over = storedCase(*database, paid->pay);
        QCOMPARE(over.steps.first().money.state, LegState::Undone);
        QCOMPARE(over.outcome, CaseOutcome::Refused);
    }

    /// What an account has paid is there again as soon as the number is gone.
    void noCashIsHandedOutForAnAccount()
    {
        const auto database = bookingDesk();
        const auto paid = payBooking(*database, byCard(payingBooking()));
        answerLeg(*database, paid->pay, OutboxEvent::Accepted);
        answerLeg(*database, paid->book, OutboxEvent::Rejected, {}, u"hospital_refused"_s);
        QCOMPARE(storedBooking(*database, paid->booking.id).state(), DeskState::Refunded);
        const RefundBooking request = refundingOf(*paid);
        QCOMPARE(refundBooking(*database, request).error().kind, Error::Kind::Refused);
        QVERIFY(!*Journal(*database).contains(request.operation));
        QVERIFY(owedClinicCash(*database)->isEmpty());
    }

    void refusesToCancel_data()
    {
        QTest::addColumn<std::function<void(CancelBooking&)>>("change");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, Error::Kind kind,
                             const std::function<void(CancelBooking&)>& change) {
            QTest::newRow(name) << change << static_cast<int>(kind);
        };
        row("without a reason", Error::Kind::Input, [](CancelBooking& it) { it.reason = u" "_s; });
        row("without the line", Error::Kind::Offline, [](CancelBooking& it) { it.online = false; });
        row("on the day", Error::Kind::Refused, [](CancelBooking& it) {
            it.at = QDateTime(QDate(2026, 3, 19), QTime(16, 0), Qt::UTC);
        });
        row("what nobody has signed", Error::Kind::NeedsApproval,
            [](CancelBooking& it) { it.approval = {}; });
        row("what one has signed oneself", Error::Kind::Refused,
            [](CancelBooking& it) { it.approval.approverId = it.shift.operatorId; });
        row("what is not there", Error::Kind::Refused,
            [](CancelBooking& it) { it.booking = operationId(); });
    }
    void refusesToCancel()
    {
        QFETCH(std::function<void(CancelBooking&)>, change);
        QFETCH(int, kind);
        const auto database = bookingDesk();
        CancelBooking request = cancellingOf(bookedAtDesk(*database));
        change(request);
        const auto cancelled = cancelBooking(*database, request);
        QVERIFY(!cancelled);
        QCOMPARE(static_cast<int>(cancelled.error().kind), kind);
        QVERIFY(!*Journal(*database).contains(request.operation));
    }

    /// Whatever the table asks: what is paid is signed for.
    void isCancelledByTwo()
    {
        const auto database = bookingDesk();
        const ApprovalPolicy table{QDate(2026, 3, 1), {}};
        QVERIFY(ApprovalPolicyRepository(*database).apply(u"2026-03-01"_s, toJson(table)));
        CancelBooking request = cancellingOf(bookedAtDesk(*database));
        request.approval = {};
        QCOMPARE(cancelBooking(*database, request).error().kind, Error::Kind::NeedsApproval);
        QVERIFY(!*Journal(*database).contains(request.operation));
        request.approval = {u"AP-1"_s, request.shift.operatorId, {}, u"00ff"_s};
        QCOMPARE(cancelBooking(*database, request).error().kind, Error::Kind::Refused);
        request.approval.approverId = u"0102"_s;
        QCOMPARE(cancelBooking(*database, request)->state(), DeskState::Cancelling);
        QVERIFY(cancelBooking(*database, request)); // the second click
        const auto entry = *Journal(*database).byId(request.operation);
        QCOMPARE(entry->operation.body.value(u"approval"_s).toObject(), toJson(request.approval));
    }

    void refusesToGiveBackAnotherAmount()
    {
        const auto database = bookingDesk();
        const auto paid = payBooking(*database, payingBooking());
        answerLeg(*database, paid->pay, OutboxEvent::Rejected, {}, u"hold_over"_s);
        RefundBooking request = refundingOf(*paid);
        request.cashOut = pieces({{"CNY-1000", 3}});
        QCOMPARE(refundBooking(*database, request).error().kind, Error::Kind::Refused);
        QVERIFY(!*Journal(*database).contains(request.operation));
    }

    void survivesAFailureOfAnyStatement_data()
    {
        QTest::addColumn<bool>("isRefund");
        QTest::newRow("cancel") << false;
        QTest::newRow("refund") << true;
    }
    void survivesAFailureOfAnyStatement()
    {
        QFETCH(bool, isRefund);
        for (int count = 0;; ++count) {
            const auto database = bookingDesk();
            const DeskBooking booked = bookedAtDesk(*database);
            const CancelBooking cancel = cancellingOf(booked);
            const RefundBooking refund = refundingOf(booked);
            if (isRefund) {
                QVERIFY(cancelBooking(*database, cancel));
                answerLeg(*database, cancel.operation, OutboxEvent::Accepted);
            }
            const auto act = [&] {
                return isRefund ? refundBooking(*database, refund)
                                : cancelBooking(*database, cancel);
            };
            const DeskState stood = storedBooking(*database, booked.booking.id).state();
            const Money balance = till(*database).balance;
            if (isRefund) // the leg can be undone
                QVERIFY(tellBoth(*database, booked.pay));
            const Case standing = storedCase(*database, booked.pay);
            database->failAfter(count);
            const auto acted = act();
            database->failAfter(-1);
            if (acted) {
                QVERIFY(count >= 5);
                return;
            }
            QVERIFY(acted.error().kind == Error::Kind::Storage
                || acted.error().kind == Error::Kind::Unknown); // a lost COMMIT
            QCOMPARE(storedBooking(*database, booked.booking.id).state(), stood);
            QCOMPARE(till(*database).balance, balance);
            QCOMPARE(storedCase(*database, booked.pay), standing);
            QVERIFY(act());
        }
    }
};

QTEST_GUILESS_MAIN(TestUndoBooking)
#include "tst_undobooking.moc"
