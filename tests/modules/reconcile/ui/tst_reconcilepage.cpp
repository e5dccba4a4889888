// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/settlement/BookedDayWire.h"
#include "app/settlement/DayGuard.h"
#include "modules/reconcile/ui/CaseTableModel.h"
#include "modules/reconcile/ui/ClassTableModel.h"
#include "modules/reconcile/ui/ItemTableModel.h"
#include "modules/reconcile/ui/ReceiveAnswer.h"
#include "modules/reconcile/ui/ReconcilePage.h"
#include "modules/reconcile/ui/SuspenseTableModel.h"
#include "tests/modules/reconcile/ReconcileScene.h"
#include "tests/testkit/DeskFixture.h"
#include "ui/AuthoriseDialog.h"
#include "ui/EmptyState.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/SegmentedControl.h"
#include "ui/TableView.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

using namespace hui;
using namespace hui::reconcile;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

/// What the platform has of this desk: the opening of the till, and something this desk has not.
BookedDay longFileOf(Database& database)
{
    return fileWithMore(database, Money::fen(14230));
}

} // namespace

/// The page of reconciliation: compare, look, have it signed.
class TestReconcilePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>(settlementMigrations());
        m_desk->run([](Database& database) {
            const OpenTill open = opening();
            const auto till = openTill(database, open);
            setOutbox(database, open.operation, OutboxState::Accepted);
            return till;
        });
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void comparesPageByPageReportsItAndHasItSigned()
    {
        answerWithFile();
        open();
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_asked.size(), 2);
        QVERIFY(m_asked.at(1).endsWith(u"after=1"_s));
        auto* items = find<TableView>("reconcile.items");
        QTRY_COMPARE(items->model()->rowCount(), 1);
        QCOMPARE(cell(items, 0, ItemTableModel::Stake), u"142.30"_s);
        auto* classes = find<TableView>("reconcile.classes");
        QCOMPARE(cell(classes, 0, ClassTableModel::Count), u"1"_s);
        QCOMPARE(cell(classes, 3, ClassTableModel::Count), u"1"_s);
        QCOMPARE(cell(classes, 3, ClassTableModel::Stake), u"142.30"_s);
        QVERIFY(!explained());
        items->setFocus();
        QTest::keyClick(items, Qt::Key_Return); // what is to be done: the report
        QTRY_VERIFY(find<QLineEdit>("reconcile.item.reason")->hasFocus());
        QTest::keyClick(m_page.get(), Qt::Key_F7); // not without a word about it
        QVERIFY(find<QLineEdit>("reconcile.item.reason")->hasFocus());
        QTest::keyClicks(find<QLineEdit>("reconcile.item.reason"), u"not taken here"_s);
        QTest::keyClick(m_page.get(), Qt::Key_F7);
        QTRY_VERIFY(cell(items, 0, ItemTableModel::Next).contains(u"suspense"_s));
        QTest::keyClick(items, Qt::Key_Return); // to where the reason is written
        find<QLineEdit>("reconcile.reason")->setText(u"等待中心核实"_s);
        sign();
        QTRY_VERIFY(explained());
    }

    void anAmountIsCorrectedAndComparedAgain()
    {
        m_otherAmount = true;
        answerWithFile();
        open();
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        auto* items = find<TableView>("reconcile.items");
        QTRY_COMPARE(items->model()->rowCount(), 1);
        QCOMPARE(cell(items, 0, ItemTableModel::Class), u"Amount differs"_s);
        items->setFocus();
        QTest::keyClick(items, Qt::Key_Return);
        find<QLineEdit>("reconcile.item.reason")->setText(u"录入金额有误"_s);
        sign();
        QTRY_COMPARE(cell(items, 0, ItemTableModel::Next), u"Compare again"_s);
        QVERIFY(!explained());
    }

    void suspenseIsClearedFromItsList()
    {
        answerWithFile();
        open();
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(find<TableView>("reconcile.items")->model()->rowCount(), 1);
        find<QLineEdit>("reconcile.reason")->setText(u"等待中心核实"_s);
        sign();
        auto* list = find<TableView>("reconcile.suspense");
        QTRY_COMPARE(list->model()->rowCount(), 1);
        find<QTabBar>("reconcile.tabs")->setCurrentIndex(1);
        QCOMPARE(cell(list, 0, SuspenseTableModel::Reason), u"等待中心核实"_s);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(m_page->stepBack()); // and into it again
        QVERIFY(!m_page->stepBack());
        QTest::keyClick(list, Qt::Key_Return);
        find<SegmentedControl>("reconcile.to")->setCurrent(u"over_short"_s);
        find<QLineEdit>("reconcile.item.reason")->setText(u"中心查无此笔"_s);
        sign();
        QTRY_COMPARE(list->model()->rowCount(), 0);
    }

    void anAnswerOfTheCentreExplainsTheItem()
    {
        auto* items = reportedItems();
        tell(Verdict::BookedSo);
        QTRY_COMPARE(cell(items, 0, ItemTableModel::State), u"Explained"_s);
        QCOMPARE(cell(items, 0, ItemTableModel::Next), u"Centre: slips complete"_s);
        QVERIFY(explained());
        QVERIFY(!find<KeyButton>("reconcile.sign")->isEnabled());
        items->setFocus();
        QTest::keyClick(items, Qt::Key_Return); // to read it
        QTRY_VERIFY(find<KeyButton>("reconcile.item.back")->hasFocus());
        QVERIFY(!find<QLineEdit>("reconcile.item.reason")->isVisible());
        QVERIFY(!find<KeyButton>("reconcile.item.report")->isVisible());
        QVERIFY(m_page->stepBack());
    }

    void whatTheCentreWantsCorrectedIsSignedWithItsWords()
    {
        auto* items = reportedItems();
        tell(Verdict::CorrectHere);
        QTRY_COMPARE(cell(items, 0, ItemTableModel::State), u"To be corrected"_s);
        QVERIFY(!explained());
        items->setFocus();
        QTest::keyClick(items, Qt::Key_Return);
        QCOMPARE(find<QLineEdit>("reconcile.reason")->text(), u"DZ20260318-1: slips complete"_s);
        sign();
        QTRY_VERIFY(explained());
    }

    void onlyTheCentreHasTheTabOfCases()
    {
        open();
        QCOMPARE(find<QTabBar>("reconcile.tabs")->count(), 2);
        QVERIFY(!m_page->findChild<TableView*>(u"reconcile.cases"_s));
    }

    void theCentreAnswersACaseByKeys()
    {
        CentreCase about{operationId(), u"DZ20260318-1"_s, u"0512-08"_s, shift().businessDate,
            u"SZ-QYL-03"_s, u"04"_s, u"billpay.pay"_s, MatchClass::TheirsOnly, Money::fen(14230),
            u"流水无此笔"_s, u"0218"_s, morning};
        m_desk->uplink.answer = [&about](const UplinkRequest& request) {
            return request.method == "POST" ? signedBySupervisor()
                                            : UplinkAnswer{200, casesToJson({about})};
        };
        open({u"centre"_s});
        auto* list = find<TableView>("reconcile.cases");
        find<QTabBar>("reconcile.tabs")->setCurrentIndex(2);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QCOMPARE(find<QTabBar>("reconcile.tabs")->tabText(2), u"Cases 1"_s);
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Return);
        auto* words = find<QLineEdit>("reconcile.case.words");
        QTRY_VERIFY(words->hasFocus());
        QTest::keyClick(m_page.get(), Qt::Key_F4); // not without a word about it
        QVERIFY(words->hasFocus());
        find<SegmentedControl>("reconcile.verdict")->setCurrent(u"explained"_s);
        QTest::keyClicks(words, u"a test of the centre"_s);
        sign();
        QTRY_COMPARE(find<MessageBar>("reconcile.message")->isVisible(), true);
        const auto told = m_desk->run(
            [](Database& database) { return Journal(database).ofDay(shift().businessDate, 1); });
        QCOMPARE(told.first().operation.kind, u"reconcile.answer"_s);
        QCOMPARE(told.first().operation.body.value(u"verdict"_s).toString(), u"explained"_s);
        about.answer = {about.item, about.number, about.kind, about.stake, Verdict::Explained,
            u"a test of the centre"_s, morning};
        m_page->refresh();
        QTRY_COMPARE(cell(list, 0, CaseTableModel::State), u"Taken over"_s);
        QTest::keyClick(list, Qt::Key_Return); // to read it again
        QVERIFY(!find<KeyButton>("reconcile.case.sign")->isVisible());
    }

    void aListThatCannotBeReadSaysSo()
    {
        open({u"centre"_s}); // nobody answers
        find<QTabBar>("reconcile.tabs")->setCurrentIndex(2);
        auto* list = find<TableView>("reconcile.cases");
        QTRY_VERIFY(list->emptyState()->isVisible());
        QCOMPARE(list->model()->rowCount(), 0);
    }

    void withoutThePlatformItSaysSo()
    {
        open();
        find<KeyButton>("reconcile.compare")->click();
        QTRY_VERIFY(find<MessageBar>("reconcile.message")->isVisible());
        QTRY_COMPARE(find<QLabel>("reconcile.file")->text(), u"not available"_s);
        QVERIFY(explained()); // every outcome of this desk is known
    }

    void aFileThatDoesNotAddUpIsNotCompared()
    {
        m_desk->uplink.answer
            = [](const UplinkRequest&) { return UplinkAnswer{200, {{u"branch"_s, u"x"_s}}}; };
        open();
        find<KeyButton>("reconcile.compare")->click();
        QTRY_VERIFY(find<MessageBar>("reconcile.message")->isVisible());
        QVERIFY(!explained());
        QVERIFY(find<KeyButton>("reconcile.compare")->isEnabled());
    }

    void theTablesAreModels()
    {
        ItemTableModel items;
        ClassTableModel classes;
        SuspenseTableModel suspense;
        CaseTableModel cases;
        const QAbstractItemModelTester fourth(&cases);
        CentreCase about;
        about.number = u"DZ20260318-1"_s;
        about.branch = u"0512-08"_s;
        about.operationKind = u"billpay.pay"_s;
        cases.setCases({about});
        for (int column = 0; column < CaseTableModel::ColumnCount; ++column)
            QVERIFY(!cases.index(0, column).data().toString().isEmpty());
        const QAbstractItemModelTester first(&items);
        const QAbstractItemModelTester second(&classes);
        const QAbstractItemModelTester third(&suspense);
        Reconciliation made;
        for (int kind = 1; kind < matchClasses; ++kind)
            made.items.append({operationId(), static_cast<MatchClass>(kind), u"billpay.pay"_s,
                Money::fen(100), kind == 1 ? operationId() : QUuid()});
        items.setItems(made.items);
        classes.setSums(classSums(made));
        suspense.setItems({{made.items.first(), shift().businessDate, u"等待"_s}});
        for (int column = 0; column < SuspenseTableModel::ColumnCount; ++column)
            QVERIFY(!suspense.index(0, column).data().toString().isEmpty());
        QCOMPARE(items.unsignedItems().size(), 3);
        QVERIFY(items.index(0, ItemTableModel::Next).data().toString().isEmpty());
        for (int row = 1; row < items.rowCount(); ++row)
            QVERIFY(!items.index(row, ItemTableModel::Next).data().toString().isEmpty());
        QCOMPARE(classes.rowCount(), matchClasses);
    }

