// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sync/BranchToldRepository.h"
#include "modules/home/ui/DayTableModel.h"
#include "modules/home/ui/HallTableModel.h"
#include "modules/home/ui/HomePage.h"
#include "modules/home/ui/Tasks.h"
#include "tests/modules/home/ui/HomeHall.h"
#include "tests/testkit/DeskDay.h"
#include "tests/testkit/Operations.h"
#include "ui/KeyButton.h"
#include "ui/Pill.h"
#include "ui/SegmentedControl.h"
#include "ui/TableView.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

#include <algorithm>

using namespace hui;
using namespace hui::home;
using namespace Qt::StringLiterals;

class TestHomePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<testkit::DeskFixture>(customerMigrations() + caseMigrations());
        m_hall = std::make_unique<testkit::HomeHall>(*m_desk);
        m_desk->uplink.answer
            = [this](const UplinkRequest& asked) { return m_hall->answer(asked); };
        m_day = std::make_unique<testkit::DeskDay>(*m_desk);
        m_page = std::make_unique<HomePage>(m_desk->services());
        m_page->resize(1244, 820);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_COMPARE(table()->model()->rowCount(), 17);
        m_page->findChild<QTabBar*>(QStringLiteral("home.tabs"))->setCurrentIndex(3);
        table()->setFocus();
    }

    void cleanup()
    {
        m_page.reset();
        m_hall.reset();
        m_desk.reset();
    }

    void theModelKeepsItsContract()
    {
        DayTableModel model;
        const QAbstractItemModelTester tester(&model);
        const auto rows = DayTableModel::rowsOf(m_desk->run([](Database& database) {
            return Journal(database).ofDay(testkit::shift().businessDate, 100);
        }));
        QVERIFY(DayTableModel::isAlike(rows, rows) && !DayTableModel::isAlike(rows, rows.mid(1)));
        model.showRows(rows);
        QCOMPARE(model.rowCount(), 17);
        QCOMPARE(model.index(0, DayTableModel::Amount).data().toString(), QStringLiteral("187.40"));
        model.showRows({});
    }

    void opensEveryTaskByItsKey()
    {
        const QList<Task> all = tasks();
        for (int i = 0; i < all.size(); ++i)
            QTest::keyClick(table(), static_cast<Qt::Key>(Qt::Key_1 + i), Qt::AltModifier);
        QCOMPARE(m_desk->opened.size(), all.size());
        for (int i = 0; i < all.size(); ++i)
            QCOMPARE(m_desk->opened.at(i), (std::pair{all.at(i).module, all.at(i).argument}));
    }

    /// What stood among the tasks before is one key away, too, and is printed beside its list.
    void theFurtherTasksHaveTheirKeys()
    {
        QTest::keyClick(table(), Qt::Key_0, Qt::AltModifier);
        QCOMPARE(m_desk->opened.last(), (std::pair{u"billpay"_s, u"today"_s}));
        QTest::keyClick(table(), Qt::Key_9, Qt::AltModifier);
        QCOMPARE(m_desk->opened.last(), (std::pair{u"cases"_s, QString()}));
        auto* payments = m_page->findChild<KeyButton*>(u"home.further.payments"_s);
        auto* cases = m_page->findChild<KeyButton*>(u"home.further.cases"_s);
        QVERIFY(payments->isVisible() && !cases->isVisible()); // beside the journal
        m_page->findChild<QTabBar*>(u"home.tabs"_s)->setCurrentIndex(2);
        QVERIFY(!payments->isVisible() && cases->isVisible()); // beside who is parked
    }

    void theDrawerIsHandedOverFromHere()
    {
        QTest::keyClick(m_page->findChild<KeyButton*>(u"home.handover"_s), Qt::Key_Space);
        QCOMPARE(m_desk->opened.last(), (std::pair{u"cash"_s, u"handover"_s}));
    }

    /// The goal, who is on duty and how far rates and roster have come are what the platform told.
    void showsWhatThePlatformTold()
    {
        QCOMPARE(text("home.figure.handling.note"), u"goal: within 5 min"_s);
        QCOMPARE(text("home.onDuty"), u"On duty 周文静"_s);
        QVERIFY(text("home.sync.updated").startsWith(u"read "));
        const auto told = [this](
                              const QString& stream, const QString& key, const QJsonObject& value) {
            m_desk->run([&](Database& database) {
                return BranchToldRepository(database).apply({stream, key, value.isEmpty(), value});
            });
            Q_EMIT m_desk->sync.changed(stream);
        };
        told(u"service_goal"_s, u"2026-03-18"_s,
            toJson(ServiceGoal{testkit::shift().businessDate, 2}));
        QTRY_COMPARE(text("home.figure.handling.note"), u"goal: within 2 min"_s);
        const QDateTime before(QDate(2026, 3, 17), QTime(1, 30), Qt::UTC);
        told(u"fx_rate"_s, u"GBP"_s, toJson(FxRate{u"GBP"_s, before, 4, 911'1000, 914'8000}));
        QTRY_COMPARE(text("home.sync.updated"), u"rates of 03-17"_s);
        QVERIFY(m_page->findChild<QLabel*>(u"home.sync.updated"_s)
                ->toolTip()
                .contains(u"GBP 911.1000 / 914.8000"));
        told(u"duty_roster"_s, u"2026-03-18"_s,
            toJson(DutyRoster{testkit::shift().businessDate, {}}));
        QTRY_COMPARE(text("home.onDuty"), u"No supervisor on duty"_s);
    }

    /// Before anything was told nothing is made up.
    void whatWasNotToldIsNotKnown()
    {
        m_desk->run([](Database& database) -> Result<Done> {
            for (const auto& [stream, key] : {std::pair(u"duty_roster"_s, u"2026-01-01"_s),
                     {u"service_goal"_s, u"2026-01-01"_s}, {u"fx_rate"_s, u"GBP"_s}})
                HUI_ASSERT(BranchToldRepository(database).apply({stream, key, true, {}}));
            return Done{};
        });
        Q_EMIT m_desk->sync.changed(u"duty_roster"_s);
        QTRY_COMPARE(text("home.onDuty"), u"Supervisor unknown"_s);
        QCOMPARE(text("home.figure.handling.note"), u"pauses over 10 min left out"_s);
        QCOMPARE(text("home.sync.updated"), u"no rates · no roster"_s);
        m_page->resize(1310, 688); // at 1366x768, beside a folded rail
        QTRY_VERIFY2(m_page->minimumSizeHint().height() <= 688,
            qPrintable(QString::number(m_page->minimumSizeHint().height())));
    }

    void showsTheFigures()
    {
        QCOMPARE(text("home.figure.operations.value"), QStringLiteral("17"));
        QCOMPARE(text("home.figure.taken.value"), QStringLiteral("3,122.00"));
        QCOMPARE(text("home.figure.handling.value"), QStringLiteral("3"));
        QCOMPARE(text("home.figure.handling.unit"), QStringLiteral("min"));
        QCOMPARE(text("home.figure.handling.rest"), QStringLiteral("0"));
        QCOMPARE(text("home.till.balance"), QStringLiteral("¥85,190.40"));
        QVERIFY(text("home.till.low").contains(QStringLiteral("9")));
        QVERIFY(m_page->findChild<Pill*>(QStringLiteral("home.sync.unknown"))->look().dashed);
    }

    /// With the last day before on which this teller did anything, up to this time of the day.
    void comparesWithTheDayBefore()
    {
        QVERIFY(text("home.figure.operations.note").contains(QStringLiteral("payments")));
        m_desk->run([this](Database& database) {
            return database.transaction([&]() -> Result<Done> {
                for (const int hours : {-24, -22}) { // 10:43, and 12:43
                    Operation early = testkit::operation(testkit::operationId());
                    early.shift = testkit::shift();
                    early.shift.businessDate = early.shift.businessDate.addDays(-1);
                    early.at = m_desk->clock.nowUtc().addSecs(hours * 3'600LL);
                    if (const auto noted = Journal(database).append(early); !noted)
                        return std::unexpected(noted.error());
                }
                return Done{};
            });
        });
        m_page = std::make_unique<HomePage>(m_desk->services()); // that day is read once
        m_page->show();
        QTRY_COMPARE(text("home.figure.operations.note"),
            QStringLiteral("against the day before by now ▲ 16"));
    }

    /// Requests of others are opened, one's own are called to mind; the list is one key away.
    void whatWaitsToBeSignedIsOneKeyAway()
    {
        auto* waiting = m_page->findChild<KeyButton*>(QStringLiteral("home.waiting"));
        QTRY_VERIFY(waiting->isVisible());
        QVERIFY(waiting->accessibleName().startsWith(QStringLiteral("1 ")));
        QTest::keyClick(waiting, Qt::Key_Space);
        QCOMPARE(m_desk->opened.last(),
            (std::pair{QStringLiteral("approvals"), QStringLiteral("waiting")}));
        const QList<RemoteApproval> requests
            = *remoteApprovalsFromJson(m_hall->requests().body); // one's own first
        const auto act = [&](const RemoteApproval& request) {
            return m_page->findChild<KeyButton*>(
                QStringLiteral("home.request.") + idText(request.id));
        };
        QTest::keyClick(act(requests.at(1)), Qt::Key_Space);
        QCOMPARE(m_desk->opened.last(),
            (std::pair{QStringLiteral("approvals"),
                QStringLiteral("request.") + idText(requests.at(1).id)}));
        QTest::keyClick(act(requests.at(0)), Qt::Key_Space);
        QTRY_COMPARE(m_hall->reminded.size(), 1);
        QVERIFY(m_hall->reminded.first().contains(idText(requests.at(0).id)));
        const auto isSaid = [this] {
            const QList<Pill*> pills = m_page->findChildren<Pill*>();
            return std::ranges::any_of(
                pills, [](const Pill* pill) { return pill->look().text == u"Reminded"; });
        };
        QTRY_VERIFY(isSaid());
    }

    /// Who waits, in the order this window calls; Enter asks the page of the queue for them.
    void whoWaitsIsListedAndCalled()
    {
        auto* hall = m_page->findChild<TableView*>(QStringLiteral("home.hall"));
        auto* tabs = m_page->findChild<QTabBar*>(QStringLiteral("home.tabs"));
        tabs->setCurrentIndex(0);
        QTRY_COMPARE(hall->model()->rowCount(), 10);
        QCOMPARE(tabs->tabText(0), QStringLiteral("In line 10"));
        QCOMPARE(tabs->tabText(1), QStringLiteral("Booked today 3"));
        QCOMPARE(tabs->tabText(2), QStringLiteral("Parked 1"));
        const auto cell = [hall](int row, int column) {
            return hall->model()->index(row, column).data().toString();
        };
        QTRY_COMPARE(cell(0, HallTableModel::Name), QStringLiteral("王*"));
        QCOMPARE(cell(0, HallTableModel::Matter), QStringLiteral("Water bill"));
        QCOMPARE(cell(0, HallTableModel::Hint), QStringLiteral("Being served"));
        QCOMPARE(cell(1, HallTableModel::Hint), QStringLiteral("Over 15 min"));
        QCOMPARE(cell(2, HallTableModel::Hint), QStringLiteral("私行"));
        hall->setFocus();
        QTest::keyClick(hall, Qt::Key_Down);
        QTest::keyClick(hall, Qt::Key_Return);
        const queue::Ticket second = *std::ranges::find(
            m_hall->view.tickets, QStringLiteral("A038"), &queue::Ticket::number);
        QCOMPARE(m_desk->opened.last(),
            (std::pair{QStringLiteral("queue"), QStringLiteral("ticket.") + idText(second.id)}));
        QTest::keyClick(hall, Qt::Key_Space);
        QCOMPARE(m_desk->opened.last(),
            (std::pair{QStringLiteral("customers"), idText(second.customer)}));
        auto* scope = m_page->findChild<SegmentedControl*>(QStringLiteral("home.scope"));
        scope->setCurrent(QStringLiteral("hall"));
        Q_EMIT scope->chosen(QStringLiteral("hall"));
        QCOMPARE(hall->model()->rowCount(), 11); // and who was called to window 3
        QCOMPARE(cell(hall->currentIndex().row(), HallTableModel::Number), QStringLiteral("A038"));
        tabs->setCurrentIndex(1);
        QCOMPARE(cell(0, HallTableModel::Number), QStringLiteral("Y002")); // by their time
        QCOMPARE(cell(1, HallTableModel::Arrived), QStringLiteral("11:08"));
    }

    /// Without the line what is known stays, as of then.
    void theLineOfBeforeStays()
    {
        auto* tabs = m_page->findChild<QTabBar*>(QStringLiteral("home.tabs"));
        tabs->setCurrentIndex(0);
        QTRY_COMPARE(text("home.clear"), QStringLiteral("Called by about 11:25"));
        m_hall->isUp = false;
        Q_EMIT m_desk->sync.changed(QStringLiteral("queue"));
        QTRY_COMPARE(text("home.clear"), QStringLiteral("As of 10:43"));
        QCOMPARE(
            m_page->findChild<TableView*>(QStringLiteral("home.hall"))->model()->rowCount(), 10);
    }

    void theHallModelKeepsItsContract()
    {
        HallTableModel model;
        const QAbstractItemModelTester tester(&model);
        HallRow row{.ticket = m_hall->view.tickets.first(), .ofClass = {}, .person = {}};
        model.showTickets({row});
        row.minutes = 9;
        model.showTickets({row});
        QCOMPARE(model.index(0, HallTableModel::Waited).data().toString(), QStringLiteral("9 min"));
        QCOMPARE(model.rowOf(row.ticket.id), 0);
        model.showTickets({});
        QCOMPARE(model.rowOf(row.ticket.id), -1);
    }

    /// Asked anew when the queue moves; who waits long, by the bank's policy, is seen from afar.
    void theHallIsCounted()
    {
        QTRY_COMPARE(text("home.figure.hall.value"), QStringLiteral("9"));
        QVERIFY(text("home.figure.hall.note").contains(QStringLiteral("17")));
        m_hall->view.tickets.clear();
        Q_EMIT m_desk->sync.changed(QStringLiteral("queue"));
        QTRY_COMPARE(text("home.figure.hall.value"), QStringLiteral("0"));
        QVERIFY(!text("home.figure.hall.note").contains(QStringLiteral("17")));
    }

    void filtersInPlace()
    {
        QTest::keyClick(table(), Qt::Key_F, Qt::ControlModifier);
        auto* filter = m_page->findChild<QLineEdit*>(QStringLiteral("home.filter"));
        QVERIFY(filter->hasFocus());
        QTest::keyClicks(filter, QStringLiteral("142.30"));
        QCOMPARE(table()->model()->rowCount(), 1);
        QVERIFY(m_page->stepBack()); // Esc
        QCOMPARE(table()->model()->rowCount(), 17);
        QVERIFY(!m_page->stepBack());
    }

    void enterOpensTheLine()
    {
        QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(m_desk->opened.size(), 1);
        QCOMPARE(m_desk->opened.first().first, QStringLiteral("billpay"));
        QCOMPARE(
            QUuid::fromString(m_desk->opened.first().second), (*m_day)[QStringLiteral("recorded")]);
    }

    void followsWhatIsSettled()
    {
        const QUuid id = (*m_day)[QStringLiteral("unknown")];
        m_desk->run([id](Database& database) {
            return OutboxRepository(database).settle(id, {.event = OutboxEvent::Accepted});
        });
        Q_EMIT m_desk->sync.settled(id, OutboxState::Accepted);
        QTRY_VERIFY(!m_page->findChild<Pill*>(QStringLiteral("home.sync.unknown"))->look().dashed);
    }

    void hidesTheBalance()
    {
        m_page->setMasked(true);
        QCOMPARE(text("home.till.balance"), QStringLiteral("***"));
        m_page->setMasked(false);
        QCOMPARE(text("home.till.balance"), QStringLiteral("¥85,190.40"));
    }

private:
    QString text(const char* name) const
    {
        auto* label = m_page->findChild<QLabel*>(QLatin1StringView(name));
        HUI_ASSERT(label);
        return label->text();
    }
    TableView* table() const { return m_page->findChild<TableView*>(QStringLiteral("home.table")); }

    std::unique_ptr<testkit::DeskFixture> m_desk;
    std::unique_ptr<testkit::HomeHall> m_hall;
    std::unique_ptr<testkit::DeskDay> m_day;
    std::unique_ptr<HomePage> m_page;
};

QTEST_MAIN(TestHomePage)
#include "tst_homepage.moc"
