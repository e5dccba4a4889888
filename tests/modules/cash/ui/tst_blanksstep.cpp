// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/TransferRepository.h"
#include "modules/cash/Blanks.h"
#include "modules/cash/MoveBlanks.h"
#include "modules/cash/ui/BlankTableModel.h"
#include "modules/cash/ui/TillPage.h"
#include "modules/cash/ui/TransferTableModel.h"
#include "tests/modules/cash/BlanksScene.h"
#include "tests/modules/cash/ui/DrawerScene.h"
#include "ui/AuthoriseDialog.h"
#include "ui/BlankText.h"
#include "ui/Field.h"
#include "ui/KeyButton.h"
#include "ui/KeyMap.h"
#include "ui/MessageBar.h"
#include "ui/SegmentedControl.h"
#include "ui/TableView.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QJsonObject>
#include <QLineEdit>
#include <QSpinBox>
#include <QTabBar>

using namespace hui;
using namespace hui::cash;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

/// Twenty receipts the vault has sent to drawer 03.
Transfer formsFromVault()
{
    return {operationId(), shift().businessDate, vaultBox(), shift().till, Transfer::Purpose::Move,
        {}, worthOf(bundle), u"0105"_s, TransferState::InTransit, {}, morning, bundle};
}

} // namespace

/// Controlled blank forms at the drawer, by keys.
class TestBlanksStep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::instance()->installEventFilter(&m_keys); }

    void init()
    {
        m_desk = std::make_unique<DeskFixture>(cashMigrations());
        m_drawer = std::make_unique<DrawerScene>(*m_desk);
        m_desk->uplink.answer = [](const UplinkRequest&) { return signedBySupervisor(); };
    }

    void cleanup()
    {
        m_page.reset();
        m_drawer.reset();
        m_desk.reset();
    }

    void theVaultTakesARangeOverWithASignature()
    {
        openVault();
        choose("take");
        press(Qt::Key_F4); // no numbers yet
        QVERIFY(!m_page->window()->findChild<AuthoriseDialog*>());
        enter("blanks.first", u"101"_s);
        enter("blanks.last", u"120"_s);
        press(Qt::Key_F4);
        sign();
        QTRY_COMPARE(stock(vaultBox()).pieces, 20);
        QTRY_COMPARE(cell("blanks.table", 0, BlankTableModel::Numbers), u"101–120"_s);
        QCOMPARE(cell("blanks.table", 0, BlankTableModel::Kind), BlankText::name(u"receipt"_s));
        choose("return");
        press(Qt::Key_F4);
        sign();
        QTRY_COMPARE(find<TableView>("blanks.table")->model()->rowCount(), 0);
    }

    void theVaultSendsARangeWithASignature()
    {
        m_desk->run([](Database& database) -> Result<Done> {
            putBlanks(database, vaultBox(), {u"receipt"_s, 101, 200});
            return Done{};
        });
        openVault();
        choose("send");
        QTRY_COMPARE(find<QLineEdit>("blanks.first")->text(), u"101"_s);
        press(Qt::Key_F4); // not how many, nor where to
        QVERIFY(!m_page->window()->findChild<AuthoriseDialog*>());
        enter("blanks.last", u"120"_s);
        enter("blanks.to", u"03"_s);
        press(Qt::Key_F4);
        sign();
        QTRY_COMPARE(stock(vaultBox()).pieces, 80);
        QTRY_COMPARE(cell("blanks.list", 0, TransferTableModel::State), u"In transit"_s);
        QCOMPARE(cell("blanks.list", 0, TransferTableModel::Amount),
            BlankText::name(u"receipt"_s) + u" 101–120"_s);
    }

    void whatHasComeIsCountedBlind()
    {
        tell(formsFromVault());
        open();
        QTRY_COMPARE(find<QTabBar>("till.tabs")->tabText(4), u"Blank forms (1)"_s);
        QTRY_VERIFY(find<KeyButton>("blanks.receive")->isVisible());
        QCOMPARE(cell("blanks.list", 0, TransferTableModel::Amount), u"***"_s);
        enter("blanks.counted.first", u"101"_s);
        enter("blanks.counted.last", u"119"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(find<MessageBar>("blanks.message")->mood(), Mood::Bad); // not what was sent
        enter("blanks.counted.last", u"120"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(stock().pieces, 20);
        QTRY_COMPARE(cell("blanks.list", 0, TransferTableModel::State), u"Taken in"_s);
        QTRY_COMPARE(find<QTabBar>("till.tabs")->tabText(4), u"Blank forms"_s);
    }

    void whatWasTakenInVainLeavesTheBox()
    {
        const Transfer sent = formsFromVault();
        tell(sent);
        m_desk->run([sent](Database& database) -> Result<Done> {
            const QUuid receipt = operationId();
            HUI_ASSERT(receiveBlanks(database, {receipt, shift(), sent.id, bundle, morning}));
            setOutbox(database, receipt, OutboxState::Rejected);
            return Done{};
        });
        open();
        QTRY_COMPARE(cell("blanks.list", 0, TransferTableModel::State), u"Not booked"_s);
        QTRY_VERIFY(find<KeyButton>("blanks.out")->isVisible());
        QCOMPARE(find<MessageBar>("blanks.message")->mood(), Mood::Bad);
        press(Qt::Key_U, Qt::ControlModifier);
        QTRY_COMPARE(cell("blanks.list", 0, TransferTableModel::State), u"In transit"_s);
        QTRY_VERIFY(find<KeyButton>("blanks.receive")->isVisible());
    }

    void whatIsWrongIsNotTaken()
    {
        tell(formsFromVault());
        open();
        QTRY_VERIFY(find<KeyButton>("blanks.refuse")->isVisible());
        find<KeyButton>("blanks.refuse")->click();
        QVERIFY(find<QLineEdit>("blanks.refusal")->hasFocus());
        enter("blanks.refusal", u"103 is missing"_s);
        find<KeyButton>("blanks.refuse")->click();
        QTRY_COMPARE(cell("blanks.list", 0, TransferTableModel::State), u"Not taken"_s);
        QVERIFY(!find<KeyButton>("blanks.back")->isVisible()); // the vault takes them back
    }

    /// The rest goes to the vault: it stands in the form already. What was not booked comes back.
    void whatIsLeftGoesToTheVault()
    {
        takeTwenty();
        open();
        choose("send");
        QTRY_COMPARE(find<QLineEdit>("blanks.last")->text(), u"120"_s);
        QCOMPARE(find<QLineEdit>("blanks.to")->text(), vaultBox());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(find<TableView>("blanks.table")->model()->rowCount(), 0);
        QTRY_COMPARE(cell("blanks.list", 0, TransferTableModel::State), u"In transit"_s);
        m_desk->run([](Database& database) -> Result<Done> {
            const auto sent
                = TransferRepository(database).ofDay(shift().till, shift().businessDate);
            setOutbox(database, sent->first().id, OutboxState::Rejected);
            return Done{};
        });
        m_page->refresh();
        QTRY_COMPARE(cell("blanks.list", 0, TransferTableModel::State), u"Not taken"_s);
        find<TableView>("blanks.list")->selectRow(0);
        QTRY_VERIFY(find<KeyButton>("blanks.back")->isVisible());
        find<KeyButton>("blanks.back")->click();
        QTRY_COMPARE(stock().pieces, 20);
    }

    void theNextOneIsUsed()
    {
        takeTwenty();
        open();
        QTRY_COMPARE(find<QLineEdit>("blanks.first")->text(), u"101"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(stock().next, 102);
        QTRY_COMPARE(find<QLineEdit>("blanks.first")->text(), u"102"_s);
        enter("blanks.first", u"105"_s); // out of order
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(find<MessageBar>("blanks.message")->mood(), Mood::Bad);
        QCOMPARE(stock().next, 102);
    }

    void aSpoiltOneIsVoidedWithAReasonAndASecondPerson()
    {
        takeTwenty();
        open();
        choose("void");
        QTRY_COMPARE(find<QLineEdit>("blanks.first")->text(), u"101"_s);
        press(Qt::Key_F4);
        QVERIFY(find<QLineEdit>("blanks.reason")->hasFocus());
        enter("blanks.reason", u"paper jam"_s);
        press(Qt::Key_F4);
        sign();
        QTRY_COMPARE(stock().next, 102);
        QCOMPARE(stock().pieces, 19);
    }

    void theCountIsHeldAgainstTheBooks()
    {
        takeTwenty();
        open();
        choose("count");
        auto* pieces = find<QSpinBox>("blanks.pieces.receipt");
        QTRY_VERIFY(pieces->isVisible());
        pieces->setValue(19);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(find<MessageBar>("blanks.message")->mood(), Mood::Warn);
        pieces->setValue(20);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(find<MessageBar>("blanks.message")->mood(), Mood::Ok);
        QCOMPARE(stock().pieces, 20); // counting moves nothing
    }

    void theModelKeepsItsContract()
    {
        BlankTableModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setStock(
            {{u"receipt"_s, 101, 20, {{u"receipt"_s, 101, 110}, {u"receipt"_s, 121, 130}}},
                {u"bank:own"_s, 7, 1, {{u"bank:own"_s, 7, 7}}}});
        QCOMPARE(model.index(0, BlankTableModel::Numbers).data().toString(), u"101–110, 121–130"_s);
        QCOMPARE(model.index(1, BlankTableModel::Numbers).data().toString(), u"7"_s);
        QCOMPARE(model.stockOf(u"bank:own"_s)->next, 7);
        QCOMPARE(model.index(1, BlankTableModel::Kind).data().toString(), u"bank:own"_s);
        QVERIFY(!model.stockOf(u"passbook"_s));
    }

private:
    void takeTwenty()
    {
        m_desk->run([](Database& database) -> Result<Done> {
            putBlanks(database, shift().till, bundle);
            return Done{};
        });
    }

    void tell(const Transfer& transfer)
    {
        m_desk->run([transfer](Database& database) {
            return TransferRepository(database).apply(toJson(transfer));
        });
    }

    void openVault()
    {
        m_desk->run([](Database& database) {
            return openTill(database,
                {operationId(), vaultShift(), vaultCash(), vaultCash(), signature(), morning});
        });
        open(vaultShift());
    }

    void open(const Shift& by = shift())
    {
        Services services = m_desk->services();
        services.shift = by;
        m_page = std::make_unique<TillPage>(services, nullptr);
        m_page->resize(1244, 820);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(find<QWidget>("till.state")->isVisible());
        auto* tabs = find<QTabBar>("till.tabs");
        tabs->setCurrentIndex(tabs->count() - 1);
        QTRY_VERIFY(find<QWidget>("blanks.table")->isVisible());
        QTRY_VERIFY(find<KeyButton>("blanks.commit")->isEnabled());
    }

    void choose(const char* act)
    {
        auto* acts = find<SegmentedControl>("blanks.act");
        m_page->activateWindow(); // a dialog may have been before it
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        acts->findChild<QAbstractButton*>(QLatin1StringView(act))->setFocus();
        acts->setCurrent(QLatin1StringView(act));
        Q_EMIT acts->chosen(QLatin1StringView(act));
    }

    void enter(const char* name, const QString& text)
    {
        auto* edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    void sign()
    {
        AuthoriseDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = m_page->window()->findChild<AuthoriseDialog*>()));
        dialog->findChild<QLineEdit*>(u"authorise.approver"_s)->setText(u"0102"_s);
        dialog->findChild<QLineEdit*>(u"authorise.password"_s)->setText(u"secret"_s);
        dialog->findChild<KeyButton*>(u"authorise.sign"_s)->click();
    }

    BlankStock stock(const QString& box = shift().till)
    {
        const auto held = m_desk->run(
            [box](Database& database) { return BlankRepository(database).stockOf(box); });
        return held.value(0);
    }

    QString cell(const char* table, int row, int column) const
    {
        return find<TableView>(table)->model()->index(row, column).data().toString();
    }

    template <class Widget>
    Widget* find(const char* name) const
    {
        auto* found = m_page->findChild<Widget*>(QLatin1StringView(name));
        HUI_ASSERT(found != nullptr);
        return found;
    }

    KeyMap m_keys;
    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<DrawerScene> m_drawer;
    std::unique_ptr<TillPage> m_page;
};

QTEST_MAIN(TestBlanksStep)
#include "tst_blanksstep.moc"
