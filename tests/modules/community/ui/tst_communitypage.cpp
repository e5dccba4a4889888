// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/modules/community/ui/AppointmentScene.h"
#include "tests/testkit/SignerDialog.h"

using namespace hui;
using namespace hui::community;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// A booking from the hospital to the paper, by keys.
class TestCommunityPage : public QObject, private AppointmentScene {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    /// A number that is held is known after a restart too, and is paid by the ids it was held with.
    void aHeldNumberIsGoneOnWith()
    {
        open();
        holdNumber();
        QTRY_VERIFY(find<QLineEdit>("clinic.received")->isVisible());
        const QUuid id = m_clinic->bookings.constBegin().key();
        const auto held = [this, id] {
            return m_desk->run([&](Database& database) {
                return HeldNumberRepository(database).byId(id, m_desk->clock.nowUtc());
            });
        };
        const QString argument = u"hospital.held."_s + idText(id);
        const auto kept = held();
        QVERIFY(kept);
        m_page->openWith(argument); // it is here: nothing changes
        QVERIFY(find<QLineEdit>("clinic.received")->isVisible());
        open();
        QVERIFY(!find<QLineEdit>("clinic.received")->isVisible());
        m_page->openWith(argument);
        QTRY_VERIFY(find<QLineEdit>("clinic.received")->isVisible());
        QCOMPARE(find<QLabel>("clinic.due")->text(), u"50.00"_s);
        QCOMPARE(find<Pill>("clinic.left")->look().text, u"Held 10:00"_s);
        QTRY_VERIFY(find<QLineEdit>("clinic.received")->hasFocus());
        type(u"100"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(bookings().size(), 1);
        QCOMPARE(bookings().first().pay, kept->pay);
        QCOMPARE(bookings().first().book, kept->book);
        QTRY_VERIFY(!held());
        QTRY_COMPARE(cell(0, BookingTableModel::Where), u"Cardiology Dr Xu"_s);
        m_page->openWith(argument);
        QTRY_VERIFY(find<MessageBar>("clinic.message")->text().startsWith(u"The number is not"));
    }

    /// A line of a record leads to the booking itself: its paper, and its row with what can be
    /// done.
    void aBookingIsOpened()
    {
        open();
        holdNumber();
        QTRY_VERIFY(find<QLineEdit>("clinic.received")->isVisible());
        type(u"100"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(bookings().size(), 1);
        const QUuid id = bookings().first().booking.id;
        open();
        QVERIFY(!find<KeyButton>("clinic.next")->isVisible());
        m_page->openWith(u"hospital.booked."_s + idText(id));
        QTRY_VERIFY(find<KeyButton>("clinic.next")->isVisible());
        QTRY_COMPARE(find<TableView>("clinic.bookings")->currentIndex().row(), 0);
        QTRY_VERIFY(find<TableView>("clinic.bookings")->hasFocus());
        m_page->openWith(u"hospital.booked."_s + idText(operationId()));
        QTRY_VERIFY(find<MessageBar>("clinic.message")
                ->text()
                .startsWith(u"This desk does not have the booking"));
    }

    /// A name that is not the one on record is said at its field; the time stays chosen, and the
    /// right name holds it.
    void anothersNameIsSaidAtItsField()
    {
        m_clinic->misnamedAs = u"Wang Liming"_s;
        open();
        holdNumber();
        auto* name = find<MaskedLine>("clinic.name");
        QTRY_VERIFY(name->hasFocus());
        QCOMPARE(fieldOf(name)->state(), Field::State::Error);
        QVERIFY(fieldOf(name)->helperText().startsWith(u"Another name is on record"));
        QVERIFY(message()->text().contains(u"A new name is entered"));
        QVERIFY(m_clinic->bookings.isEmpty());
        name->selectAll();
        type(u"Wang Li Ming"_s);
        QCOMPARE(fieldOf(name)->state(), Field::State::Idle);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(find<QLineEdit>("clinic.received")->isVisible());
    }

    /// What the customer entered on the telephone is there, and their case goes on with it.
    void isBookedByKeys()
    {
        const Case begun = appointmentWanted(*m_desk);
        open();
        m_page->openWith(u"hospital."_s + idText(begun.id));
        QTRY_COMPARE(find<MaskedLine>("clinic.name")->entry(), u"王例明"_s);
        QTRY_COMPARE(find<TableView>("clinic.departments")->model()->rowCount(), 1);
        QTRY_VERIFY(plan()->model()->rowCount() > 0); // of that department
        holdNumber();
        QTRY_VERIFY(find<QLineEdit>("clinic.received")->isVisible());
        QCOMPARE(find<QLabel>("clinic.due")->text(), u"50.00"_s);
        QTRY_VERIFY(find<QLineEdit>("clinic.received")->hasFocus());
        type(u"100"_s);
        QTRY_COMPARE(find<QLabel>("clinic.change")->text(), u"Change 50.00: ¥50\u00a0×\u00a01"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(bookings().size(), 1);
        QCOMPARE(bookings().first().caseId, begun.id);
        QTRY_COMPARE(bookings().first().state(), DeskState::Booked);
        QTRY_COMPARE(cell(0, BookingTableModel::State), u"Booked"_s);
        QCOMPARE(cell(0, BookingTableModel::Number), u"A014"_s);
        QTRY_VERIFY(find<KeyButton>("clinic.next")->isVisible()); // the paper is shown
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(find<KeyButton>("clinic.commit")->isVisible());
        // the hospital takes it back, then the cash goes back
        find<TableView>("clinic.bookings")->setFocus();
        press(Qt::Key_F7);
        signInDialog(*m_page); // whatever the table says
        QTRY_COMPARE(cell(0, BookingTableModel::State), u"Give the cash back"_s);
        press(Qt::Key_F7);
        QTRY_VERIFY(
            find<KeyButton>("clinic.handout.commit")->isVisible()); // the pieces are counted
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(cell(0, BookingTableModel::State), u"Given back"_s);
        QCOMPARE(balance(), Money::fen(4'820'650));
    }

    /// No cash moves: the terminal reads, and the account has its fee again with the number.
    void anAccountPaysByKeys()
    {
        open();
        holdNumber();
        QTRY_VERIFY(find<QLineEdit>("clinic.received")->hasFocus());
        QVERIFY(find<QLabel>("clinic.brief")->isVisible()); // a low screen: the cash has the room
        m_page->resize(1244, 1000);
        QTRY_VERIFY(find<QLabel>("clinic.when")->isVisible());
        find<SegmentedControl>("clinic.way")->findChildren<QAbstractButton*>().first()->setFocus();
        for (int step = 0; step < 3; ++step)
            press(Qt::Key_Right);
        press(Qt::Key_Return, Qt::ControlModifier); // nothing was read: the field asks for it
        QTRY_VERIFY(find<QLineEdit>("clinic.instrument")->hasFocus());
        type(u"6222888801860186"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(cell(0, BookingTableModel::State), u"Booked"_s);
        QCOMPARE(bookings().first().mode, PayMode::Account);
        press(Qt::Key_Return, Qt::ControlModifier); // the paper
        find<TableView>("clinic.bookings")->setFocus();
        press(Qt::Key_F7);
        signInDialog(*m_page);
        QTRY_COMPARE(cell(0, BookingTableModel::State), u"Given back"_s);
        QCOMPARE(balance(), Money::fen(4'820'650));
    }

    /// On the day the patient is checked in with a key, and the line is seen beside the booking.
    void theLineIsSeenOnTheDay()
    {
        open();
        book();
        QTRY_VERIFY(find<QLabel>("clinic.waiting")->isVisible());
        QVERIFY(!find<KeyButton>("clinic.checkin")->isVisible());
        const QDate day = bookings().first().booking.date;
        m_desk->clock.advanceMs(86'400'000 * QDate(2026, 3, 18).daysTo(day));
        m_page->refresh();
        QTRY_VERIFY(find<KeyButton>("clinic.checkin")->isVisible());
        find<TableView>("clinic.bookings")->setFocus();
        press(Qt::Key_F3);
        QTRY_COMPARE(find<Pill>("clinic.waiting.state")->look().text, u"Waiting, 4 before"_s);
        QVERIFY(!find<KeyButton>("clinic.checkin")->isVisible());
        m_clinic->waiting.ahead = 2;
        m_page->refresh();
        QTRY_COMPARE(find<Pill>("clinic.waiting.state")->look().text, u"Waiting, 2 before"_s);
        QCOMPARE(find<Pill>("clinic.waiting.state")->look().mood, Mood::Warn);
    }

    void escLetsTheNumberGo()
    {
        open();
        holdNumber();
        QTRY_VERIFY(find<QLineEdit>("clinic.received")->isVisible());
        QVERIFY(m_page->stepBack());
        QTRY_COMPARE(m_clinic->bookings.begin()->state, BookingState::Released);
        QVERIFY(!find<QLineEdit>("clinic.received")->isVisible());
        QCOMPARE(bookings().size(), 0);
    }

    /// What goes while it has the keyboard leaves it to the plan: the next keys are meant for a
    /// half day.
    void theTimesLeaveTheKeyboardToThePlan()
    {
        open();
        chooseNumber();
        QVERIFY(!plan()->hasFocus());
        press(Qt::Key_PageDown);
        QVERIFY(plan()->hasFocus());
        QTRY_VERIFY(plan()->model()->rowCount() > 0);
        chooseNumber(); // of the days that are shown now
    }

    /// A lost answer is asked for under the same id: the hospital gives one number.
    void aLostHoldIsAskedForAgain()
    {
        m_clinic->line = FakeClinic::Line::LosesHolds;
        open();
        holdNumber();
        QTRY_VERIFY(message()->text().contains(u"does not answer"));
        QCOMPARE(m_clinic->holdsMade, 1);
        m_clinic->line = FakeClinic::Line::Up;
        QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>("clinic.received")->isVisible(), 8000);
        QCOMPARE(m_clinic->holdsMade, 1);
    }

    void withoutTheLineNothingIsBooked()
    {
        m_clinic->line = FakeClinic::Line::Down;
        open(false);
        QTRY_VERIFY(message()->text().contains(u"Off line"));
        QVERIFY(!find<KeyButton>("clinic.commit")->isEnabled());
    }

    void whatTheHospitalRefusesIsGivenBack()
    {
        m_clinic->bookVerdict = u"rejected"_s;
        open();
        holdNumber();
        QTRY_VERIFY(find<QLineEdit>("clinic.received")->hasFocus());
        type(u"50"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(cell(0, BookingTableModel::State), u"Give the cash back"_s);
        find<TableView>("clinic.bookings")->setFocus();
        press(Qt::Key_F7);
        QTRY_VERIFY(
            find<KeyButton>("clinic.handout.commit")->isVisible()); // the pieces are counted
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(cell(0, BookingTableModel::State), u"Given back"_s);
        QCOMPARE(balance(), Money::fen(4'820'650));
    }

    void aWrongDocumentIsSaidAtItsField()
    {
        open();
        chooseNumber();
        find<QLineEdit>("clinic.name")->setFocus();
        type(u"Wang"_s);
        find<QLineEdit>("clinic.document")->setFocus();
        type(u"320508197906121016"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_clinic->holdsMade, 0);
        QVERIFY(find<QLineEdit>("clinic.document")->hasFocus());
    }
};

QTEST_MAIN(TestCommunityPage)
#include "tst_communitypage.moc"
