// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/PulledHistory.h"
#include "app/store/RecordingStop.h"
#include "app/store/SyncStateRepository.h"
#include "modules/outbox/ui/HistoryCard.h"
#include "modules/outbox/ui/OutboxPage.h"
#include "modules/outbox/ui/OutboxTableModel.h"
#include "modules/outbox/ui/Timeline.h"
#include "tests/testkit/DeskDay.h"
#include "ui/AuthoriseDialog.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/Pill.h"
#include "ui/TableView.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

using namespace hui;
using namespace hui::outbox;

class TestOutboxPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<testkit::DeskFixture>();
        m_day = std::make_unique<testkit::DeskDay>(*m_desk);
        m_page = std::make_unique<OutboxPage>(m_desk->services());
        m_page->resize(1244, 820);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(table()->model()->rowCount() > 0);
        table()->setFocus();
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void theModelKeepsItsContract()
    {
        OutboxTableModel model;
        const QAbstractItemModelTester tester(&model);
        const auto day = m_desk->run([](Database& database) {
            return readOutboxDay(database, testkit::shift().businessDate, 100);
        });
        model.setItems(day.items);
        QCOMPARE(model.rowCount(), day.items.size());
        const int row = model.rowOf((*m_day)[QStringLiteral("unknown")]);
        QCOMPARE(
            model.index(row, OutboxTableModel::Amount).data().toString(), QStringLiteral("142.30"));
        QCOMPARE(model.index(row, OutboxTableModel::Party).data().toString(),
            QStringLiteral("********6620"));
        model.setItems({});
        QCOMPARE(model.rowCount(), 0);
    }

    /// The one nobody knows the outcome of stands first, with what to do about it.
    void beginsWithTheUnknownOne()
    {
        QVERIFY(find<MessageBar>("outbox.entry.message")->isVisible());
        QVERIFY(find<MessageBar>("outbox.entry.message")->text().contains(tr("neither take")));
        QVERIFY(find<KeyButton>("outbox.check")->isVisible());
        QCOMPARE(find<Timeline>("outbox.entry.timeline")->steps().size(), 3);
        QCOMPARE(
            find<Timeline>("outbox.entry.timeline")->steps().last().node, Timeline::Node::Next);
        QVERIFY(find<Timeline>("outbox.entry.timeline")
                ->steps()
                .last()
                .text.contains(QStringLiteral("2 min 34 s")));
    }

    void asksByKey()
    {
        QTest::keyClick(table(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!find<KeyButton>("outbox.check")->isEnabled()); // being asked for
    }

    void showsAnOutcomeThatCameIn()
    {
        const QUuid id = (*m_day)[QStringLiteral("unknown")];
        m_desk->run([id](Database& database) {
            return OutboxRepository(database).settle(id, {.event = OutboxEvent::Accepted});
        });
        Q_EMIT m_desk->sync.settled(id, OutboxState::Accepted);
        QTRY_VERIFY(find<KeyButton>("outbox.check")->isHidden());
        QVERIFY(find<MessageBar>("outbox.entry.message")->isHidden());
    }

    void opensTheServiceToGiveCashBack()
    {
        m_page->openWith((*m_day)[QStringLiteral("rejected")].toString(QUuid::WithoutBraces));
        QTRY_VERIFY(find<KeyButton>("outbox.check")->text().contains(QStringLiteral("63.20")));
        QTest::keyClick(table(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_desk->opened.size(), 1);
        QCOMPARE(m_desk->opened.first().first, QStringLiteral("billpay"));
        QCOMPARE(
            QUuid::fromString(m_desk->opened.first().second), (*m_day)[QStringLiteral("rejected")]);
    }

    void arrowsWalkThroughTheRows()
    {
        QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(table()->currentIndex().row(), 0);
        QVERIFY(find<KeyButton>("outbox.check")->isVisible()); // recorded: send now
        QTest::keyClick(table(), Qt::Key_Down);
        QTRY_VERIFY(find<KeyButton>("outbox.check")->isHidden()); // being sent
    }

    void narrowsToWhatIsNotSettled()
    {
        const int all = table()->model()->rowCount();
        auto* segment = find<QAbstractButton>("all");
        segment->setFocus();
        QTest::keyClick(segment, Qt::Key_Right);
        QCOMPARE(table()->model()->rowCount(), 4);
        QVERIFY(all > 4);
        tabs()->setFocus();
        QTest::keyClick(tabs(), Qt::Key_Right);
        QCOMPARE(table()->model()->rowCount(), 1);
    }

    void exportsByKeyAndSaysWhere()
    {
        QTest::keyClick(m_page.get(), Qt::Key_E, Qt::ControlModifier);
        auto* message = find<MessageBar>("outbox.message");
        QTRY_VERIFY(message->isVisible());
        QCOMPARE(message->mood(), Mood::Ok);
        const QDir exports(m_desk->folder.filePath(QStringLiteral("exports")));
        const QStringList files = exports.entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QVERIFY(message->text().contains(files.first()));
    }

    void saysHowMuchMayBeTakenOffline()
    {
        QVERIFY(find<QLabel>("outbox.limits")->text().contains(QStringLiteral("20,000.00")));
        QVERIFY(find<QLabel>("outbox.limits")->text().contains(QStringLiteral("984.70")));
        QVERIFY(find<QLabel>("outbox.connection")->text().contains(QStringLiteral("10:24")));
    }

    void checksTheWholeJournal()
    {
        tabs()->setCurrentIndex(3);
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(find<Pill>("outbox.chain")->look().mood, Mood::Ok);
    }

    /// A desk that was put back to an earlier day: a second person signs by F4, and it goes on.
    void whatWasFetchedIsSignedFor()
    {
        auto* card = find<HistoryCard>("outbox.history");
        QVERIFY(!card->isVisibleTo(m_page.get()));
        const qint64 last = m_desk->run([](Database& database) -> Result<qint64> {
            return database.transaction([&]() -> Result<qint64> {
                const auto highest = OutboxRepository(database).highest();
                if (!highest)
                    return highest;
                if (const auto saved
                    = PulledHistories(database).save({.first = *highest - 2, .last = *highest});
                    !saved)
                    return std::unexpected(saved.error());
                const auto stopped = setRecordingStop(database, QStringLiteral("history_unsigned"));
                return stopped ? highest : std::unexpected(stopped.error());
            });
        });
        m_desk->uplink.answer = [](const UplinkRequest&) { return testkit::signedBySupervisor(); };
        tabs()->setCurrentIndex(3);
        QTRY_VERIFY(card->isVisible());
        QVERIFY(find<QLabel>("outbox.history.entries")->text().contains(QString::number(last)));
        QTest::keyClick(m_page.get(), Qt::Key_F4);
        AuthoriseDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = m_page->window()->findChild<AuthoriseDialog*>()));
        dialog->findChild<QLineEdit*>(QStringLiteral("authorise.approver"))
            ->setText(QStringLiteral("0102"));
        dialog->findChild<QLineEdit*>(QStringLiteral("authorise.password"))
            ->setText(QStringLiteral("secret"));
        dialog->findChild<KeyButton*>(QStringLiteral("authorise.sign"))->click();
        QTRY_VERIFY(!card->isVisible());
        QCOMPARE(m_desk->run(recordingStop), QString());
        QCOMPARE(
            m_desk->run([](Database& database) { return OutboxRepository(database).highest(); }),
            last + 1);
    }

    void tellsWhatWasPulled()
    {
        m_desk->run([](Database& database) -> Result<Done> {
            return SyncStateRepository(database).save(QStringLiteral("changes"), {{}, {}});
        });
        tabs()->setCurrentIndex(2);
        QTRY_VERIFY(find<QLabel>("outbox.updates.read")
                ->text()
                .startsWith(QStringLiteral("2026-03-18 10:43")));
    }

private:
    template <class Widget>
    Widget* find(const char* name) const
    {
        auto* found = m_page->findChild<Widget*>(QLatin1StringView(name));
        HUI_ASSERT(found);
        return found;
    }
    TableView* table() const { return find<TableView>("outbox.table"); }
    QTabBar* tabs() const { return find<QTabBar>("outbox.tabs"); }

    std::unique_ptr<testkit::DeskFixture> m_desk;
    std::unique_ptr<testkit::DeskDay> m_day;
    std::unique_ptr<OutboxPage> m_page;
};

QTEST_MAIN(TestOutboxPage)
#include "tst_outboxpage.moc"
