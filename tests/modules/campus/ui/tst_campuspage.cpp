// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/CashPolicyRepository.h"
#include "modules/campus/DeskFeesRepository.h"
#include "modules/campus/ui/CampusPage.h"
#include "modules/campus/ui/ClassListPane.h"
#include "modules/campus/ui/FeePaymentTableModel.h"
#include "modules/campus/ui/FeeTableModel.h"
#include "modules/campus/ui/ListTableModel.h"
#include "tests/app/till/TillScene.h"
#include "tests/modules/campus/ui/FakeSchool.h"
#include "tests/testkit/DeskFixture.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/TableView.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace hui;
using namespace hui::campus;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// School fees from the school to the paper, by keys.
class TestCampusPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>(campusMigrations());
        m_school = std::make_unique<FakeSchool>(m_desk->clock);
        m_desk->uplink.answer
            = [this](const UplinkRequest& request) { return m_school->answer(request); };
        m_desk->run([](Database& database) -> Result<Done> {
            const auto opened = openTill(database, opening());
            return opened ? Result<Done>(Done{}) : std::unexpected(opened.error());
        });
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
        m_school.reset();
    }

    void isPaidByKeys()
    {
        open();
        askFor(u"university"_s, u"20240103"_s);
        QTRY_COMPARE(fees()->model()->rowCount(), 6);
        // what is closed or paid up is not chosen: 5,200 + 600 + 380 + 120
        QCOMPARE(find<QLabel>("campus.due")->text(), u"6,300.00"_s);
        QTRY_VERIFY(fees()->hasFocus());
        press(Qt::Key_Down); // the tuition: a part of it
        press(Qt::Key_Return);
        QTRY_VERIFY(find<QLineEdit>("campus.now")->hasFocus());
        find<QLineEdit>("campus.now")->selectAll();
        type(u"300"_s);
        press(Qt::Key_Return); // less than the least part
        QVERIFY(find<QLineEdit>("campus.now")->hasFocus());
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(payments().size(), 0);
        find<QLineEdit>("campus.now")->selectAll();
        type(u"1000"_s);
        QCOMPARE(find<QLabel>("campus.due")->text(), u"2,100.00"_s);
        fees()->setFocus();
        press(Qt::Key_Down); // not the boarding
        press(Qt::Key_Space);
        QCOMPARE(find<QLabel>("campus.due")->text(), u"1,500.00"_s);
        press(Qt::Key_Down);
        press(Qt::Key_Return); // materials are paid whole: on to the cash
        QTRY_VERIFY(find<QLineEdit>("campus.received")->hasFocus());
        type(u"1500"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(payments().size(), 1);
        QTRY_COMPARE(payments().first().state(), FeeState::Paid);
        QCOMPARE(payments().first().due(), Money::fen(150000));
        QCOMPARE(payments().first().parts.size(), 3);
        QTRY_COMPARE(cell(0, FeePaymentTableModel::State), u"Paid"_s);
        QTRY_VERIFY(find<KeyButton>("campus.next")->isVisible()); // the paper is shown
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(find<KeyButton>("campus.commit")->isVisible());
        // the school lets it go, then the cash goes back
        find<TableView>("campus.payments")->setFocus();
        press(Qt::Key_F7);
        QTRY_VERIFY(find<KeyButton>("campus.back.commit")->isVisible());
        QVERIFY(payments().first().cancel.isNull()); // asked for, and not confirmed
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(cell(0, FeePaymentTableModel::State), u"Give the cash back"_s);
        QCOMPARE(find<QLabel>("campus.dueBack")->text(), u"To give back: 1,500.00"_s);
        // the cash is another act, with another key and a confirmation of its own
        find<TableView>("campus.payments")->setFocus();
        press(Qt::Key_F7);
        QVERIFY(!find<KeyButton>("campus.back.commit")->isVisible());
        press(Qt::Key_F4);
        QTRY_VERIFY(find<KeyButton>("campus.back.commit")->isVisible());
        QCOMPARE(balance(), Money::fen(4'820'650 + 150000));
        QVERIFY(m_page->stepBack()); // not yet
        press(Qt::Key_F4);
        QTRY_VERIFY(find<KeyButton>("campus.back.commit")->isVisible());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(cell(0, FeePaymentTableModel::State), u"Given back"_s);
        QVERIFY(!find<QLabel>("campus.dueBack")->isVisible());
        QCOMPARE(balance(), Money::fen(4'820'650));
    }

    void muchCashGoesOutAtTheSecondPress()
    {
        m_school->verdict = u"rejected"_s;
        m_desk->run([](Database& database) -> Result<Done> {
            CashPolicy policy;
            policy.validFrom = QDate(2026, 1, 1);
            policy.singleOut = Money::fen(500000);
            return CashPolicyRepository(database).apply(toJson(policy));
        });
        open();
        askFor(u"university"_s, u"20240103"_s);
        QTRY_VERIFY(fees()->model()->rowCount() > 0);
        find<QLineEdit>("campus.received")->setFocus();
        type(u"6300"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(cell(0, FeePaymentTableModel::State), u"Give the cash back"_s);
        find<TableView>("campus.payments")->setFocus();
        press(Qt::Key_F4);
        QVERIFY(message()->text().contains(u"large payment out"));
        QVERIFY(!find<KeyButton>("campus.back.commit")->isVisible());
        press(Qt::Key_F4);
        QTRY_VERIFY(find<KeyButton>("campus.back.commit")->isVisible());
    }

    void escLeavesTheStudent()
    {
        open();
        askFor(u"university"_s, u"20240103"_s);
        QTRY_VERIFY(fees()->model()->rowCount() > 0);
        QVERIFY(m_page->stepBack());
        QCOMPARE(fees()->model()->rowCount(), 0);
        QCOMPARE(find<QLineEdit>("campus.number")->text(), QString());
        QVERIFY(!m_page->stepBack());
    }

    /// PIPL §31: nothing of a child is seen before a guardian has consented; F5 asks again.
    void aChildNeedsTheGuardian()
    {
        open();
        askFor(u"primary"_s, u"20230205"_s);
        QTRY_VERIFY(message()->text().contains(u"Under 14"));
        QCOMPARE(fees()->model()->rowCount(), 0);
        QVERIFY(!find<KeyButton>("campus.commit")->isEnabled());
        QTRY_VERIFY(find<KeyButton>("campus.customers")->hasFocus());
        press(Qt::Key_Space);
        QCOMPARE(m_desk->opened.value(0).first, u"customers"_s);
        m_school->hasConsent = true;
        m_page->refresh();
        QTRY_VERIFY(fees()->model()->rowCount() > 0);
        QCOMPARE(m_school->asked, 2);
    }

    void whoIsUnknownIsSaid()
    {
        open();
        askFor(u"university"_s, u"20240999"_s);
        QTRY_VERIFY(message()->text().contains(u"no student"));
        QCOMPARE(fees()->model()->rowCount(), 0);
    }

    void withoutTheLineNothingIsTaken()
    {
        m_school->line = FakeSchool::Line::Down;
        open(false);
        QTRY_VERIFY(message()->text().contains(u"Off line"));
        QVERIFY(!find<KeyButton>("campus.commit")->isEnabled());
        QVERIFY(!find<KeyButton>("campus.ask")->isEnabled());
    }

    void whatTheSchoolRefusesIsGivenBack()
    {
        m_school->verdict = u"rejected"_s;
        open();
        askFor(u"university"_s, u"20240103"_s);
        QTRY_VERIFY(fees()->model()->rowCount() > 0);
        find<QLineEdit>("campus.received")->setFocus();
        type(u"6300"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(cell(0, FeePaymentTableModel::State), u"Give the cash back"_s);
        find<TableView>("campus.payments")->setFocus();
        press(Qt::Key_F4);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(cell(0, FeePaymentTableModel::State), u"Given back"_s);
        QCOMPARE(balance(), Money::fen(4'820'650));
    }

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

    void theFeesAreATable()
    {
        FeeTableModel model;
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFees(m_school->fees().items, QDate(2026, 3, 18));
        QCOMPARE(model.rowCount(), 6);
        QVERIFY(!model.setData(model.index(0, FeeTableModel::Chosen), Qt::Checked,
            Qt::CheckStateRole)); // the term is over
        QVERIFY(model.setData(
            model.index(1, FeeTableModel::Chosen), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.total(), Money::fen(110000));
        model.setNow(2, Money::fen(20000));
        QCOMPARE(model.total(), Money::fen(70000));
        QCOMPARE(model.index(2, FeeTableModel::State).data().toString(), u"Partly paid"_s);
        QCOMPARE(model.index(5, FeeTableModel::State).data().toString(), u"Paid up"_s);
        model.setFees({}, QDate(2026, 3, 18));
        QCOMPARE(model.parts(), QList<FeePart>());
    }

    void thePaymentsAreATable()
    {
        FeePaymentTableModel model;
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        DeskFees payment{.id = operationId(), .fees = m_school->fees()};
        payment.at = m_desk->clock.nowUtc();
        model.setPayments({payment});
        QCOMPARE(model.rowOf(payment.id), 0);
        QCOMPARE(model.index(0, FeePaymentTableModel::Student).data().toString(), u"陈*安"_s);
        payment.legs.pay = OutboxState::Unknown;
        model.setPayments({payment});
        QCOMPARE(
            model.index(0, FeePaymentTableModel::State).data().toString(), u"Result unknown"_s);
    }

private:
    void open(bool online = true)
    {
        m_desk->sync.start();
        if (online)
            QTRY_VERIFY(hasTalked(m_desk->sync, m_desk->uplink));
        m_page = std::make_unique<CampusPage>(m_desk->services(), nullptr);
        m_page->resize(1244, 820);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        if (online)
            QTRY_VERIFY(find<QComboBox>("campus.school")->count() > 0);
    }

    /// The school by some of its words, then the student.
    void askFor(const QString& school, const QString& number)
    {
        m_page->openWith({});
        QTRY_VERIFY(find<QComboBox>("campus.school")->hasFocus());
        type(school);
        press(Qt::Key_Return);
        QTRY_VERIFY(find<QLineEdit>("campus.number")->hasFocus());
        type(number);
        press(Qt::Key_Return);
        QTRY_VERIFY(find<QLineEdit>("campus.name")->hasFocus());
        type(u"Chen Lian"_s);
        press(Qt::Key_Return);
    }

    QList<DeskFees> payments()
    {
        return m_desk->run(
            [](Database& database) { return DeskFeesRepository(database).newest(10); });
    }

    Money balance()
    {
        return m_desk->run(
            [](Database& database) -> Result<Money> { return till(database).balance; });
    }

    QString cell(int row, int column) const
    {
        const auto* const model = find<TableView>("campus.payments")->model();
        return model->index(row, column).data().toString();
    }

    /// A file as somebody brings it.
    QString listFile(const char* text) const
    {
        const QString name = m_desk->folder.filePath(u"list.csv"_s);
        QFile file(name);
        HUI_ASSERT(file.open(QIODevice::WriteOnly));
        file.write(text);
        return name;
    }

    TableView* rows() const { return find<TableView>("list.rows"); }
    TableView* fees() const { return find<TableView>("campus.fees"); }
    MessageBar* message() const { return find<MessageBar>("campus.message"); }

    template <class Widget>
    Widget* find(const char* name) const
    {
        auto* found = m_page->findChild<Widget*>(QLatin1StringView(name));
        HUI_ASSERT(found);
        return found;
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        HUI_ASSERT(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString& text)
    {
        HUI_ASSERT(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), text);
    }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<FakeSchool> m_school;
    std::unique_ptr<CampusPage> m_page;
};

QTEST_MAIN(TestCampusPage)
#include "tst_campuspage.moc"
