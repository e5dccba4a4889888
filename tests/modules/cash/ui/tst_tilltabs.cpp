// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/ApprovalPolicyRepository.h"
#include "app/store/Journal.h"
#include "app/till/CashPolicyRepository.h"
#include "app/till/SpotCountRepository.h"
#include "app/till/TransferRepository.h"
#include "modules/cash/SeizureRepository.h"
#include "modules/cash/ui/TillPage.h"
#include "tests/modules/cash/SeizureScene.h"
#include "tests/modules/cash/ui/DrawerScene.h"
#include "tests/testkit/Operations.h"
#include "ui/AuthoriseDialog.h"
#include "ui/CountCell.h"
#include "ui/CountTable.h"
#include "ui/DenominationGrid.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/SegmentedControl.h"
#include "ui/TableView.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>

using namespace hui;
using namespace hui::cash;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

/// A strap of hundreds that the vault has sent to drawer 03.
Transfer strapFromVault()
{
    return {operationId(), shift().businessDate, vaultBox(), shift().till, Transfer::Purpose::Move,
        pieces({{"CNY-10000", 100}}), Money::fen(1'000'000), u"0105"_s, TransferState::InTransit,
        {}, morning};
}

} // namespace

/// What stands beside the overview of the drawer: spot counts, cash between boxes, exchange and
/// seizure, sealing and the way back to work.
class TestTillTabs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>(cashMigrations());
        m_drawer = std::make_unique<DrawerScene>(*m_desk);
        m_desk->run([](Database& database) -> Result<Done> {
            applyCashPolicy(database);
            return Done{};
        });
        m_desk->uplink.answer = [](const UplinkRequest&) { return signedBySupervisor(); };
    }

    void cleanup()
    {
        m_page.reset();
        m_drawer.reset();
        m_owes.clear();
        m_desk.reset();
    }

    void countsInTheMiddleOfTheDay()
    {
        open();
        QCOMPARE(label("till.spotCounts")->text(), u"1 of 3 counts"_s);
        button("till.spot")->click();
        QTRY_VERIFY(button("spot.enter")->isVisible());
        QCOMPARE(m_drawer->till().state, TillState::Locked);
        QCOMPARE(label("spot.expected")->text(), u"***"_s);
        CashCount counted = m_drawer->till().stock;
        counted.pieces[u"CNY-100"_s] -= 1;
        find<CountTable>("spot.count")->setCount(counted);
        button("spot.enter")->click();
        QTRY_COMPARE(label("spot.difference")->text(), u"\u22121.00"_s);
        button("spot.back")->click();
        QTRY_COMPARE(m_drawer->till().state, TillState::Active);
        QTRY_COMPARE(label("till.spotCounts")->text(), u"2 of 3 counts"_s);
        QTRY_VERIFY(label("till.balance")->isVisible());
    }

    void sendsAndTakesIn()
    {
        const Transfer strap = strapFromVault();
        m_desk->run([strap](Database& database) {
            return TransferRepository(database).apply(toJson(strap));
        });
        open();
        QTRY_COMPARE(find<QTabBar>("till.tabs")->tabText(1), u"Between boxes (1)"_s);
        find<QTabBar>("till.tabs")->setCurrentIndex(1);
        QTRY_VERIFY(button("transfer.receive")->isVisible());
        QCOMPARE(cell("transfer.list", 0, 4), u"***"_s); // counted blind
        const Money before = m_drawer->till().balance;
        find<CountTable>("transfer.count")->setCount(pieces({{"CNY-10000", 99}}));
        button("transfer.receive")->click();
        QTRY_VERIFY(message("transfer.message")->isVisible()); // not what was sent
        find<CountTable>("transfer.count")->setCount(strap.cash);
        button("transfer.receive")->click();
        QTRY_COMPARE(m_drawer->till().balance, Money::fen(before.minor() + 1'000'000));
        QTRY_VERIFY(button("transfer.send")->isVisible());
        find<DenominationGrid>("transfer.cash")->setCount(pieces({{"CNY-10000", 50}}));
        button("transfer.send")->click();
        QTRY_COMPARE(m_drawer->till().balance, Money::fen(before.minor() + 500'000));
        QTRY_COMPARE(cell("transfer.list", 0, 5), u"In transit"_s);
    }

    /// What a till sends is signed where the bank's table asks for it.
    void sendsSignedByTheTable()
    {
        m_desk->run([](Database& database) -> Result<Done> {
            const ApprovalPolicy table{
                QDate(2026, 3, 1), {{u"cash.send"_s, u"till"_s, {}, ApprovalLevel::Review}}};
            return ApprovalPolicyRepository(database).apply(u"2026-03-01"_s, toJson(table));
        });
        open();
        find<QTabBar>("till.tabs")->setCurrentIndex(1);
        const Money before = m_drawer->till().balance;
        find<DenominationGrid>("transfer.cash")->setCount(pieces({{"CNY-10000", 50}}));
        button("transfer.send")->click();
        sign();
        QTRY_COMPARE(m_drawer->till().balance, Money::fen(before.minor() - 500'000));
        const auto entry
            = m_desk->run([](Database& database) { return Journal(database).between(1, 99); })
                  .last();
        QCOMPARE(entry.operation.kind, u"cash.send"_s);
        QVERIFY(entry.operation.body.contains(u"approval"_s));
    }

    /// Asked for by denomination, seen, and taken back while nobody has answered.
    void asksTheVaultForCash()
    {
        open();
        find<QTabBar>("till.tabs")->setCurrentIndex(1);
        QVERIFY(!find<QWidget>("requests.list")->isVisible()); // nothing was asked for
        button("transfer.ask")->click();
        QTRY_VERIFY(button("request.ask")->isVisible());
        button("request.ask")->click();
        QTRY_VERIFY(message("transfer.message")->isVisible()); // for nothing
        find<DenominationGrid>("request.cash")->setCount(pieces({{"CNY-500", 40}}));
        button("request.ask")->click();
        QTRY_COMPARE(cell("requests.list", 0, 5), u"Asked for"_s);
        QCOMPARE(cell("requests.list", 0, 3), u"5.00 × 40"_s);
        QVERIFY(!button("requests.allocate")->isVisible()); // the vault's
        button("requests.withdraw")->click();
        QTRY_COMPARE(cell("requests.list", 0, 5), u"Withdrawn"_s);
        QVERIFY(!button("requests.withdraw")->isEnabled());
    }

    /// From its time on the count at midday is asked for, and the drawer does not close without it.
    void remindsOfTheCountAtMidday()
    {
        m_desk->run([](Database& database) -> Result<Done> {
            CashPolicy policy = *CashPolicyRepository(database).on(shift().businessDate);
            policy.middayFrom = QTime(9, 0); // it is 10:43
            return CashPolicyRepository(database).apply(toJson(policy));
        });
        open();
        QTRY_VERIFY(message("till.message")->isVisible());
        QVERIFY(message("till.message")->text().contains(u"midday"_s));
        button("till.spot")->click();
        QTRY_VERIFY(button("spot.enter")->isVisible());
        find<CountTable>("spot.count")->setCount(m_drawer->till().stock);
        find<QAbstractButton>("spot.second")->setChecked(true);
        button("spot.enter")->click();
        sign();
        QTRY_COMPARE(label("spot.difference")->text(), u"0.00"_s);
        button("spot.back")->click();
        QTRY_COMPARE(m_drawer->till().state, TillState::Active);
        QTRY_VERIFY(!message("till.message")->isVisible());
        const auto kept = m_desk->run([](Database& database) {
            return SpotCountRepository(database).ofDay(shift().till, shift().businessDate);
        });
        QCOMPARE(kept.first().counter, u"0102"_s);
    }

    /// The platform did not book it: the cash goes back into the drawer.
    void takesBackWhatWasNotBooked()
    {
        open();
        find<QTabBar>("till.tabs")->setCurrentIndex(1);
        const Money before = m_drawer->till().balance;
        find<DenominationGrid>("transfer.cash")->setCount(pieces({{"CNY-10000", 50}}));
        button("transfer.send")->click();
        QTRY_COMPARE(m_drawer->till().balance, Money::fen(before.minor() - 500'000));
        m_desk->run([](Database& database) -> Result<Done> {
            const auto sent
                = TransferRepository(database).ofDay(shift().till, shift().businessDate);
            setOutbox(database, sent->first().id, OutboxState::Rejected);
            return Done{};
        });
        m_page->refresh();
        QTRY_COMPARE(cell("transfer.list", 0, 5), u"Not taken"_s);
        find<TableView>("transfer.list")->selectRow(0);
        QTRY_VERIFY(button("transfer.back")->isVisible());
        button("transfer.back")->click();
        QTRY_COMPARE(m_drawer->till().balance, before);
    }

    /// The platform did not book the receipt: the cash leaves the drawer, and is counted in anew.
    void takesOutWhatWasReceivedInVain()
    {
        const Transfer strap = strapFromVault();
        const Money before = m_drawer->till().balance;
        m_desk->run([strap](Database& database) -> Result<Done> {
            HUI_ASSERT(TransferRepository(database).apply(toJson(strap)));
            const QUuid receipt = operationId();
            HUI_ASSERT(receiveCash(database, {receipt, shift(), strap.id, strap.cash, morning}));
            setOutbox(database, receipt, OutboxState::Rejected);
            return Done{};
        });
        open();
        find<QTabBar>("till.tabs")->setCurrentIndex(1);
        QTRY_COMPARE(cell("transfer.list", 0, 5), u"Not booked"_s);
        QTRY_VERIFY(button("transfer.out")->isVisible());
        QVERIFY(!button("transfer.back")->isVisible());
        QVERIFY(message("transfer.message")->text().contains(u"out of the box again"_s));
        QTest::keyClick(m_page.get(), Qt::Key_U, Qt::ControlModifier);
        QTRY_COMPARE(m_drawer->till().balance, before);
        QTRY_COMPARE(cell("transfer.list", 0, 5), u"In transit"_s);
        QVERIFY(!button("transfer.out")->isVisible());
    }

    void refusesWithAReason()
    {
        const Transfer strap = strapFromVault();
        m_desk->run([strap](Database& database) {
            return TransferRepository(database).apply(toJson(strap));
        });
        open();
        find<QTabBar>("till.tabs")->setCurrentIndex(1);
        QTRY_VERIFY(button("transfer.refuse")->isVisible());
        button("transfer.refuse")->click();
        QVERIFY(find<QLineEdit>("transfer.reason")->hasFocus() || !m_page->isActiveWindow());
        find<QLineEdit>("transfer.reason")->setText(u"差一张"_s);
        button("transfer.refuse")->click();
        QTRY_COMPARE(cell("transfer.list", 0, 5), u"Not taken"_s);
    }

    void exchangesDamagedNotes()
    {
        open();
        find<QTabBar>("till.tabs")->setCurrentIndex(2);
        find<SegmentedControl>("counter.mode")->setCurrent(u"damaged"_s);
        Q_EMIT find<SegmentedControl>("counter.mode")->chosen(u"damaged"_s);
        enterInto("counter.half", pieces({{"CNY-10000", 1}}));
        button("counter.propose")->click();
        QCOMPARE(find<DenominationGrid>("counter.out")->count(), pieces({{"CNY-5000", 1}}));
        QVERIFY(button("counter.commit")->isEnabled());
        button("counter.commit")->click();
        QTRY_COMPARE(m_drawer->till().stock.half.value(u"CNY-10000"_s), 1);
    }

    void seizesCounterfeitMoney()
    {
        open();
        find<QTabBar>("till.tabs")->setCurrentIndex(3);
        find<QComboBox>("counterfeit.face.1")->setCurrentIndex(1);
        find<QLineEdit>("counterfeit.serial.1")->setText(u"TJ38 462117"_s);
        find<QLineEdit>("counterfeit.holder")->setText(u"样例持有人"_s);
        button("counterfeit.seize")->click();
        QTRY_VERIFY(message("counterfeit.message")->isVisible()); // not marked, not told
        for (const char* box :
            {"counterfeit.inSight", "counterfeit.marked", "counterfeit.rightTold"})
            find<QCheckBox>(box)->setChecked(true);
        button("counterfeit.seize")->click();
        sign();
        QTRY_VERIFY(message("counterfeit.message")->text().contains(u"0512-08-20260318-03-001"));
        const auto kept = m_desk->run([](Database& database) {
            return SeizureRepository(database).ofDay(shift().till, shift().businessDate);
        });
        QCOMPARE(kept.first().printed, 1);
        QCOMPARE(kept.first().witnessId, u"0102"_s);
    }

    void sealsAndGoesBackToWork()
    {
        m_drawer->count(0);
        open();
        QTRY_VERIFY(button("till.reopen")->isVisible());
        button("till.reopen")->click();
        sign();
        QTRY_COMPARE(m_drawer->till().state, TillState::Active);
        QTRY_VERIFY(button("till.close")->isVisible());
        m_drawer->count(0);
        m_page->openWith({});
        QTRY_VERIFY(button("till.goOn")->isVisible());
        button("till.goOn")->click();
        QTRY_VERIFY(button("till.seal")->isVisible());
        auto* unknown = find<TableView>("till.unknown")->model();
        unknown->setData(unknown->index(0, 0), Qt::Checked, Qt::CheckStateRole);
        button("till.seal")->click();
        sign();
        QTRY_COMPARE(m_drawer->till().state, TillState::Sealed);
        QTRY_VERIFY(!label("till.file")->text().isEmpty());
    }

    /// The drawer is not counted over a customer's cash; carried over, it is.
    void isNotClosedOverWhatIsDueBack()
    {
        const QUuid paid = m_desk->run([](Database& database) -> Result<QUuid> {
            const Operation taken = operation();
            HUI_ASSERT(append(database, taken));
            setOutbox(database, taken.id, OutboxState::Rejected);
            return taken.id;
        });
        m_owes = {[paid](Database&) -> Result<QList<OwedCash>> {
            return QList<OwedCash>{{paid, u"billpay"_s, u"today"_s, Money::fen(5000)}};
        }};
        open();
        QTRY_VERIFY(find<TableView>("owed.list")->isVisible());
        QCOMPARE(find<TableView>("owed.list")->model()->index(0, 0).data().toString(),
            u"Bill payment"_s);
        button("till.close")->click();
        QTRY_VERIFY(message("till.message")->text().contains(u"due back"_s));
        QCOMPARE(m_drawer->till().state, TillState::Active);
        find<QLineEdit>("owed.reason")->setText(u"客户已离开"_s);
        button("owed.carry")->click();
        sign();
        QTRY_VERIFY(!find<TableView>("owed.list")->isVisible());
        button("till.close")->click();
        QTRY_COMPARE(m_drawer->till().state, TillState::Counting);
    }

    void aSecondPersonCounts()
    {
        m_drawer->count(0);
        open();
        QTRY_VERIFY(button("till.review")->isVisible());
        button("till.review")->click();
        QTRY_VERIFY(button("till.enter")->isVisible());
        find<CountTable>("till.count")->setCount(m_drawer->till().stock);
        button("till.enter")->click();
        sign();
        QTRY_COMPARE(find<TableView>("till.counts")->model()->rowCount(), 2);
        QTRY_VERIFY(!button("till.review")->isVisible());
    }

private:
    void open()
    {
        Services services = m_desk->services();
        services.owes = m_owes;
        m_page = std::make_unique<TillPage>(services, nullptr);
        m_page->resize(1244, 820);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_VERIFY(find<QWidget>("till.state")->isVisible());
    }

    template <class Widget>
    Widget* find(const char* name) const
    {
        auto* found = m_page->findChild<Widget*>(QLatin1StringView(name));
        HUI_ASSERT(found != nullptr);
        return found;
    }

    KeyButton* button(const char* name) const { return find<KeyButton>(name); }
    QLabel* label(const char* name) const { return find<QLabel>(name); }
    MessageBar* message(const char* name) const { return find<MessageBar>(name); }

    QString cell(const char* table, int row, int column) const
    {
        const auto* model = find<TableView>(table)->model();
        return model->index(row, column).data().toString();
    }

    void enterInto(const char* grid, const CashCount& cash)
    {
        find<DenominationGrid>(grid)->setCount(cash);
        Q_EMIT find<DenominationGrid>(grid)->edited();
    }

    void sign()
    {
        AuthoriseDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = m_page->window()->findChild<AuthoriseDialog*>()));
        dialog->findChild<QLineEdit*>(u"authorise.approver"_s)->setText(u"0102"_s);
        dialog->findChild<QLineEdit*>(u"authorise.password"_s)->setText(u"secret"_s);
        dialog->findChild<KeyButton*>(u"authorise.sign"_s)->click();
    }

    std::vector<OwesCash> m_owes;
    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<DrawerScene> m_drawer;
    std::unique_ptr<TillPage> m_page;
};

QTEST_MAIN(TestTillTabs)
#include "tst_tilltabs.moc"
