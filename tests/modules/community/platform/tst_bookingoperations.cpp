// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/ForgetPatient.h"
#include "tests/modules/community/platform/Clinic.h"
#include "tests/testkit/BankTable.h"

using namespace hui;
using namespace hui::testkit;

namespace {

using Outcome = OperationOutcome::Status;

const QString tillBook = u"till:0512-08/03"_s;
const QString hospitalBook = u"hospital:320500-h1"_s;
const QString dueBackBook = u"refunds_due:0512-08"_s;

} // namespace

/// Money and number are two operations: each has its own end, and its own way back.
class TestBookingOperations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isPaidAndBooked_data() { onBothDatabases(); }
    void isPaidAndBooked()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const Booking held = bookingOf(clinic.hold(clinic.freeNumber()));
        const OperationOutcome paid = clinic.upload(payOf(held));
        QCOMPARE(paid.status, Outcome::Accepted);
        QCOMPARE(paid.result.value(u"receipt_no"_s).toString(), u"0512-08-20260318-H00001"_s);
        QCOMPARE(clinic.balance(tillBook), 2000);
        QCOMPARE(clinic.balance(hospitalBook), -2000);
        clinic.platform.clock().advanceMs(3'600'000); // what is paid is not let go
        QCOMPARE(clinic.booking(held.id).state, BookingState::Paid);
        const OperationOutcome booked = clinic.upload(bookOf(held));
        QCOMPARE(booked.status, Outcome::Accepted);
        const Booking now = clinic.booking(held.id);
        QCOMPARE(now.state, BookingState::Booked);
        QCOMPARE(now.money, BookingMoney::Paid);
        QCOMPARE(now.number, booked.result.value(u"number"_s).toString());
        QCOMPARE(Ledger(clinic.database()).total(Currency::CNY), Money::fen(0));
    }

    void whatIsRefusedIsGivenBack_data() { onBothDatabases(); }
    void whatIsRefusedIsGivenBack()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const FreeNumber number = clinic.freeNumber();
        const Booking held = bookingOf(clinic.hold(number));
        const UploadedOperation payment = payOf(held);
        clinic.upload(payment);
        QCOMPARE(clinic.upload(refundOf(payment)).code, u"not_due_back"_s); // not yet
        clinic.behave(HospitalBehaviour::Refuses);
        QCOMPARE(clinic.upload(bookOf(held)).code, u"hospital_refused"_s);
        QCOMPARE(clinic.booking(held.id).state, BookingState::Refused);
        QCOMPARE(bookingOf(clinic.hold(number, otherNumber)).state, BookingState::Held);
        QCOMPARE(clinic.upload(refundOf(payment)).status, Outcome::Accepted);
        QCOMPARE(clinic.balance(tillBook), 0);
        QCOMPARE(clinic.balance(hospitalBook), 0);
        QCOMPARE(clinic.upload(refundOf(payment)).code, u"not_due_back"_s); // once
        QCOMPARE(clinic.booking(held.id).money, BookingMoney::Refunded);
    }

    void moneyTooLateIsDueBack_data() { onBothDatabases(); }
    void moneyTooLateIsDueBack()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const Booking held = bookingOf(clinic.hold(clinic.freeNumber()));
        clinic.platform.clock().advanceMs(600'000);
        const UploadedOperation payment = payOf(held);
        QCOMPARE(clinic.upload(payment).code, u"hold_over"_s);
        QCOMPARE(clinic.balance(tillBook), 2000); // the cash is in the drawer
        QCOMPARE(clinic.balance(dueBackBook), -2000);
        QCOMPARE(clinic.upload(bookOf(held)).code, u"booking_state"_s);
        QCOMPARE(clinic.upload(refundOf(payment)).status, Outcome::Accepted);
        QCOMPARE(clinic.balance(dueBackBook), 0);
        QCOMPARE(clinic.balance(tillBook), 0);
    }

    /// The two may arrive in either order.
    void theNumberWaitsForItsMoney_data() { onBothDatabases(); }
    void theNumberWaitsForItsMoney()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const Booking held = bookingOf(clinic.hold(clinic.freeNumber()));
        const UploadedOperation book = bookOf(held);
        QCOMPARE(clinic.upload(book).status, Outcome::Pending);
        QCOMPARE(clinic.booking(held.id).state, BookingState::Held);
        clinic.upload(payOf(held));
        QCOMPARE(clinic.ask(book).status, Outcome::Accepted);
        QCOMPARE(clinic.booking(held.id).state, BookingState::Booked);
        QCOMPARE(clinic.ask(book).status, Outcome::Accepted); // asked again
        const Booking other = bookingOf(clinic.hold(clinic.freeNumber(), otherNumber));
        const UploadedOperation never = bookOf(other);
        QCOMPARE(clinic.upload(never).status, Outcome::Pending);
        clinic.platform.clock().advanceMs(600'000);
        QCOMPARE(clinic.ask(never).code, u"booking_state"_s); // its money did not come
        QCOMPARE(clinic.upload(payOf(other)).code, u"hold_over"_s);
    }

    void refusesMoney_data() { onBothDatabases(); }
    void refusesMoney()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        Booking held = bookingOf(clinic.hold(clinic.freeNumber()));
        Booking other = held;
        other.insured = Money::fen(0);
        QCOMPARE(clinic.upload(payOf(other)).code, u"amount_differs"_s);
        other = held;
        other.id = operationId();
        QCOMPARE(clinic.upload(payOf(other)).code, u"booking_unknown"_s);
        QCOMPARE(clinic.booking(held.id).state, BookingState::Released); // nothing keeps it
        held = bookingOf(clinic.hold(clinic.freeNumber()));
        QCOMPARE(clinic.upload(payOf(held)).status, Outcome::Accepted);
        QCOMPARE(clinic.upload(payOf(held)).code, u"booking_state"_s); // twice
        QCOMPARE(clinic.booking(held.id).state, BookingState::Paid);
        QCOMPARE(clinic.balance(hospitalBook), -2000);
        QCOMPARE(clinic.balance(dueBackBook), -9000);
        UploadedOperation wrong = payOf(held);
        wrong.body.insert(u"cash_in"_s, yuanCash(1900));
        const auto booked = payBookingOperation().book(clinic.platform.context(), wrong);
        QVERIFY(!booked);
        QCOMPARE(booked.error().kind, Error::Kind::Protocol);
    }

    /// An answer that is lost is asked for, never asked for again as something new.
    void unknownIsAskedFor_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<int>("behaviour");
        QTest::addColumn<int>("questions");
        for (const QString& kind : databaseKinds()) {
            QTest::addRow("silent, %s", qPrintable(kind))
                << kind << static_cast<int>(HospitalBehaviour::Silent) << 1;
            QTest::addRow("late, %s", qPrintable(kind))
                << kind << static_cast<int>(HospitalBehaviour::Late) << 2;
        }
    }
    void unknownIsAskedFor()
    {
        QFETCH(QString, database);
        QFETCH(int, behaviour);
        QFETCH(int, questions);
        Clinic clinic(database);
        const Booking held = bookingOf(clinic.hold(clinic.freeNumber()));
        clinic.upload(payOf(held));
        clinic.behave(static_cast<HospitalBehaviour>(behaviour));
        const UploadedOperation book = bookOf(held);
        QCOMPARE(clinic.upload(book).status, Outcome::Pending);
        QCOMPARE(clinic.booking(held.id).state, BookingState::Paid);
        for (int i = 1; i < questions; ++i)
            QCOMPARE(clinic.ask(book).status, Outcome::Pending);
        QCOMPARE(clinic.ask(book).status, Outcome::Accepted);
        QCOMPARE(clinic.booking(held.id).number,
            u"A001"_s.replace(0, 1, halfDayAt(held.time) == HalfDay::Morning ? u"A"_s : u"B"_s));
    }

    void isCancelled_data() { onBothDatabases(); }
    void isCancelled()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const FreeNumber number = clinic.freeNumber();
        const Booking held = bookingOf(clinic.hold(number));
        const UploadedOperation payment = payOf(held);
        clinic.upload(payment);
        QCOMPARE(
            clinic.upload(signedCancelOf(clinic, held)).code, u"booking_state"_s); // not booked yet
        clinic.upload(bookOf(held));
        clinic.behave(HospitalBehaviour::Refuses);
        QCOMPARE(clinic.upload(signedCancelOf(clinic, held)).code, u"cancel_refused"_s);
        QCOMPARE(clinic.booking(held.id).state, BookingState::Booked);
        clinic.behave(HospitalBehaviour::Normal);
        QCOMPARE(clinic.upload(signedCancelOf(clinic, held)).status, Outcome::Accepted);
        QCOMPARE(clinic.booking(held.id).state, BookingState::Cancelled);
        QCOMPARE(clinic.upload(refundOf(payment)).status, Outcome::Accepted);
        QCOMPARE(clinic.balance(hospitalBook), 0);
        QCOMPARE(bookingOf(clinic.hold(number)).state, BookingState::Held);
    }

    /// An account is debited with the booking, and has it back with the number: nobody hands out
    /// cash for it, and none of it is due.
    void anAccountPaysAndIsPaidBack_data() { onBothDatabases(); }
    void anAccountPaysAndIsPaidBack()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const QString account = u"customer:123456"_s;
        const FreeNumber number = clinic.freeNumber();
        const Booking held = bookingOf(clinic.hold(number));
        const UploadedOperation payment = debitPayOf(held);
        QCOMPARE(clinic.upload(payment).status, Outcome::Accepted);
        QCOMPARE(clinic.balance(account), 2000);
        QCOMPARE(clinic.balance(tillBook), 0);
        clinic.behave(HospitalBehaviour::Refuses);
        QCOMPARE(clinic.upload(bookOf(held)).code, u"hospital_refused"_s);
        QCOMPARE(clinic.balance(account), 0);
        QCOMPARE(clinic.balance(hospitalBook), 0);
        QCOMPARE(clinic.upload(refundOf(payment)).code, u"other_way"_s);
        clinic.behave(HospitalBehaviour::Normal);
        const Booking again = bookingOf(clinic.hold(number));
        QCOMPARE(clinic.upload(debitPayOf(again)).status, Outcome::Accepted);
        QCOMPARE(clinic.upload(bookOf(again)).status, Outcome::Accepted);
        QCOMPARE(clinic.balance(hospitalBook), -2000);
        const UploadedOperation cancel = signedCancelOf(clinic, again);
        QCOMPARE(clinic.upload(cancel).status, Outcome::Accepted);
        QCOMPARE(clinic.ask(cancel).status, Outcome::Accepted); // asked again: paid back once
        QCOMPARE(clinic.balance(account), 0);
        QCOMPARE(clinic.booking(again.id).money, BookingMoney::Refunded);
        QCOMPARE(Ledger(clinic.database()).total(Currency::CNY), Money::fen(0));
    }

    /// By the bank's table and how it is paid: the cash that is in the drawer then is owed.
    void theTableSaysWhoSigns()
    {
        Clinic clinic(u"sqlite"_s);
        const auto ask = [&clinic](const QString& kind) {
            return putTable(clinic.database(),
                {QDate(2026, 3, 1), {{kind, u"cash"_s, {}, ApprovalLevel::Supervisor}}});
        };
        QVERIFY(ask(u"community.pay"_s));
        const FreeNumber number = clinic.freeNumber();
        const UploadedOperation inCash = payOf(bookingOf(clinic.hold(number)));
        QCOMPARE(clinic.upload(inCash).code, u"approval_missing"_s);
        QCOMPARE(clinic.balance(dueBackBook), -2000);
        QCOMPARE(
            clinic.upload(debitPayOf(bookingOf(clinic.hold(number)))).status, Outcome::Accepted);
        QVERIFY(ask(u"community.refund"_s));
        QCOMPARE(clinic.upload(refundOf(inCash)).code, u"approval_missing"_s);
        QCOMPARE(clinic.balance(dueBackBook), -2000);
        QVERIFY(ask(u"community.charge"_s));
        QCOMPARE(clinic.upload(refundOf(inCash)).status, Outcome::Accepted);
        QCOMPARE(clinic.balance(dueBackBook), 0);
    }

    void refusesAnAccount_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("code");
        QTest::newRow("no such account") << u"SIM-123499"_s << u"debit_refused"_s;
        QTest::newRow("nothing on it") << u"SIM-123400"_s << u"insufficient_funds"_s;
    }
    void refusesAnAccount()
    {
        QFETCH(QString, token);
        QFETCH(QString, code);
        Clinic clinic(u"sqlite"_s);
        const Booking held = bookingOf(clinic.hold(clinic.freeNumber()));
        QCOMPARE(clinic.upload(debitPayOf(held, token)).code, code);
        QCOMPARE(clinic.booking(held.id).state, BookingState::Released);
        QCOMPARE(clinic.balance(dueBackBook), 0); // nothing was taken
        UploadedOperation wrong = debitPayOf(held);
        wrong.body.insert(u"cash_in"_s, yuanCash(2000));
        const auto booked = payBookingOperation().book(clinic.platform.context(), wrong);
        QVERIFY(!booked);
        QCOMPARE(booked.error().kind, Error::Kind::Protocol);
    }

    void isNotCancelledOnTheDay_data() { onBothDatabases(); }
    void isNotCancelledOnTheDay()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const Booking held = bookingOf(clinic.hold(clinic.freeNumber()));
        clinic.upload(payOf(held));
        clinic.upload(bookOf(held));
        const qint64 days = QDate(2026, 3, 18).daysTo(held.date);
        clinic.platform.clock().advanceMs((days - 1) * 86'400'000);
        const QDateTime lastMoment(held.cancelUntil, QTime(15, 59, 59), Qt::UTC); // 23:59:59
        clinic.platform.clock().advanceMs(
            clinic.platform.clock().nowUtc().msecsTo(lastMoment) + 1000);
        QCOMPARE(clinic.upload(signedCancelOf(clinic, held)).code, u"cancel_late"_s);
    }

    void nothingIsHalfBooked_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("isDebit");
        for (const char* kind : {"pay", "book", "cancel", "refund"})
            QTest::newRow(kind) << u"community."_s + QString::fromLatin1(kind) << false;
        for (const char* kind : {"pay", "cancel"})
            QTest::addRow("%s, card", kind) << u"community."_s + QString::fromLatin1(kind) << true;
    }
    /// Lets the first statement fail, then the second, and so on: after each failure the books are
    /// as they were, and the same again succeeds once none fails.
    void nothingIsHalfBooked()
    {
        QFETCH(QString, kind);
        QFETCH(bool, isDebit);
        const QString money = isDebit ? u"customer:123456"_s : tillBook;
        Clinic clinic(u"sqlite"_s);
        const Booking held = bookingOf(clinic.hold(clinic.freeNumber()));
        const UploadedOperation payment = isDebit ? debitPayOf(held) : payOf(held);
        UploadedOperation tried;
        for (const UploadedOperation& each :
            {payment, bookOf(held), signedCancelOf(clinic, held), refundOf(payment)}) {
            tried = each;
            if (each.kind == kind)
                break;
            clinic.upload(each);
        }
        const Booking before = clinic.booking(held.id);
        const qint64 balance = clinic.balance(money);
        const Case standing = caseAt(clinic, payment.id);
        const auto& operation = clinic.kind(kind);
        const auto step = [&]() -> Result<OperationOutcome> {
            const auto taken = operation.book(clinic.platform.context(), tried);
            return taken && taken->status == Outcome::Pending // the hospital is asked between
                ? operation.settle(clinic.platform.context(), tried,
                      {Outcome::Accepted, {}, {}, {}, {{u"number"_s, u"A001"_s}}})
                : taken;
        };
        for (int count = 0;; ++count) {
            clinic.database().failAfter(count);
            const auto booked = clinic.database().transaction(step);
            clinic.database().failAfter(-1);
            if (booked) {
                QCOMPARE(booked->status, Outcome::Accepted);
                QVERIFY(count >= 3);
                QVERIFY(caseAt(clinic, payment.id) != standing);
                return;
            }
            QVERIFY(booked.error().kind == Error::Kind::Storage
                || booked.error().kind == Error::Kind::Unknown); // a lost COMMIT
            QCOMPARE(clinic.booking(held.id), before);
            QCOMPARE(clinic.balance(money), balance);
            QCOMPARE(caseAt(clinic, payment.id), standing);
        }
    }

    /// Of whoever has no record, what is older than the law asks for is of nobody.
    void forgetsWhoHasNoRecord_data() { onBothDatabases(); }
    void forgetsWhoHasNoRecord()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const Booking booked = bookingOf(clinic.hold(clinic.freeNumber()));
        QCOMPARE(clinic.upload(payOf(booked)).status, OperationOutcome::Status::Accepted);
        const auto forget = [&](const QDate& day) {
            return forgetUnrecordedPatients(clinic.platform.context(), day);
        };
        QVERIFY(forget(booked.date));
        QCOMPARE(clinic.booking(booked.id).patient, booked.patient);
        QVERIFY(clinic.database().run(u"UPDATE community_booking SET customer = 'record'"_s));
        QVERIFY(forget(booked.date.addDays(1))); // goes with the record
        QCOMPARE(clinic.booking(booked.id).patient, booked.patient);
        QVERIFY(clinic.database().run(u"UPDATE community_booking SET customer = ''"_s));
        QVERIFY(forget(booked.date.addDays(1)));
        const Booking left = clinic.booking(booked.id);
        QVERIFY(left.patient.isEmpty() && left.document.isEmpty());
        QCOMPARE(left.fee, booked.fee);
        QCOMPARE(left.state, BookingState::Paid);
    }
};

QTEST_GUILESS_MAIN(TestBookingOperations)
#include "tst_bookingoperations.moc"
