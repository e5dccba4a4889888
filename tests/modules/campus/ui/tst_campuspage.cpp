// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/CashPolicyRepository.h"
#include "modules/campus/ui/FeePaymentTableModel.h"
#include "modules/campus/ui/FeeTableModel.h"
#include "tests/app/customer/AgentScene.h"
#include "tests/modules/campus/ui/CampusPageScene.h"
#include "ui/SegmentedControl.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QCompleter>

using namespace hui;
using namespace hui::campus;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// School fees from the school to the paper, by keys.
class TestCampusPage : public QObject, private CampusPageScene {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

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
        QTRY_VERIFY(QApplication::activeModalWidget()); // whatever the table says
        QVERIFY(payments().first().cancel.isNull());
        signInDialog(*m_page);
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

    /// Out of an account, which has its money back when the school does not take it: no cash is
    /// asked for.
    void anAccountPaysByKeys()
    {
        m_school->verdict = u"rejected"_s;
        open();
        askFor(u"university"_s, u"20240103"_s);
        QTRY_VERIFY(fees()->model()->rowCount() > 0);
        find<SegmentedControl>("campus.way")->findChildren<QAbstractButton*>().first()->setFocus();
        for (int step = 0; step < 3; ++step)
            press(Qt::Key_Right);
        find<QLineEdit>("campus.instrument")->setFocus();
        type(u"6222888801860186"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(cell(0, FeePaymentTableModel::State), u"Not paid"_s);
        QCOMPARE(cell(0, FeePaymentTableModel::Way), u"Account"_s);
        QCOMPARE(payments().first().debited.right(4), u"0186"_s);
        QVERIFY(!find<QLabel>("campus.dueBack")->isVisible());
    }

    /// Who came for the customer goes along with what is paid.
    void whoCameIsHandedOn()
    {
        const AgentScene scene(shift().businessDate);
        m_desk->run([&](Database& database) {
            scene.keep(database);
            return Result<Done>(Done{});
        });
        ServedCustomer served;
        served.record = scene.principal.id;
        served.agent = scene.agent.id;
        m_desk->customer.start(served);
        open();
        askFor(u"university"_s, u"20240103"_s);
        QTRY_COMPARE(fees()->model()->rowCount(), 6);
        find<QLineEdit>("campus.received")->setFocus();
        type(u"6300"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(payments().size(), 1);
        QVERIFY(payments().first().came);
        QCOMPARE(payments().first().came->name, u"王*国"_s);
    }

    /// Nothing of one customer's child is on the page when the next customer comes.
    void theStudentLeavesWithTheCustomer()
    {
        open();
        askFor(u"university"_s, u"20240103"_s);
        QTRY_COMPARE(fees()->model()->rowCount(), 6);
        const QJsonObject kept = m_page->putAway();
        QCOMPARE(fees()->model()->rowCount(), 0);
        QVERIFY(find<QLineEdit>("campus.number")->text().isEmpty());
        QVERIFY(find<QLineEdit>("campus.name")->text().isEmpty());
        QVERIFY(m_page->putAway().isEmpty());
        m_page->bringBack(kept); // what is owed is asked for again
        QTRY_COMPARE(fees()->model()->rowCount(), 6);
        QCOMPARE(payments().size(), 0);
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

    /// One that is not nearby is shown once it was found and chosen.
    void aSchoolThatWasSearchedForIsShown()
    {
        open();
        m_page->openWith({});
        QTRY_VERIFY(find<QComboBox>("campus.school")->hasFocus());
        type(u"junior"_s);
        auto* line = find<QComboBox>("campus.school")->lineEdit();
        QTRY_VERIFY(line->completer()->popup()->isVisible()); // what was found drops down
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(m_school->searches, 1);
        QTRY_COMPARE(find<QComboBox>("campus.school")->currentText(),
            u"Nanjing Sample Junior Middle School"_s);
        QTRY_VERIFY(find<QLineEdit>("campus.number")->hasFocus());
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

    void aSilentSchoolHasRefusedNobody()
    {
        m_school->isSilent = true;
        open();
        askFor(u"university"_s, u"20240103"_s);
        QTRY_VERIFY(message()->text().contains(u"does not answer"));
        QCOMPARE(message()->mood(), Mood::Warn);
        QTRY_VERIFY(find<KeyButton>("campus.ask")->isEnabled()); // the same may be asked again
        m_school->isSilent = false;
        m_page->refresh();
        QTRY_VERIFY(fees()->model()->rowCount() > 0);
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
};

QTEST_MAIN(TestCampusPage)
#include "tst_campuspage.moc"
