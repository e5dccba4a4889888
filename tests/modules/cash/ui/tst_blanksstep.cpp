// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/BlankRepository.h"
#include "modules/cash/Blanks.h"
#include "modules/cash/ui/BlankTableModel.h"
#include "modules/cash/ui/TillPage.h"
#include "tests/modules/cash/ui/DrawerScene.h"
#include "ui/AuthoriseDialog.h"
#include "ui/Field.h"
#include "ui/KeyButton.h"
#include "ui/KeyMap.h"
#include "ui/MessageBar.h"
#include "ui/SegmentedControl.h"
#include "ui/TableView.h"

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

constexpr int blanksTab = 4;

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

    void aRangeIsTakenOverWithASignature()
    {
        open();
        choose("take");
        press(Qt::Key_F4); // no numbers yet
        QVERIFY(!m_page->window()->findChild<AuthoriseDialog*>());
        enter("blanks.first", u"101"_s);
        enter("blanks.last", u"120"_s);
        press(Qt::Key_F4);
        sign();
        QTRY_COMPARE(stock().pieces, 20);
        QTRY_COMPARE(cell(0, BlankTableModel::Next), u"101"_s);
        QCOMPARE(cell(0, BlankTableModel::Kind), BlankText::name(u"receipt"_s));
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

    void whatIsLeftIsHandedBack()
    {
        takeTwenty();
        open();
        choose("return");
        press(Qt::Key_F4);
        sign();
        QTRY_COMPARE(find<TableView>("blanks.table")->model()->rowCount(), 0);
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
        model.setStock({{u"receipt"_s, 101, 20}, {u"bank:own"_s, 7, 1}});
        QCOMPARE(model.stockOf(u"bank:own"_s)->next, 7);
        QCOMPARE(model.index(1, BlankTableModel::Kind).data().toString(), u"bank:own"_s);
        QVERIFY(!model.stockOf(u"passbook"_s));
    }

private:
    void takeTwenty()
    {
        m_desk->run([](Database& database) {
            return takeBlanks(
                database, {operationId(), shift(), {u"receipt"_s, 101, 120}, signature(), morning});
        });
    }

    void open()
    {
        m_page = std::make_unique<TillPage>(m_desk->services(), nullptr);
        m_page->resize(1244, 820);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(find<QWidget>("till.state")->isVisible());
        find<QTabBar>("till.tabs")->setCurrentIndex(blanksTab);
        QTRY_VERIFY(find<KeyButton>("blanks.commit")->isVisible());
        QTRY_VERIFY(find<KeyButton>("blanks.commit")->isEnabled());
    }

    void choose(const char* act)
    {
        auto* acts = find<SegmentedControl>("blanks.act");
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

    BlankStock stock()
    {
        const auto held = m_desk->run(
            [](Database& database) { return BlankRepository(database).stockOf(shift().till); });
        return held.value(0);
    }

    QString cell(int row, int column) const
    {
        return find<TableView>("blanks.table")->model()->index(row, column).data().toString();
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
