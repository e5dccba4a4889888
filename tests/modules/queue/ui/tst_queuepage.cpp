// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/CustomerRepository.h"
#include "modules/queue/ui/QueuePage.h"
#include "tests/modules/queue/ui/FakeHall.h"
#include "tests/testkit/DeskFixture.h"
#include "tests/testkit/OnPage.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/SegmentedControl.h"
#include "ui/TableView.h"
#include "ui/WedgeScanner.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QTest>

using namespace hui;
using namespace hui::queue;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// The page of the queue, by its keys.
class TestQueuePage : public QObject, private OnPage<QueuePage> {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>(customerMigrations());
        m_roles = {u"teller"_s};
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

    /// Where there is nothing to do to a row, no empty bar stands below the list.
    void theBarIsThereForItsButtons()
    {
        open();
        const auto hasBar
            = [this] { return find<KeyButton>("queue.act")->parentWidget()->isVisible(); };
        QTRY_VERIFY(!hasBar());
        m_hall->add(u"A001"_s, 20);
        m_page->refresh();
        QTRY_COMPARE(rows(), 1);
        QVERIFY(hasBar());
        choose(u"parked"_s);
        QVERIFY(!hasBar());
        choose(u"figures"_s);
        QVERIFY(hasBar()); // they are kept as a file
    }

