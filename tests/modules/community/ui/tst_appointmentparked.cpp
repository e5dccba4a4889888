// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/modules/community/ui/AppointmentScene.h"

using namespace hui;
using namespace hui::community;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// Who waits in the middle of a booking finds it as it was, and nobody else finds anything of it.
class TestAppointmentParked : public QObject, private AppointmentScene {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    /// Patient, time, case and the number that was held: paid within the case.
    void aHeldNumberIsPaidWithinItsCase()
    {
        const Case begun = appointmentWanted(*m_desk);
        open();
        m_page->openWith(u"hospital."_s + idText(begun.id));
        QTRY_COMPARE(find<TableView>("clinic.departments")->model()->rowCount(), 1);
        QTRY_VERIFY(plan()->model()->rowCount() > 0);
        holdNumber();
        QTRY_VERIFY(find<QLineEdit>("clinic.received")->isVisible());
        const QString name = find<MaskedLine>("clinic.name")->entry();
        const QString when = find<QLabel>("clinic.when")->text();
        const QJsonObject kept = m_page->putAway();
        QVERIFY(find<MaskedLine>("clinic.name")->entry().isEmpty());
        QVERIFY(find<MaskedLine>("clinic.document")->entry().isEmpty());
        QVERIFY(!find<QLineEdit>("clinic.received")->isVisible());
        book(); // another customer
        QTRY_COMPARE(bookings().size(), 1);
        QVERIFY(bookings().first().caseId != begun.id);
        m_page->putAway();
        QVERIFY(!isReleased());
        m_page->bringBack(kept);
        QTRY_VERIFY(find<QLineEdit>("clinic.received")->isVisible());
        QCOMPARE(find<MaskedLine>("clinic.name")->entry(), name);
        QCOMPARE(find<QLabel>("clinic.when")->text(), when);
        find<QLineEdit>("clinic.received")->setFocus();
        type(u"50"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(bookings().size(), 2);
        const auto paid = bookings();
        QVERIFY(std::ranges::any_of(
            paid, [&](const DeskBooking& each) { return each.caseId == begun.id; }));
        QCOMPARE(m_clinic->holdsMade, 2); // held once each
    }

    /// Ten minutes are over: it is said, and everything else is as it was.
    void aNumberWhoseTimeIsOverIsSaid()
    {
        const Case begun = appointmentWanted(*m_desk);
        open();
        m_page->openWith(u"hospital."_s + idText(begun.id));
        QTRY_COMPARE(find<TableView>("clinic.departments")->model()->rowCount(), 1);
        QTRY_VERIFY(plan()->model()->rowCount() > 0);
        holdNumber();
        QTRY_VERIFY(find<QLineEdit>("clinic.received")->isVisible());
        const QString when = find<QLabel>("clinic.when")->text();
        const QJsonObject kept = m_page->putAway();
        m_desk->clock.advanceMs(10 * 60'000);
        m_page->bringBack(kept);
        QTRY_VERIFY(message()->text().startsWith(u"The number is not held any more"));
        QVERIFY(!find<QLineEdit>("clinic.received")->isVisible());
        QTRY_COMPARE(find<QLabel>("clinic.when")->text(), when);
        QTRY_VERIFY(find<KeyButton>("clinic.commit")->isEnabled());
        find<KeyButton>("clinic.commit")->setFocus();
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(find<QLineEdit>("clinic.received")->isVisible());
        find<QLineEdit>("clinic.received")->setFocus();
        type(u"50"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(bookings().size(), 1);
        QCOMPARE(bookings().first().caseId, begun.id);
    }

    /// What was only chosen is chosen again, in a window that was made anew as well.
    void whatWasChosenIsChosenAgain()
    {
        open();
        auto* departments = find<TableView>("clinic.departments");
        QTRY_VERIFY(departments->model()->rowCount() > 1);
        departments->selectRow(1);
        const QString department = departments->currentIndex().data().toString();
        QTRY_VERIFY(plan()->model()->rowCount() > 0);
        chooseNumber();
        enterPatient();
        const QString when = find<QLabel>("clinic.when")->text();
        const QJsonObject kept = m_page->putAway();
        QVERIFY(find<QLabel>("clinic.when")->text().isEmpty());
        departments->selectRow(0); // the next customer's
        QTRY_VERIFY(plan()->model()->rowCount() > 0);
        open();
        m_page->bringBack(kept);
        QTRY_COMPARE(find<QLabel>("clinic.when")->text(), when);
        departments = find<TableView>("clinic.departments");
        QCOMPARE(departments->currentIndex().siblingAtColumn(0).data().toString(), department);
        QTRY_VERIFY(find<KeyButton>("clinic.commit")->isEnabled());
        QCOMPARE(find<MaskedLine>("clinic.name")->entry(), u"Wang Liming"_s);
        QCOMPARE(m_clinic->holdsMade, 0);
    }

    /// Whoever has been served, or leaves for good, lets the number go; who waits does not.
    void whoIsServedLetsItGo_data()
    {
        QTest::addColumn<bool>("isParked");
        QTest::newRow("served") << false;
        QTest::newRow("parked") << true;
    }

    void whoIsServedLetsItGo()
    {
        QFETCH(bool, isParked);
        ServedCustomer one;
        one.ticket = u"A001"_s;
        one.ticketId = operationId();
        m_desk->customer.start(one);
        open();
        holdNumber();
        QTRY_VERIFY(find<QLineEdit>("clinic.received")->isVisible());
        m_page->putAway(); // as the window does when they leave
        m_desk->customer.clear(
            isParked ? CurrentCustomer::Leaving::Parked : CurrentCustomer::Leaving::Served);
        if (!isParked)
            QTRY_VERIFY(isReleased());
        ServedCustomer next;
        next.ticketId = operationId();
        m_desk->customer.start(next);
        m_page->putAway();
        m_desk->customer.clear(); // served: nothing of theirs is held
        QTest::qWait(50);
        QCOMPARE(isReleased(), !isParked);
    }

    /// The window is told first: the same.
    void whoIsServedBeforeThePageIsEmptied()
    {
        ServedCustomer one;
        one.ticketId = operationId();
        m_desk->customer.start(one);
        open();
        holdNumber();
        QTRY_VERIFY(find<QLineEdit>("clinic.received")->isVisible());
        m_desk->customer.clear();
        QVERIFY(!m_page->putAway().value(u"hospital"_s).toObject().contains(u"held"_s));
        QTRY_VERIFY(isReleased());
    }

private:
    bool isReleased()
    {
        return std::ranges::any_of(m_desk->uplink.seen(),
            [](const UplinkRequest& request) { return request.path.endsWith(u":release"); });
    }
};

QTEST_MAIN(TestAppointmentParked)
#include "tst_appointmentparked.moc"
