// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/home/ui/DayTableModel.h"
#include "modules/home/ui/HomePage.h"
#include "modules/home/ui/Tasks.h"
#include "tests/testkit/DeskDay.h"
#include "tests/testkit/WaitingRequests.h"
#include "ui/KeyButton.h"
#include "ui/Pill.h"
#include "ui/TableView.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace hui;
using namespace hui::home;

class TestHomePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<testkit::DeskFixture>();
        m_day = std::make_unique<testkit::DeskDay>(*m_desk);
        m_page = std::make_unique<HomePage>(m_desk->services());
        m_page->resize(1244, 820);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_COMPARE(table()->model()->rowCount(), 17);
        table()->setFocus();
    }

    void cleanup()
    {
        m_page.reset();
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

    void showsTheFigures()
    {
        QCOMPARE(text("home.figure.operations.value"), QStringLiteral("17"));
        QCOMPARE(text("home.figure.taken.value"), QStringLiteral("3,122.00"));
        QCOMPARE(text("home.figure.hall.value"), QStringLiteral("—")); // nobody has told
        QVERIFY(text("home.figure.handling.value") != QStringLiteral("—"));
        QCOMPARE(text("home.till.balance"), QStringLiteral("¥85,190.40"));
        QVERIFY(text("home.till.low").contains(QStringLiteral("9")));
        QVERIFY(m_page->findChild<Pill*>(QStringLiteral("home.sync.unknown"))->look().dashed);
    }

    /// Requests of others, one key away; one's own are not for oneself to sign.
    void whatOthersAskIsOneKeyAway()
    {
        auto* waiting = m_page->findChild<KeyButton*>(QStringLiteral("home.waiting"));
        QVERIFY(waiting->isHidden());
        m_desk->uplink.answer = [](const UplinkRequest& asked) -> Result<UplinkAnswer> {
            if (asked.path.startsWith(QStringLiteral("/v1/approval-requests")))
                return testkit::waitingRequests({QStringLiteral("0217"), QStringLiteral("0218")});
            return failure(Error::Kind::Offline, "");
        };
        Q_EMIT m_desk->sync.changed(QStringLiteral("approval_request"));
        QTRY_VERIFY(waiting->isVisible());
        QVERIFY(waiting->text().startsWith(QStringLiteral("1 ")));
        waiting->setFocus();
        QTest::keyClick(waiting, Qt::Key_Space);
        QCOMPARE(m_desk->opened.last(),
            (std::pair{QStringLiteral("approvals"), QStringLiteral("waiting")}));
    }

    /// Asked anew when the queue moves; who waits long is seen from afar.
    void theHallIsCounted()
    {
        QString since = QStringLiteral("2026-03-18T02:25:00.000Z"); // it is 10:43
        int inLine = 12;
        m_desk->uplink.answer = [&](const UplinkRequest& asked) -> Result<UplinkAnswer> {
            if (asked.path != u"/v1/queue")
                return failure(Error::Kind::Offline, "");
            QJsonObject all{
                {QStringLiteral("class"), QString()}, {QStringLiteral("in_line"), inLine}};
            if (!since.isEmpty())
                all.insert(QStringLiteral("waiting_since"), since);
            return UplinkAnswer{200, {{QStringLiteral("figures"), QJsonArray{all}}}};
        };
        Q_EMIT m_desk->sync.changed(QStringLiteral("queue"));
        QTRY_COMPARE(text("home.figure.hall.value"), QStringLiteral("12"));
        QVERIFY(text("home.figure.hall.note").contains(QStringLiteral("18")));
        since.clear();
        inLine = 0;
        Q_EMIT m_desk->sync.changed(QStringLiteral("queue"));
        QTRY_COMPARE(text("home.figure.hall.value"), QStringLiteral("0"));
        QVERIFY(!text("home.figure.hall.note").contains(QStringLiteral("18")));
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
    std::unique_ptr<testkit::DeskDay> m_day;
    std::unique_ptr<HomePage> m_page;
};

QTEST_MAIN(TestHomePage)
#include "tst_homepage.moc"
