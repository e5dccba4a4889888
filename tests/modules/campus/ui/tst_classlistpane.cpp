// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/ui/ClassListPane.h"
#include "modules/campus/ui/FeePaymentTableModel.h"
#include "modules/campus/ui/ListTableModel.h"
#include "tests/modules/campus/ui/CampusPageScene.h"
#include "ui/SegmentedControl.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QDir>

using namespace hui;
using namespace hui::campus;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// A class list from the file to the paper, by keys.
class TestClassListPane : public QObject, private CampusPageScene {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    /// What the school refused of a list is not in what is left: it is given back by itself.
    void aRefusedRowIsGivenBackByItself()
    {
        m_school->refusedStudent = u"20240102"_s;
        open();
        askFor(u"university"_s, u"20240103"_s);
        QTRY_VERIFY(fees()->model()->rowCount() > 0);
        press(Qt::Key_J, Qt::ControlModifier);
        m_page->findChild<ClassListPane*>()->openFile(listFile(
            "学号,姓名,项目,金额\n20240101,陈例安,上网费,120\n20240102,林例宁,上网费,120\n"));
        QTRY_VERIFY(find<QLineEdit>("list.received")->hasFocus());
        type(u"240"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(find<QLabel>("list.dueBack")->text(), u"1 rows · 120.00"_s);
        QTRY_VERIFY(find<KeyButton>("list.close")->isEnabled());
        QTRY_COMPARE(rows()->model()->index(0, ListTableModel::State).data().toString(), u"Paid"_s);
        press(Qt::Key_F7);
        QTRY_VERIFY(!find<KeyButton>("list.close")->isVisible());
        QCOMPARE(balance(), Money::fen(4'820'650 + 24000));
        rows()->selectRow(1);
        press(Qt::Key_F4);
        QTRY_VERIFY(find<KeyButton>("campus.back.commit")->isVisible());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(find<KeyButton>("campus.next")->isVisible()); // its paper
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(rows()->isVisible()); // and back to the list
        QTRY_COMPARE(find<QLabel>("list.dueBack")->text(), u"0 rows · 0.00"_s);
        QCOMPARE(balance(), Money::fen(4'820'650 + 12000));
    }

    /// One account for the whole list, by keys; what a row did not pay is on it again by itself.
    void anAccountPaysAList()
    {
        m_school->refusedStudent = u"20240102"_s;
        open();
        askFor(u"university"_s, u"20240103"_s);
        QTRY_VERIFY(fees()->model()->rowCount() > 0);
        press(Qt::Key_J, Qt::ControlModifier);
        m_page->findChild<ClassListPane*>()->openFile(listFile(
            "学号,姓名,项目,金额\n20240101,陈例安,上网费,120\n20240102,林例宁,上网费,120\n"));
        QTRY_VERIFY(find<QLineEdit>("list.received")->hasFocus());
        find<SegmentedControl>("list.way")->findChildren<QAbstractButton*>().first()->setFocus();
        press(Qt::Key_Right);
        find<QLineEdit>("list.instrument")->setFocus();
        type(u"6222888801860186"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(rows()->model()->index(0, ListTableModel::State).data().toString(), u"Paid"_s);
        QTRY_COMPARE(
            rows()->model()->index(1, ListTableModel::State).data().toString(), u"Not paid"_s);
        QTRY_VERIFY(find<KeyButton>("list.close")->isEnabled());
        press(Qt::Key_F7);
        QTRY_VERIFY(!find<KeyButton>("list.close")->isVisible());
        QCOMPARE(find<QLabel>("list.dueBack")->text(), u"0 rows · 0.00"_s);
        QCOMPARE(balance(), Money::fen(4'820'650));
    }

    /// A list is not closed while a row has no answer; what is left is counted out then.
    void whatIsLeftIsCountedOutWhenItIsKnown()
    {
        m_school->verdict = u"pending"_s;
        open();
        askFor(u"university"_s, u"20240103"_s);
        QTRY_VERIFY(fees()->model()->rowCount() > 0);
        press(Qt::Key_J, Qt::ControlModifier);
        m_page->findChild<ClassListPane*>()->openFile(
            listFile("学号,姓名,项目,金额\n20240101,陈例安,上网费,120\n"));
        QTRY_VERIFY(find<QLineEdit>("list.received")->hasFocus());
        type(u"120"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(find<QLabel>("list.paid")->text(), u"1 rows · 120.00"_s);
        QTRY_VERIFY(find<KeyButton>("list.close")->isEnabled());
        press(Qt::Key_F7);
        QTRY_VERIFY(find<MessageBar>("list.message")->text().contains(u"no final answer"));
        QVERIFY(find<KeyButton>("list.close")->isVisible());
    }

    /// The cash once, then a row after the other; what the school does not know is not taken.
    void aClassListIsPaidByKeys()
    {
        open();
        askFor(u"university"_s, u"20240103"_s);
        QTRY_VERIFY(fees()->model()->rowCount() > 0);
        press(Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY(rows()->isVisible());
        m_page->findChild<ClassListPane*>()->openFile(
            listFile("学号,姓名,项目,金额\n20240101,陈例安,上网费,120\n20240102,林例宁,上网费,120\n"
                     "99999999,周例清,上网费,120\n"));
        QTRY_COMPARE(rows()->model()->rowCount(), 3);
        QCOMPARE(find<QLabel>("list.due")->text(), u"240.00"_s);
        QTRY_VERIFY(find<QLineEdit>("list.received")->hasFocus());
        type(u"300"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(find<QLabel>("list.paid")->text(), u"2 rows · 240.00"_s);
        QTRY_COMPARE(rows()->model()->index(1, ListTableModel::State).data().toString(), u"Paid"_s);
        QCOMPARE(rows()->model()->index(2, ListTableModel::State).data().toString(), u"Refused"_s);
        QTRY_VERIFY(find<KeyButton>("list.close")->isEnabled());
        press(Qt::Key_F7);
        QTRY_VERIFY(!find<KeyButton>("list.close")->isVisible());
        m_desk->run([](Database& database) -> Result<Done> { // the platform takes it otherwise
            HUI_ASSERT(
                database.run(u"UPDATE outbox SET state = 'rejected', result_code = 'amount_differs'"
                             " WHERE op_id IN (SELECT closed_by FROM campus_list)"_s));
            return Done{};
        });
        m_page->refresh();
        QTRY_VERIFY(find<MessageBar>("list.message")->text().contains(u"did not close the list"));
        QVERIFY(m_page->reprint()); // the list with how each row ended
        QTRY_COMPARE(
            QDir(m_desk->folder.filePath(u"receipts"_s)).entryList({u"class-list*"_s}).size(), 1);
        QCOMPARE(payments().size(), 2);
        QCOMPARE(balance(), Money::fen(4'820'650 + 24000));
        press(Qt::Key_J, Qt::ControlModifier); // back to one student
        QTRY_COMPARE(cell(0, FeePaymentTableModel::State), u"Paid"_s);
    }

    /// A crash between two rows: the page takes the list up again.
    void anUnfinishedListGoesOn()
    {
        open();
        askFor(u"university"_s, u"20240103"_s);
        QTRY_VERIFY(fees()->model()->rowCount() > 0);
        press(Qt::Key_J, Qt::ControlModifier);
        m_page->findChild<ClassListPane*>()->openFile(
            listFile("学号,姓名,项目,金额\n20240101,陈例安,上网费,120\n"));
        QTRY_COMPARE(find<QLabel>("list.due")->text(), u"120.00"_s);
        m_page = std::make_unique<CampusPage>(m_desk->services(), nullptr);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->openWith(u"list"_s);
        QTRY_COMPARE(rows()->model()->rowCount(), 1);
        QVERIFY(find<MessageBar>("list.message")->text().contains(u"unfinished"));
        press(Qt::Key_F7);
        QTRY_COMPARE(rows()->model()->rowCount(), 0); // given up: no money had moved
        QCOMPARE(balance(), Money::fen(4'820'650));
    }

    void theListIsATable()
    {
        ListTableModel model;
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ListRow row{.number = 1, .line = 2, .student = {u"20240101"_s, u"陈例安"_s}};
        row.reason = u"The item has been paid."_s;
        row.otherLine = 7;
        model.setOutcomes({{row, {}}});
        QCOMPARE(model.index(0, ListTableModel::Number).data().toString(), u"****0101"_s);
        QCOMPARE(model.index(0, ListTableModel::Name).data().toString(), u"陈*安"_s);
        QCOMPARE(model.index(0, ListTableModel::Note).data().toString(),
            u"The item has been paid. Line 7"_s);
    }
};

QTEST_MAIN(TestClassListPane)
#include "tst_classlistpane.moc"
