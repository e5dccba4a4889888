// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/IdText.h"
#include "app/store/Dealings.h"
#include "modules/community/BookingCase.h"
#include "modules/community/HeldNumberRepository.h"
#include "modules/community/OwedClinicCash.h"
#include "modules/community/RebuildBookings.h"
#include "tests/modules/community/BookingScene.h"

using namespace hui;
using namespace hui::testkit;

namespace {

const qint64 before = 4'820'650; ///< what is in the drawer

} // namespace

class TestPayBooking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTheMoneyAndAsks()
    {
        const auto database = bookingDesk();
        const PayBooking request = payingBooking();
        const auto paid = payBooking(*database, request);
        QVERIFY(paid);
        QCOMPARE(paid->state(), DeskState::Taken);
        QVERIFY(payBooking(*database, request)); // the second click
        QCOMPARE(till(*database).balance, Money::fen(before + 2000));
        const auto money = *Journal(*database).byId(request.pay);
        QCOMPARE(money->operation.amount, Money::fen(2000));
        const auto number = *Journal(*database).byId(request.book);
        QCOMPARE(number->sequence, money->sequence + 1);
        QVERIFY(!number->operation.dependsOn);
        QCOMPARE(storedBooking(*database, request.booking.id).booking, request.booking);
        QVERIFY(adds(*database));
    }

    /// So that the page of the patient shows it.
    void namesThePatientsRecord()
    {
        const auto database = bookingDesk();
        PayBooking request = payingBooking();
        request.customer = operationId();
        QVERIFY(payBooking(*database, request));
        const auto dealings
            = Dealings(*database).of({request.customer.toString(QUuid::WithoutBraces)}, 9);
        QVERIFY(dealings);
        QCOMPARE(dealings->size(), 2); // the money and the number
    }

    /// What is held is found by its record until the clock ends it, with what its payment goes by.
    void whatIsHeldIsKnown()
    {
        const auto database = bookingDesk();
        HeldNumberRepository held(*database);
        const QUuid customer = operationId();
        HeldNumber first{heldBooking(), operationId(), operationId(), customer, operationId()};
        first.booking.departmentNameEn = u"Cardiology"_s;
        HeldNumber later = first;
        later.booking.id = operationId();
        later.booking.heldUntil = first.booking.heldUntil.addSecs(60);
        const HeldNumber byHand{heldBooking(), operationId(), operationId()};
        for (int count = 0;; ++count) { // the disk fails at the n-th statement
            database->failAfter(count);
            const auto kept = database->transaction([&] { return held.keep(later, counterTime); });
            database->failAfter(-1);
            if (kept)
                break;
            QVERIFY(!*held.byId(later.booking.id, counterTime));
        }
        QVERIFY(held.keep(first, counterTime));
        QVERIFY(held.keep(first, counterTime)); // asked twice, held once
        QVERIFY(held.keep(byHand, counterTime));
        QCOMPARE(**held.byId(byHand.booking.id, counterTime), byHand);
        const QStringList records{idText(customer)};
        QCOMPARE(*held.of(records, counterTime), (QList{first, later}));
        QVERIFY(held.of({}, counterTime)->isEmpty());
        const auto told = heldNumbers(*database, records, counterTime);
        QCOMPARE(told->size(), 2);
        QCOMPARE(told->first(),
            (HeldFor{u"心血管内科 03-20 09:30"_s, u"Cardiology 03-20 09:30"_s,
                first.booking.heldUntil, u"community"_s,
                u"hospital.held."_s + idText(first.booking.id)}));
        const QDateTime over = first.booking.heldUntil;
        QCOMPARE(*held.of(records, over), QList{later});
        QVERIFY(held.keep(later, over)); // drops what is over
        QVERIFY(!*held.byId(first.booking.id, counterTime));
        QVERIFY(held.drop(later.booking.id));
        QVERIFY(held.of(records, counterTime)->isEmpty());
    }

    /// The fee and the number are the two legs of a step.
    void opensItsCase()
    {
        const auto database = bookingDesk();
        PayBooking request = payingBooking();
        request.customer = operationId();
        QVERIFY(payBooking(*database, request));
        QVERIFY(payBooking(*database, request)); // the second click
        const Case opened = storedCase(*database, request.pay);
        QCOMPARE(opened.customer, request.customer);
        QCOMPARE(opened.holder, deskId);
        QCOMPARE(opened.state, CaseState::Handling);
        QCOMPARE(opened.steps.size(), 1);
        QCOMPARE(opened.steps.first().money, (CaseLeg{LegState::Pending, request.pay}));
        QCOMPARE(opened.steps.first().booking, (CaseLeg{LegState::Pending, request.book}));
        QCOMPARE(storedBooking(*database, request.booking.id).caseId, request.pay);
    }

    void isTakenOnByACase()
    {
        const auto database = bookingDesk();
        const Case begun = openedAs(caseOf(heldBooking(), {}), shift().branch,
            {operationId(), deskId, u"0217"_s, counterTime});
        QVERIFY(CaseRepository(*database).save(begun));
        PayBooking request = payingBooking();
        request.caseId = begun.id;
        QVERIFY(payBooking(*database, request));
        QCOMPARE(storedCase(*database, begun.id).steps.size(), 1);
        QVERIFY(!*CaseRepository(*database).byId(request.pay));
        PayBooking another = payingBooking();
        another.caseId = begun.id;
        QCOMPARE(payBooking(*database, another).error().kind, Error::Kind::Refused);
        QVERIFY(!*Journal(*database).contains(another.pay));
        PayBooking elsewhere = payingBooking();
        elsewhere.caseId = begun.id;
        elsewhere.device = u"0512-08-04"_s;
        QCOMPARE(payBooking(*database, elsewhere).error().kind, Error::Kind::Refused);
    }

    /// A case of a medical bill is not ended by a number.
    void aCaseOfAnotherKindIsLeft()
    {
        const auto database = bookingDesk();
        Case other = caseOf(heldBooking(), {});
        other.kind = u"P-037"_s;
        const Case begun
            = openedAs(other, shift().branch, {operationId(), deskId, u"0217"_s, counterTime});
        QVERIFY(CaseRepository(*database).save(begun));
        PayBooking request = payingBooking();
        request.caseId = begun.id;
        QCOMPARE(payBooking(*database, request).error().kind, Error::Kind::Refused);
        QVERIFY(!*Journal(*database).contains(request.pay));
        QCOMPARE(till(*database).balance, Money::fen(before));
        QCOMPARE(storedCase(*database, begun.id), begun);
    }

    void refuses_data()
    {
        QTest::addColumn<std::function<void(PayBooking&)>>("change");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, Error::Kind kind,
                             const std::function<void(PayBooking&)>& change) {
            QTest::newRow(name) << change << static_cast<int>(kind);
        };
        row("without the line", Error::Kind::Offline, [](PayBooking& it) { it.online = false; });
        row("the hold is over", Error::Kind::Refused,
            [](PayBooking& it) { it.at = it.booking.heldUntil; });
        row("it is not held", Error::Kind::Refused,
            [](PayBooking& it) { it.booking.state = BookingState::Released; });
        row("too little", Error::Kind::Input,
            [](PayBooking& it) { it.cashIn = pieces({{"CNY-1000", 1}}); });
        row("too much back", Error::Kind::Input,
            [](PayBooking& it) { it.cashOut = pieces({{"CNY-1000", 4}}); });
        row("no such note", Error::Kind::Input,
            [](PayBooking& it) { it.cashIn = pieces({{"CNY-7", 1}}); });
        row("nothing was read", Error::Kind::Input, [](PayBooking& it) {
            it = byCard(it);
            it.way.debit = {};
        });
        row("cash beside a card", Error::Kind::Input,
            [](PayBooking& it) { it.way = byCard(it).way; });
        row("another's till", Error::Kind::Refused,
            [](PayBooking& it) { it.shift.till = u"09"_s; });
        row("signed by oneself", Error::Kind::Refused,
            [](PayBooking& it) { it.approval = {u"AP-1"_s, it.shift.operatorId, {}, u"00ff"_s}; });
    }
    void refuses()
    {
        QFETCH(std::function<void(PayBooking&)>, change);
        QFETCH(int, kind);
        const auto database = bookingDesk();
        PayBooking request = payingBooking();
        change(request);
        const auto paid = payBooking(*database, request);
        QVERIFY(!paid);
        QCOMPARE(static_cast<int>(paid.error().kind), kind);
        QVERIFY(!*Journal(*database).contains(request.pay));
        QVERIFY(!*DeskBookingRepository(*database).byId(request.booking.id));
        QCOMPARE(till(*database).balance, Money::fen(before));
    }

    /// No cash moves, and what is shown of the account is what the terminal gave.
    void isPaidByCard()
    {
        const auto database = bookingDesk();
        const PayBooking request = byCard(payingBooking());
        QVERIFY(payBooking(*database, request));
        QVERIFY(payBooking(*database, request)); // the second click
        QCOMPARE(till(*database).balance, Money::fen(before));
        const DeskBooking paid = storedBooking(*database, request.booking.id);
        QCOMPARE(paid.mode, PayMode::Card);
        QCOMPARE(paid.debited, u"6222 **** 0186"_s);
        QVERIFY(paid.cashBack().isZero());
        answerLeg(*database, request.pay, OutboxEvent::Rejected, {}, u"debit_refused"_s);
        QCOMPARE(storedBooking(*database, request.booking.id).state(), DeskState::NotPaid);
        QVERIFY(owedClinicCash(*database)->isEmpty());
    }

    void survivesAFailureOfAnyStatement_data()
    {
        QTest::addColumn<bool>("isCard");
        QTest::newRow("cash") << false;
        QTest::newRow("card") << true;
    }
    void survivesAFailureOfAnyStatement()
    {
        QFETCH(bool, isCard);
        for (int count = 0;; ++count) {
            const auto database = bookingDesk();
            const PayBooking request = isCard ? byCard(payingBooking()) : payingBooking();
            database->failAfter(count);
            const auto paid = payBooking(*database, request);
            database->failAfter(-1);
            if (paid) {
                QVERIFY(count >= 8);
                return;
            }
            QVERIFY(paid.error().kind == Error::Kind::Storage
                || paid.error().kind == Error::Kind::Unknown); // a lost COMMIT
            QVERIFY(!*Journal(*database).contains(request.pay));
            QVERIFY(!*Journal(*database).contains(request.book));
            QVERIFY(!*CaseRepository(*database).byId(request.pay));
            QCOMPARE(till(*database).balance, Money::fen(before));
            QVERIFY(payBooking(*database, request));
        }
    }

    void thePatientIsClosedOnDisk()
    {
        const auto database = bookingDesk();
        QVERIFY(payBooking(*database, payingBooking()));
        auto rows = database->run(u"SELECT about FROM community_booking"_s, {});
        QVERIFY(rows && rows->next());
        const QByteArray about = rows->value(0).toByteArray();
        QVERIFY(!about.contains("1015"));
        QVERIFY(!about.contains(u"心血管"_s.toUtf8()));
    }

    void isMadeAnewFromTheJournal()
    {
        const auto database = bookingDesk();
        const DeskBooking booked = bookedAtDesk(*database);
        const CancelBooking cancel = cancellingOf(booked);
        QVERIFY(cancelBooking(*database, cancel));
        answerLeg(*database, cancel.operation, OutboxEvent::Accepted);
        QVERIFY(refundBooking(*database, refundingOf(booked)));
        const DeskBooking known = storedBooking(*database, booked.booking.id);
        QVERIFY(database->run(u"DELETE FROM community_booking"_s, {}));
        QVERIFY(database->transaction([&] { return rebuildBookings(*database, 1, 100); }));
        const DeskBooking made = storedBooking(*database, booked.booking.id);
        QCOMPARE(made.booking, known.booking);
        QCOMPARE(made.pay, known.pay);
        QCOMPARE(made.book, known.book);
        QCOMPARE(made.cancel, known.cancel);
        QCOMPARE(made.refund, known.refund);
        QCOMPARE(made.tendered, known.tendered);
        QCOMPARE(made.change, known.change);
        QCOMPARE(made.legs, known.legs);
        QVERIFY(database->transaction([&] { return rebuildBookings(*database, 1, 100); }));
    }
};

QTEST_GUILESS_MAIN(TestPayBooking)
#include "tst_paybooking.moc"
