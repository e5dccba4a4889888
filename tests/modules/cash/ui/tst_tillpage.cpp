// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/TillPage.h"
#include "tests/modules/cash/ui/DrawerScene.h"
#include "ui/AuthoriseDialog.h"
#include "ui/CountCell.h"
#include "ui/DenominationGrid.h"
#include "ui/KeyButton.h"
#include "ui/KeyMap.h"
#include "ui/MaskedLine.h"
#include "ui/MessageBar.h"
#include "ui/OpenRequests.h"
#include "ui/Pill.h"
#include "ui/SegmentedControl.h"
#include "ui/TableView.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QTabBar>

using namespace hui;
using namespace hui::cash;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// The closing of a drawer as a teller does it: keys only.
class TestTillPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::instance()->installEventFilter(&m_keys); }

    void init()
    {
        m_desk = std::make_unique<DeskFixture>(cashMigrations());
        m_drawer = std::make_unique<DrawerScene>(*m_desk);
        m_desk->uplink.answer = [](const UplinkRequest&) { return signedBySupervisor(); };
    }

    void cleanup()
    {
        m_window.reset();
        m_drawer.reset();
        m_desk.reset();
    }

    void showsTheDrawer()
    {
        open();
        QCOMPARE(label("till.balance")->text(), m_drawer->till().balance.toString());
        QVERIFY(label("till.low")->text().contains(u'1'));
        QCOMPARE(find<TableView>("till.entries")->model()->rowCount(), 5);
    }

    void masksOnRequest()
    {
        open();
        m_page->setMasked(true);
        QCOMPARE(label("till.balance")->text(), u"***"_s);
        m_page->setMasked(false);
        QCOMPARE(label("till.balance")->text(), m_drawer->till().balance.toString());
    }

    void balancedDayByKeys()
    {
        open();
        startCounting();
        enterCount(0);
        QTRY_VERIFY(find<KeyButton>("till.goOn")->isVisible());
        QCOMPARE(label("till.difference")->text(), u"0.00"_s);
        commit();
        handBackByKeys();
        QCOMPARE(m_drawer->till().state, TillState::Returned);
        QTRY_VERIFY(!label("till.file")->text().isEmpty());
        QVERIFY(QFile::exists(label("till.file")->text()));
        QVERIFY(m_page->reprint());
    }

    void shortDayByKeys()
    {
        open();
        startCounting();
        enterCount(-1);
        QTRY_VERIFY(find<KeyButton>("till.recount")->isVisible());
        QCOMPARE(label("till.difference")->text(), u"\u22121.00"_s);
        commit(); // once again
        QTRY_VERIFY(find<KeyButton>("till.enter")->isVisible());
        QVERIFY(firstCell()->text().isEmpty()); // blind again
        enterCount(-1);
        QTRY_VERIFY(find<KeyButton>("till.book")->isVisible());
        QTRY_VERIFY(!find<KeyButton>("till.recount")->isVisible());
        QCOMPARE(find<TableView>("till.counts")->model()->rowCount(), 2);
        QTest::keyClick(m_window.get(), Qt::Key_F4);
        sign();
        handBackByKeys();
        const UplinkRequest asked = m_desk->uplink.seen().constFirst();
        QCOMPARE(asked.body.value("kind"_L1).toString(), u"till.difference"_s);
        QCOMPARE(asked.body.value("amount"_L1).toObject().value("minor"_L1).toInt(), 100);
        const auto entries = m_desk->run([](Database& database) {
            return TillRepository(database).entries(shift().till, shift().businessDate);
        });
        QCOMPARE(entries.at(entries.size() - 2).reason, u"till.difference"_s);
    }

    /// The operation that was signed is the operation that is booked.
    void theSignatureBelongsToTheOperation()
    {
        m_drawer->count(1);
        open();
        QTest::keyClick(m_window.get(), Qt::Key_F4);
        sign();
        QTRY_COMPARE(m_drawer->till().state, TillState::Balanced);
        const QUuid asked(m_desk->uplink.seen().constFirst().body.value("operation"_L1).toString());
        const auto entry
            = m_desk->run([asked](Database& database) { return Journal(database).byId(asked); });
        QVERIFY(entry.has_value());
        QCOMPARE(entry->operation.kind, u"till.difference"_s);
        QCOMPARE(entry->operation.body.value("approval"_L1).toObject().value("id"_L1).toString(),
            u"AP-9"_s);
    }

    void whatIsBeingSentIsWaitedFor()
    {
        m_desk->run([](Database& database) -> Result<Done> {
            const auto set = database.run(u"UPDATE outbox SET state = 'sending'"
                                          " WHERE state = 'recorded'"_s);
            HUI_ASSERT(set.has_value());
            return Done{};
        });
        open();
        commit();
        QTRY_VERIFY(find<MessageBar>("till.message")->isVisible());
        QCOMPARE(m_drawer->till().state, TillState::Active);
        QVERIFY(find<KeyButton>("till.close")->isVisible());
    }

    void anIncompleteCountIsNotEntered()
    {
        open();
        startCounting();
        QTest::keyClicks(firstCell(), u"3"_s);
        commit();
        QVERIFY(find<MessageBar>("till.count.message")->isVisible());
        QCOMPARE(m_drawer->till().state, TillState::Counting);
        QCOMPARE(m_drawer->till().countsEntered, 0);
    }

    void aBlindCountHidesTheBalance()
    {
        open();
        startCounting();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(find<KeyButton>("till.close")->isVisible());
        QCOMPARE(label("till.balance")->text(), u"***"_s);
        QVERIFY(!m_page->stepBack());
        commit();
        QTRY_VERIFY(find<KeyButton>("till.enter")->isVisible());
    }

    void unknownMustBeAcknowledged()
    {
        m_drawer->count(0);
        open();
        commit();
        QTRY_VERIFY(find<KeyButton>("till.return")->isVisible());
        commit();
        QVERIFY(find<MessageBar>("till.return.message")->isVisible());
        QVERIFY(!m_window->findChild<AuthoriseDialog*>());
    }

    /// Another desk may still sign for the teller: the drawer stays until it is withdrawn, and the
    /// page says what it is.
    void aRequestThatHangsKeepsTheDrawer()
    {
        const OpenRequest hanging{
            operationId(), shift().operatorId, u"冲正电费"_s, m_desk->clock.nowUtc().addSecs(60)};
        m_desk->run(
            [&](Database& database) { return OpenRequestRepository(database).keep(hanging); });
        m_desk->run([](Database& database) -> Result<Done> { // nothing is unknown
            const auto set = database.run(u"UPDATE outbox SET state = 'accepted'"_s);
            return set ? Result<Done>(Done{}) : std::unexpected(set.error());
        });
        m_drawer->count(0);
        open();
        commit();
        QTRY_VERIFY(find<KeyButton>("till.return")->isVisible());
        commit();
        QPointer<OpenRequestsDialog> dialog;
        QTRY_VERIFY((dialog = m_window->findChild<OpenRequestsDialog*>()));
        QVERIFY(!dialog->findChild<KeyButton*>(u"openRequests.withdraw"_s)->isEnabled()); // no line
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        QVERIFY(!m_window->findChild<AuthoriseDialog*>());
        QCOMPARE(m_drawer->till().state, TillState::Balanced);
        m_desk->clock.advanceMs(60'000);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        commit();
        QTRY_VERIFY(m_window->findChild<AuthoriseDialog*>());
    }

    void givenUpSignaturesChangeNothing()
    {
        m_drawer->count(1);
        open();
        QTest::keyClick(m_window.get(), Qt::Key_F4);
        QPointer<AuthoriseDialog> dialog;
        QTRY_VERIFY((dialog = m_window->findChild<AuthoriseDialog*>()));
        QTRY_COMPARE(QApplication::activeWindow(), dialog.data());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        QCOMPARE(m_drawer->till().state, TillState::Over);
        QVERIFY(find<KeyButton>("till.book")->isEnabled());
    }

    void locksThroughTheWindow()
    {
        int locked = 0;
        open([&locked] { ++locked; });
        QTest::keyClick(find<KeyButton>("till.lock"), Qt::Key_Space);
        QCOMPARE(locked, 1);
    }

    void locksByItselfWithoutAWindow()
    {
        open();
        QTest::keyClick(find<KeyButton>("till.lock"), Qt::Key_Space);
        QTRY_COMPARE(m_drawer->till().state, TillState::Locked);
        QTRY_VERIFY(!find<KeyButton>("till.close")->isEnabled());
        QTRY_VERIFY(find<KeyButton>("till.lock")->isEnabled());
        QTest::keyClick(find<KeyButton>("till.lock"), Qt::Key_Space);
        QTRY_COMPARE(m_drawer->till().state, TillState::Active);
        QTRY_VERIFY(find<KeyButton>("till.close")->isEnabled());
    }

    void aReturnedDrawerShowsItsSheetAgain()
    {
        m_drawer->count(0);
        m_drawer->handBack();
        open();
        QTRY_VERIFY(!label("till.file")->text().isEmpty());
        QCOMPARE(label("till.sheet.number")->text(), u"1"_s);
    }

    void withoutADrawerItSaysSo()
    {
        m_drawer.reset();
        m_desk = std::make_unique<DeskFixture>(cashMigrations());
        open();
        QTRY_VERIFY(find<MessageBar>("till.message")->isVisible());
        QVERIFY(!find<KeyButton>("till.close")->isVisible());
    }

    void everyControlHasANameAndIsReadOut()
    {
        open();
        for (const QWidget* widget : m_page->findChildren<QWidget*>()) {
            const auto* cell = qobject_cast<const CountCell*>(widget);
            const auto* button = qobject_cast<const KeyButton*>(widget);
            if (cell || (button && !button->text().isEmpty()))
                QVERIFY2(!widget->objectName().isEmpty() || !widget->isVisibleTo(m_page),
                    qPrintable(button ? button->text() : u"cell"_s));
            if (cell)
                QVERIFY(!cell->accessibleName().isEmpty());
        }
    }

    /// What one customer brought to be changed, or lost as counterfeit, leaves with them, and comes
    /// back with them; what was ticked before their eyes is ticked again.
    void whatTheyBroughtLeavesWithTheCustomer()
    {
        open();
        QVERIFY(m_page->putAway().isEmpty());
        find<QTabBar>("till.tabs")->setCurrentIndex(3);
        find<QComboBox>("counterfeit.face.1")->setCurrentIndex(1);
        auto* serial = find<QLineEdit>("counterfeit.serial.1");
        serial->setText(u"TJ38 462117"_s);
        auto* holder = find<MaskedLine>("counterfeit.holder");
        holder->setEntry(u"样例持有人"_s);
        QCOMPARE(holder->text(), u"样***人"_s);
        find<QCheckBox>("counterfeit.marked")->setChecked(true);
        find<QTabBar>("till.tabs")->setCurrentIndex(2);
        auto* in = find<DenominationGrid>("counter.in");
        in->setCount(pieces({{"CNY-10000", 2}}));
        const QJsonObject kept = m_page->putAway();
        QVERIFY(in->count().pieces.isEmpty());
        QVERIFY(serial->text().isEmpty() && holder->entry().isEmpty());
        QVERIFY(m_page->putAway().isEmpty());
        find<QTabBar>("till.tabs")->setCurrentIndex(0);
        m_page->bringBack(kept);
        QCOMPARE(find<QTabBar>("till.tabs")->currentIndex(), 2);
        QCOMPARE(in->count(), pieces({{"CNY-10000", 2}}));
        QCOMPARE(serial->text(), u"TJ38 462117"_s);
        QCOMPARE(holder->entry(), u"样例持有人"_s);
        QVERIFY(!find<QCheckBox>("counterfeit.marked")->isChecked());
        m_page->bringBack({{u"2"_s, QJsonObject{{u"in"_s, 5}, {u"mode"_s, u"till"_s}}}}); // foreign
        QCOMPARE(find<SegmentedControl>("counter.mode")->current(), u"customer"_s);
        QVERIFY(in->count().pieces.isEmpty());
    }

    /// Sorting the drawer is nobody's business but the drawer's.
    void sortingTheDrawerStays()
    {
        open();
        find<QTabBar>("till.tabs")->setCurrentIndex(2);
        find<SegmentedControl>("counter.mode")->setCurrent(u"till"_s);
        find<DenominationGrid>("counter.in")->setCount(pieces({{"CNY-10000", 2}}));
        QVERIFY(m_page->putAway().isEmpty());
        QCOMPARE(find<DenominationGrid>("counter.in")->count(), pieces({{"CNY-10000", 2}}));
    }

private:
    void open(std::function<void()> lock = {})
    {
        Services services = m_desk->services();
        services.lock = std::move(lock);
        m_window = std::make_unique<QWidget>();
        auto* page = new TillPage(services, m_window.get());
        m_page = page;
        page->setGeometry(0, 0, 1244, 820);
        m_window->resize(1244, 820);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(find<Pill>("till.state")->isVisible());
    }

    template <class Widget>
    Widget* find(const char* name) const
    {
        return m_page->findChild<Widget*>(QLatin1StringView(name));
    }

    QLabel* label(const char* name) const { return find<QLabel>(name); }
    CountCell* firstCell() const { return find<CountCell>("till.count.CNY-10000"); }

    void commit() { QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier); }

    void startCounting()
    {
        commit();
        QTRY_VERIFY(find<KeyButton>("till.enter")->isVisible());
        QTRY_VERIFY(firstCell()->hasFocus());
        QCOMPARE(m_drawer->till().state, TillState::Counting);
    }

    /// Types what the books say, `more` pieces of one yuan beside it.
    void enterCount(int more)
    {
        CashCount count = m_drawer->till().stock;
        count.pieces[u"CNY-100"_s] += more;
        for (const Denomination& denomination : denominations(Currency::CNY)) {
            QTest::keyClicks(
                QApplication::focusWidget(), QString::number(count.pieces.value(denomination.id)));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        }
        commit();
    }

    void sign()
    {
        QPointer<AuthoriseDialog> dialog;
        QTRY_VERIFY((dialog = m_window->findChild<AuthoriseDialog*>()));
        QTRY_COMPARE(QApplication::activeWindow(), dialog.data());
        dialog->findChild<QWidget*>(u"authorise.approver"_s)->setFocus();
        QTest::keyClicks(dialog->focusWidget(), u"0102"_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTest::keyClicks(dialog->focusWidget(), u"secret"_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!dialog);
        m_window->activateWindow(); // what a window system does by itself
    }

    void handBackByKeys()
    {
        auto* unknown = find<TableView>("till.unknown");
        QTRY_VERIFY(unknown->isVisible());
        QTRY_VERIFY(unknown->hasFocus());
        QTest::keyClick(unknown, Qt::Key_Space);
        QTest::keyClick(m_window.get(), Qt::Key_F4);
        sign();
        QTRY_COMPARE(m_drawer->till().state, TillState::Returned);
    }

    KeyMap m_keys;
    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<DrawerScene> m_drawer;
    std::unique_ptr<QWidget> m_window;
    TillPage* m_page = nullptr;
};

QTEST_MAIN(TestTillPage)
#include "tst_tillpage.moc"
