// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/CustomerRepository.h"
#include "modules/queue/ui/QueuePage.h"
#include "tests/modules/queue/ui/FakeHall.h"
#include "tests/testkit/DeskFixture.h"
#include "tests/testkit/OnPage.h"
#include "ui/MessageBar.h"
#include "ui/SegmentedControl.h"
#include "ui/TableView.h"

#include <QTest>

using namespace hui;
using namespace hui::queue;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// Who booked, and whom another page asks for, on the page of the queue.
class TestQueueWanted : public QObject, private OnPage<QueuePage> {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>(customerMigrations());
        m_hall = std::make_unique<FakeHall>(m_desk->clock);
        m_desk->uplink.answer
            = [this](const UplinkRequest& request) { return m_hall->answer(request); };
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
        m_hall.reset();
    }

    /// Who booked a later time stands among those who booked, and is called from there.
    void whoBookedIsListedByThemselves()
    {
        m_hall->add(u"A001"_s, 3);
        Ticket& later = m_hall->add(u"Y001"_s, 60);
        later.channel = u"booking"_s;
        later.dueAt = m_desk->clock.nowUtc().addSecs(3'600);
        open();
        QTRY_COMPARE(rows(), 1);
        choose(u"booked"_s);
        QCOMPARE(rows(), 1);
        QCOMPARE(cell(0, TicketTableModel::Channel), u"Booking 11:43"_s);
        press(Qt::Key_Return); // who is there before their time
        QTRY_COMPARE(m_hall->standing(u"Y001"_s), u"Y001 called"_s);
    }

    /// Another page asks for a ticket: what Enter does is done by the line as it stands, and never
    /// later, when the line is back.
    void anotherPageAsksForATicket()
    {
        m_hall->add(u"A001"_s, 20);
        const Ticket second = m_hall->add(u"A002"_s, 3);
        open();
        QTRY_COMPARE(rows(), 2);
        m_hall->line = FakeHall::Line::Down;
        m_page->openWith(u"ticket."_s + idText(second.id));
        QTRY_VERIFY(message().startsWith(u"The queue could not be read"_s));
        m_hall->line = FakeHall::Line::Up;
        m_page->refresh();
        QTRY_VERIFY(!find<MessageBar>("queue.message")->isVisible());
        QCOMPARE(m_hall->standing(u"A002"_s), u"A002 waiting"_s);
        m_page->openWith(u"ticket."_s + idText(second.id));
        QTRY_COMPARE(m_hall->standing(u"A002"_s), u"A002 called"_s);
        m_page->openWith(u"ticket."_s + idText(operationId()));
        QTRY_VERIFY(message().startsWith(u"This number is not in the line"_s));
    }

private:
    void open()
    {
        m_page = std::make_unique<QueuePage>(m_desk->services(), nullptr);
        m_page->resize(1244, 820);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->setFocus();
    }

    TableView* table() const { return find<TableView>("queue.tickets"); }
    int rows() const { return table()->model()->rowCount(); }
    QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    QString message() const { return find<MessageBar>("queue.message")->text(); }

    void choose(const QString& which)
    {
        auto* control = find<SegmentedControl>("queue.which");
        control->setCurrent(which);
        Q_EMIT control->chosen(which);
        table()->setFocus();
    }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<FakeHall> m_hall;
};

QTEST_MAIN(TestQueueWanted)
#include "tst_queuewanted.moc"