private:
    /// The file in two pages of one entry.
    void answerWithFile()
    {
        const bool isOther = std::exchange(m_otherAmount, false);
        const BookedDay file = m_desk->run([isOther](Database& database) -> Result<BookedDay> {
            return isOther ? fileWith(database, Money::fen(100)) : longFileOf(database);
        });
        m_desk->uplink.answer = [this, file](const UplinkRequest& request) {
            if (request.method == "POST")
                return signedBySupervisor();
            const bool isFirst = request.path.endsWith(u"after=0"_s);
            m_asked.append(request.path);
            const bool isLast = !isFirst || file.entries.size() == 1;
            BookedPage page{file, isLast ? 0 : 1};
            page.day.entries = {file.entries.at(isFirst ? 0 : 1)};
            return UplinkAnswer{200, toJson(page)};
        };
    }

    /// The page with an item that was reported to the centre.
    TableView* reportedItems()
    {
        answerWithFile();
        open();
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        auto* items = find<TableView>("reconcile.items");
        if (!QTest::qWaitFor([items] { return items->model()->rowCount() == 1; }))
            qFatal("the day was not compared");
        items->setFocus();
        QTest::keyClick(items, Qt::Key_Return);
        QTest::keyClicks(find<QLineEdit>("reconcile.item.reason"), u"not taken here"_s);
        QTest::keyClick(m_page.get(), Qt::Key_F7);
        const auto isReported
            = [items] { return cell(items, 0, ItemTableModel::State) == u"Reported"; };
        if (!QTest::qWaitFor(isReported))
            qFatal("the item was not reported");
        return items;
    }

    /// What the change stream brings of the only item.
    void tell(Verdict verdict)
    {
        m_desk->run([verdict](Database& database) -> Result<Done> {
            const OpenItem item
                = (*ReconcileRepository(database).ofDay(shift().businessDate))->items.first();
            const CentreAnswer answer{item.operation, u"DZ20260318-1"_s, item.kind, item.stake,
                verdict, u"slips complete"_s, morning};
            return receiveAnswer(database,
                {u"reconcile_case"_s, item.operation.toString(QUuid::WithoutBraces), false,
                    toJson(answer)});
        });
        m_page->refresh();
    }

    void open(const QStringList& roles = {})
    {
        m_asked.clear();
        Services services = m_desk->services();
        services.device = device;
        services.roles = roles;
        m_page = std::make_unique<ReconcilePage>(services, nullptr);
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void sign()
    {
        m_page->activateWindow(); // a dialog before had the keyboard
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTest::keyClick(m_page.get(), Qt::Key_F4);
        AuthoriseDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = m_page->window()->findChild<AuthoriseDialog*>()));
        dialog->findChild<QLineEdit*>(u"authorise.approver"_s)->setText(u"0102"_s);
        dialog->findChild<QLineEdit*>(u"authorise.password"_s)->setText(u"secret"_s);
        dialog->findChild<KeyButton*>(u"authorise.sign"_s)->click();
    }

    bool explained() const
    {
        return m_desk->run([](Database& database) -> Result<bool> {
            return checkExplained(database, shift()).has_value();
        });
    }

    template <class T>
    T* find(const char* name) const
    {
        return m_page->findChild<T*>(QLatin1StringView(name));
    }

    static QString cell(const TableView* table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<ReconcilePage> m_page;
    QStringList m_asked;
    bool m_otherAmount = false; ///< the file has the till's opening with another amount
};

QTEST_MAIN(TestReconcilePage)
#include "tst_reconcilepage.moc"