    /// A customer shows the code of the telephone or of the slip.
    void aTicketIsScanned()
    {
        m_hall->add(u"A001"_s, 20);
        const Ticket second = m_hall->add(u"A002"_s, 3);
        open();
        QTRY_COMPARE(rows(), 2);
        auto* scanner = m_page->findChild<WedgeScanner*>();
        Q_EMIT scanner->scanned(u"6901234567892"_s);
        QVERIFY(message().startsWith(u"This is no code"_s));
        Ticket gone = second;
        gone.id = operationId();
        Q_EMIT scanner->scanned(ticketCode(gone));
        QVERIFY(message().startsWith(u"This number is not in the line"_s));
        Q_EMIT scanner->scanned(ticketCode(second));
        QCOMPARE(cell(m_page->findChild<TableView*>(u"queue.tickets"_s)->currentIndex().row(),
                     TicketTableModel::Number),
            u"A002"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(m_hall->standing(u"A002"_s), u"A002 called"_s);
        QCOMPARE(m_hall->standing(u"A001"_s), u"A001 waiting"_s);
    }

    /// One key shows and prints the code for the hall, says until when, or why there is none.
    void theCodeForTheHall()
    {
        open();
        const auto code = [this] { return m_page->findChild<QWidget*>(u"queue.hallcode"_s); };
        QVERIFY(!code()->isVisible());
        m_hall->line = FakeHall::Line::Down;
        press(Qt::Key_H, Qt::ControlModifier);
        QTRY_VERIFY(message().startsWith(u"Off line: no code for the hall"_s));
        QVERIFY(!code()->isVisible());
        m_hall->line = FakeHall::Line::LosesAnswers;
        press(Qt::Key_H, Qt::ControlModifier);
        QTRY_VERIFY(message().startsWith(u"No code was made"_s));
        m_hall->line = FakeHall::Line::Up;
        press(Qt::Key_H, Qt::ControlModifier);
        QTRY_VERIFY(code()->isVisible());
        QCOMPARE(m_hall->asked.size(), 2);
        QCOMPARE(m_hall->asked.first(), m_hall->asked.last()); // asked again, not once more
        QCOMPARE(
            m_page->findChild<QLabel*>(u"queue.halluntil"_s)->text(), u"Good until 03-19 10:43"_s);
        QVERIFY(m_page->reprint());
        QTRY_VERIFY(QFile::exists(m_desk->folder.filePath(u"receipts/queue-hall.pdf"_s)));
        QVERIFY(m_page->stepBack());
        QVERIFY(!code()->isVisible());
        QVERIFY(m_page->findChild<QComboBox*>(u"queue.class"_s)->isVisible());
        QVERIFY(!m_page->stepBack());
        QVERIFY(!m_page->reprint()); // no slip was drawn
    }

    void aTicketGoesItsWayByKeys()
    {
        m_hall->add(u"A001"_s, 20);
        m_hall->add(u"A002"_s, 3);
        open();
        QTRY_COMPARE(rows(), 2);
        QCOMPARE(cell(0, TicketTableModel::Waited), u"20 min"_s);
        QCOMPARE(cell(0, TicketTableModel::Hint), u"Over 15 min"_s);
        m_page->openWith(u"next"_s); // F9 of the window
        QTRY_COMPARE(m_hall->standing(u"A001"_s), u"A001 called"_s);
        QTRY_COMPARE(number(), u"A001"_s);
        QVERIFY(!m_desk->customer.customer()); // nobody has come yet
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->customer.customer());
        QCOMPARE(m_desk->customer.customer()->ticket, u"A001"_s);
        QTRY_VERIFY(find<KeyButton>("queue.finish")->isEnabled());
        m_page->openWith(u"park"_s); // F8 of the window
        QTRY_COMPARE(m_hall->standing(u"A001"_s), u"A001 parked"_s);
        QTRY_VERIFY(!m_desk->customer.customer());
        QTRY_COMPARE(number(), u"—"_s);
        m_page->openWith(u"next"_s);
        QTRY_COMPARE(number(), u"A002"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->customer.customer());
        // who is parked comes back, and who is served is parked for it
        choose(u"parked"_s);
        QTRY_COMPARE(rows(), 1);
        press(Qt::Key_Return);
        QTRY_COMPARE(m_hall->standing(u"A001"_s), u"A001 serving"_s);
        QCOMPARE(m_hall->standing(u"A002"_s), u"A002 parked"_s);
        QTRY_COMPARE(m_desk->customer.customer().value_or(ServedCustomer{}).ticket, u"A001"_s);
        QTRY_COMPARE(number(), u"A001"_s);
        QTRY_VERIFY(find<KeyButton>("queue.finish")->isEnabled());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_hall->standing(u"A001"_s), u"A001 served"_s);
        QTRY_VERIFY(!m_desk->customer.customer());
    }

    void theCustomerOfATicketIsAtTheCounter()
    {
        const QUuid id = operationId();
        m_desk->run([&](Database& database) -> Result<Done> {
            Customer person;
            person.id = id;
            person.createdAt = m_desk->clock.nowUtc();
            person.fields.insert(CustomerField::Name, {u"王小明"_s, id});
            person.fields.insert(CustomerField::Phone, {u"13812345678"_s, id});
            return database.transaction([&] { return CustomerRepository(database).save(person); });
        });
        m_hall->add(u"A001"_s, 2, id);
        open();
        QTRY_COMPARE(cell(0, TicketTableModel::Name), u"王*明"_s);
        m_page->openWith(u"next"_s);
        QTRY_COMPARE(number(), u"A001"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->customer.customer());
        QCOMPARE(m_desk->customer.record(), id);
        QCOMPARE(m_desk->customer.customer()->name, u"王*明"_s);
        QCOMPARE(m_desk->customer.customer()->phone, u"138****5678"_s);
    }

    /// Whom the teller found while serving goes along to the other window; what was entered waits
    /// here, for they may be sent back.
    void aTransferTakesTheCustomerAlong()
    {
        m_hall->add(u"A001"_s, 2);
        open();
        m_page->openWith(u"next"_s);
        QTRY_COMPARE(number(), u"A001"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->customer.customer());
        ServedCustomer found = *m_desk->customer.customer();
        found.record = operationId();
        m_desk->customer.start(found);
        QList<CurrentCustomer::Leaving> left;
        connect(&m_desk->customer, &CurrentCustomer::leaving, this,
            [&left](const ServedCustomer&, CurrentCustomer::Leaving why) { left.append(why); });
        QTRY_VERIFY(find<KeyButton>("queue.transfer")->isEnabled());
        press(Qt::Key_T, Qt::ControlModifier);
        QTRY_COMPARE(m_hall->standing(u"A001"_s), u"A001 transferred"_s);
        QCOMPARE(m_hall->byNumber(u"A001"_s).window, u"3"_s);
        QCOMPARE(m_hall->byNumber(u"A001"_s).customer, found.record);
        QTRY_VERIFY(!m_desk->customer.customer());
        QCOMPARE(left, QList{CurrentCustomer::Leaving::Parked});
        disconnect(&m_desk->customer, nullptr, this, nullptr);
    }

    void whoDoesNotComeIsMissedAndComesBack()
    {
        m_hall->add(u"A001"_s, 2);
        open();
        m_page->openWith(u"next"_s);
        QTRY_COMPARE(number(), u"A001"_s);
        QTRY_VERIFY(find<KeyButton>("queue.recall")->isEnabled());
        QVERIFY(!find<KeyButton>("queue.miss")->isEnabled()); // called once
        press(Qt::Key_F2);
        QTRY_VERIFY(find<KeyButton>("queue.miss")->isEnabled());
        press(Qt::Key_F7);
        QTRY_COMPARE(m_hall->standing(u"A001"_s), u"A001 abandoned"_s);
        choose(u"missed"_s);
        QTRY_COMPARE(rows(), 1);
        press(Qt::Key_Return);
        QTRY_COMPARE(m_hall->standing(u"A001"_s), u"A001 waiting"_s);
    }

    /// Whether the question or its answer was lost: one is called, and no other.
    void asksAgainUnderTheSameId_data()
    {
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("before");
        QTest::newRow("cut") << static_cast<int>(FakeHall::Line::Down) << 0;
        QTest::newRow("answers are lost") << static_cast<int>(FakeHall::Line::LosesAnswers) << 1;
    }
    void asksAgainUnderTheSameId()
    {
        QFETCH(int, line);
        QFETCH(int, before);
        m_hall->add(u"A001"_s, 9);
        m_hall->add(u"A002"_s, 3);
        open();
        QTRY_COMPARE(rows(), 2);
        m_hall->line = static_cast<FakeHall::Line>(line);
        m_page->openWith(u"next"_s);
        QTRY_VERIFY(message().contains(u"does not answer"));
        m_page->openWith(u"next"_s); // pressed again: still the same one
        QCOMPARE(m_hall->steps, before);
        QVERIFY(!find<KeyButton>("queue.next")->isEnabled());
        m_hall->line = FakeHall::Line::Up;
        QTRY_COMPARE(number(), u"A001"_s);
        QCOMPARE(m_hall->steps, 1);
        QCOMPARE(m_hall->standing(u"A002"_s), u"A002 waiting"_s);
        QTRY_VERIFY(!find<MessageBar>("queue.message")->isVisible());
    }

    /// Without a line nobody has to wait for it.
    void servesWithoutANumber()
    {
        m_hall->add(u"A001"_s, 9);
        open();
        QTRY_COMPARE(rows(), 1);
        m_hall->line = FakeHall::Line::Down;
        m_page->openWith(u"next"_s);
        QTRY_VERIFY(message().contains(u"does not answer"));
        QTRY_VERIFY(find<KeyButton>("queue.without")->isVisible());
        press(Qt::Key_W, Qt::ControlModifier);
        QVERIFY(m_desk->customer.customer());
        QVERIFY(m_desk->customer.customer()->ticket.isEmpty());
        m_hall->line = FakeHall::Line::Up;
        m_page->refresh();
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(m_hall->standing(u"A001"_s), u"A001 waiting"_s); // nobody was called behind it
    }

    void aDeskThatWasStartedAnewGoesOn()
    {
        Ticket& ticket = m_hall->add(u"A001"_s, 9);
        ticket.state = TicketState::Serving;
        ticket.window = u"2"_s;
        ticket.calledAt = ticket.servedAt = m_desk->clock.nowUtc().addSecs(-222);
        open();
        QTRY_VERIFY(m_desk->customer.customer());
        QCOMPARE(m_desk->customer.customer()->ticket, u"A001"_s);
        QCOMPARE(m_desk->customer.customer()->since, ticket.servedAt);
        QVERIFY(find<QLabel>("queue.time")->text().contains(u"03:42"));
    }

    void drawsAndSaysWhatIsRefused()
    {
        open();
        QTRY_VERIFY(find<KeyButton>("queue.draw")->isEnabled());
        QCOMPARE(find<QComboBox>("queue.class")->count(), 3); // none that is booked
        m_page->openWith(u"next"_s);
        QTRY_COMPARE(message().section(u'\n', 0, 0), u"queue_empty"_s);
        press(Qt::Key_G, Qt::ControlModifier);
        QTRY_COMPARE(rows(), 1);
        QVERIFY(message().contains(u"A091"));
    }

    void theFiguresAreKept()
    {
        Ticket& ticket = m_hall->add(u"A001"_s, 5);
        ticket.state = TicketState::Served;
        ticket.calledAt = ticket.servedAt = ticket.takenAt.addSecs(90);
        ticket.endedAt = ticket.servedAt.addSecs(120);
        open();
        choose(u"figures"_s);
        QTRY_VERIFY(find<KeyButton>("queue.csv")->isEnabled());
        find<KeyButton>("queue.csv")->click();
        QFile csv(m_desk->folder.filePath(u"reports/queue-2026-03-18.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(csv.readAll());
        QVERIFY2(text.contains(u"个人,1,1,0,0,01:30,01:30,02:00"_s), qPrintable(text));
        QVERIFY(text.contains(u"合计,1,1,0,0,01:30,01:30,02:00"_s));
        press(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(QFile::exists(m_desk->folder.filePath(u"reports/queue-2026-03-18.pdf"_s)));
    }

    /// The desk of window 3 is gone with its ticket: a supervisor takes it to this window.
    void aSupervisorFreesATicket()
    {
        Ticket& lost = m_hall->add(u"A001"_s, 9);
        lost.state = TicketState::Serving;
        lost.window = u"3"_s;
        open();
        QTRY_COMPARE(rows(), 1);
        QVERIFY(!find<KeyButton>("queue.act")->isVisible()); // a teller leaves it alone
        m_roles = {u"teller"_s, u"supervisor"_s};
        open();
        QTRY_VERIFY(find<KeyButton>("queue.act")->isVisible());
        QCOMPARE(find<KeyButton>("queue.act")->text(), u"To this window A001"_s);
        QVERIFY(find<KeyButton>("queue.rowleft")->isVisible());
        table()->setFocus();
        press(Qt::Key_Return);
        QTRY_COMPARE(m_hall->standing(u"A001"_s), u"A001 transferred"_s);
        QCOMPARE(m_hall->byNumber(u"A001"_s).window, u"2"_s);
        QTRY_COMPARE(find<KeyButton>("queue.act")->text(), u"Call A001"_s);
    }

    /// A waiting list that nothing happened in is not drawn anew.
    void timesGoOnWithoutResets()
    {
        m_hall->add(u"A001"_s, 9);
        open();
        QTRY_COMPARE(rows(), 1);
        auto* model = static_cast<TicketTableModel*>(table()->model());
        const QAbstractItemModelTester tester(model);
        int resets = 0;
        int changes = 0;
        connect(model, &QAbstractItemModel::modelReset, this, [&] { ++resets; });
        connect(model, &QAbstractItemModel::dataChanged, this, [&] { ++changes; });
        const QDateTime now = m_desk->clock.nowUtc();
        for (int second = 1; second <= 60; ++second)
            model->tick(now.addSecs(second));
        QCOMPARE(changes, 1);
        QCOMPARE(cell(0, TicketTableModel::Waited), u"10 min"_s);
        QCOMPARE(resets, 0);
    }

private:
    void open()
    {
        Services services = m_desk->services();
        services.roles = m_roles;
        m_page = std::make_unique<QueuePage>(services, nullptr);
        m_page->resize(1244, 820);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->setFocus();
    }

    TableView* table() const { return find<TableView>("queue.tickets"); }
    int rows() const { return table()->model()->rowCount(); }
    QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    QString number() const { return find<QLabel>("queue.number")->text(); }
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
    QStringList m_roles{u"teller"_s};
};

QTEST_MAIN(TestQueuePage)
#include "tst_queuepage.moc"
