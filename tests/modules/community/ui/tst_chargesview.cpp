// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseRepository.h"
#include "modules/community/DeskBookingRepository.h"
#include "modules/community/DeskChargeRepository.h"
#include "modules/community/ui/ChargeTableModel.h"
#include "modules/community/ui/ChargesView.h"
#include "modules/community/ui/DueTableModel.h"
#include "tests/modules/community/ui/ChargesCounter.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/SegmentedControl.h"
#include "ui/TableView.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTimeZone>

using namespace hui;
using namespace hui::community;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// Bills and deposits by keys.
class TestChargesView : public QObject, private ChargesCounter {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void aVisitIsPaidByKeys()
    {
        openView(ChargeKind::Visit);
        findPatient(u"visit"_s);
        auto* dues = find<TableView>("visit.dues");
        QTRY_COMPARE(dues->model()->rowCount(), 5);
        QCOMPARE(find<QLabel>("visit.due")->text(), u"68.10"_s); // the first visit whole
        dues->setFocus();
        dues->selectRow(2);
        pressKey(Qt::Key_Space); // not the medicine
        QCOMPARE(find<QLabel>("visit.due")->text(), u"24.90"_s);
        find<QLineEdit>("visit.received")->setFocus();
        typeIn(u"24.90"_s);
        pressKey(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(charges(ChargeKind::Visit).size(), 1);
        QTRY_COMPARE(charges(ChargeKind::Visit).first().state(), ChargeState::Paid);
        QCOMPARE(charges(ChargeKind::Visit).first().charge.items.size(), 2);
        QTRY_COMPARE(stateCell("visit.today"), u"Paid"_s);
        QTRY_COMPARE(find<QLabel>("visit.sums")->text(), u"Taken 24.90, given back 0.00"_s);
        QCOMPARE(m_clinic->questions.last().value(u"reason"_s).toString(), u"缴费"_s);
        QVERIFY(m_clinic->questions.last().value(u"agreed"_s).toBool());
        // asked back: a second person signs, then the cash is counted out
        find<TableView>("visit.today")->setFocus();
        pressKey(Qt::Key_F7);
        signInDialog();
        QTRY_COMPARE(stateCell("visit.today"), u"Give the cash back"_s);
        QVERIFY(find<QLabel>("visit.dueBack")->text().contains(u"24.90"));
        find<TableView>("visit.today")->setFocus();
        pressKey(Qt::Key_F7);
        QTRY_VERIFY(find<KeyButton>("visit.handout.commit")->isVisible());
        pressKey(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(stateCell("visit.today"), u"Given back"_s);
        QTRY_COMPARE(find<QLabel>("visit.sums")->text(), u"Taken 24.90, given back 24.90"_s);
    }

    /// The ways stand above the cash: the arrows choose, the terminal reads, and nothing waits to
    /// be handed out afterwards.
    void anAccountPaysByKeys()
    {
        openView(ChargeKind::Visit);
        findPatient(u"visit"_s);
        QTRY_COMPARE(find<TableView>("visit.dues")->model()->rowCount(), 5);
        find<SegmentedControl>("visit.way")->findChildren<QAbstractButton*>().first()->setFocus();
        for (int step = 0; step < 3; ++step)
            pressKey(Qt::Key_Right);
        QVERIFY(!find<QLineEdit>("visit.received")->isVisible());
        pressKey(Qt::Key_Return, Qt::ControlModifier); // nothing was read: the field asks for it
        QTRY_VERIFY(find<QLineEdit>("visit.instrument")->hasFocus());
        typeIn(u"6222888801860186"_s);
        pressKey(Qt::Key_Return);
        pressKey(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(charges(ChargeKind::Visit).size(), 1);
        QCOMPARE(charges(ChargeKind::Visit).first().mode, PayMode::Account);
        QTRY_COMPARE(stateCell("visit.today"), u"Paid"_s);
        find<TableView>("visit.today")->setFocus();
        pressKey(Qt::Key_F7);
        signInDialog();
        QTRY_COMPARE(stateCell("visit.today"), u"Given back"_s);
        QVERIFY(!find<QLabel>("visit.dueBack")->isVisible());
    }

    /// What was read of a card pays for nobody else.
    void theCardLeavesWithTheCustomer()
    {
        openView(ChargeKind::Visit);
        auto* way = find<SegmentedControl>("visit.way")->findChildren<QAbstractButton*>().first();
        const auto* read = find<QLabel>("visit.instrumentRead");
        const auto readCard = [&] {
            way->setFocus();
            pressKey(Qt::Key_Right);
            find<QLineEdit>("visit.instrument")->setFocus();
            typeIn(u"6222888801860186"_s);
            pressKey(Qt::Key_Return);
            return read->text().endsWith(u"0186");
        };
        QVERIFY(readCard());
        m_view->putAway();
        QVERIFY(read->text().isEmpty());
        QVERIFY(find<QLineEdit>("visit.received")->isVisible());
        QVERIFY(readCard());
        ServedCustomer next;
        next.record = operationId();
        m_desk->customer.start(next);
        QVERIFY(read->text().isEmpty());
    }

    /// Who brings much cash and has no record is noted from a document, for this once.
    void muchCashAsksWhoPays()
    {
        openView(ChargeKind::Deposit);
        findPatient(u"deposit"_s);
        QTRY_COMPARE(find<TableView>("deposit.dues")->model()->rowCount(), 1);
        find<QLineEdit>("deposit.amount")->setFocus();
        typeIn(u"49999"_s);
        QVERIFY(!find<QLineEdit>("payer.name")->isVisible());
        find<QLineEdit>("deposit.amount")->selectAll();
        typeIn(u"50000"_s);
        QTRY_VERIFY(find<QLineEdit>("payer.name")->isVisible());
        pressKey(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(find<QLineEdit>("payer.name")->hasFocus());
        QVERIFY(charges(ChargeKind::Deposit).isEmpty());
    }

    void aDepositIsToppedUpAndGivenBack()
    {
        openView(ChargeKind::Deposit);
        QTRY_VERIFY(find<QLabel>("deposit.change")->text().isEmpty()); // the drawer was read
        findPatient(u"deposit"_s);
        QTRY_COMPARE(find<TableView>("deposit.dues")->model()->rowCount(), 1);
        QTRY_COMPARE(find<QLabel>("deposit.split")->text(),
            u"王*国, balance 1,860.00, to be given back here 1,500.00"_s);
        find<QLineEdit>("deposit.amount")->setFocus();
        typeIn(u"500"_s);
        find<QLineEdit>("deposit.received")->setFocus();
        typeIn(u"500"_s);
        pressKey(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(stateCell("deposit.today"), u"Paid"_s);
        QVERIFY(m_view->stepBack()); // from the paper to the cash
        m_desk->clock.advanceMs(1000); // the newest stands first
        find<QLineEdit>("deposit.amount")->setFocus();
        typeIn(u"1500.01"_s);
        pressKey(Qt::Key_F4);
        QTRY_VERIFY(find<MessageBar>("deposit.message")->text().contains(u"more than is left"));
        find<QLineEdit>("deposit.amount")->selectAll();
        typeIn(u"100"_s);
        pressKey(Qt::Key_F4);
        signInDialog();
        QTRY_COMPARE(charges(ChargeKind::Deposit).size(), 2);
        QTRY_COMPARE(stateCell("deposit.today"), u"Give the cash back"_s);
    }

    /// The bill of the last patient does not stand beside the next one, not for a moment.
    void anotherPatientClearsTheBill()
    {
        openView(ChargeKind::Visit);
        findPatient(u"visit"_s);
        auto* dues = find<TableView>("visit.dues");
        QTRY_COMPARE(dues->model()->rowCount(), 5);
        auto* const agreed = m_view->findChild<QAbstractButton*>(u"visit.agreed"_s);
        QVERIFY(agreed->isChecked());
        auto* const document = m_view->findChild<QLineEdit*>(u"visit.document"_s);
        document->setFocus();
        document->selectAll();
        typeIn(u"320505198803052024"_s);
        QVERIFY(!agreed->isChecked()); // that was the other one's paper
        pressKey(Qt::Key_F2);
        QCOMPARE(dues->model()->rowCount(), 0);
        QVERIFY(!find<KeyButton>("visit.commit")->isEnabled());
        QTRY_COMPARE(dues->model()->rowCount(), 5);
    }

    /// What is due back stands on top on any later day, until it is handed out.
    void dueBackStaysInSight()
    {
        const DeskCharge due = m_desk->run([](Database& database) -> Result<DeskCharge> {
            const DeskCharge paid = paidCharge(database);
            const UndoCharge undo{operationId(), shift(), paid.operation, u"客户要求"_s, true,
                chargeSignature(), counterTime};
            const auto asked = undoCharge(database, undo);
            answerLeg(database, undo.operation, OutboxEvent::Accepted);
            return asked;
        });
        m_desk->run([](Database& database) -> Result<Done> {
            const auto moved = database.run(u"UPDATE community_charge SET business_date ="
                                            " '2026-03-11'"_s);
            return moved ? Result<Done>(Done{}) : std::unexpected(moved.error());
        });
        openView(ChargeKind::Visit);
        QTRY_COMPARE(stateCell("visit.today"), u"Give the cash back"_s);
        QVERIFY(find<QLabel>("visit.dueBack")->isVisible());
        QCOMPARE(find<QLabel>("visit.sums")->text(), u"Taken 0.00, given back 0.00"_s);
        // handed out: the signature is asked for that payment, whatever row is looked at then
        find<TableView>("visit.today")->setFocus();
        pressKey(Qt::Key_F7);
        QTRY_VERIFY(find<KeyButton>("visit.handout.commit")->isVisible());
        pressKey(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(stateCell("visit.today"), u"Given back"_s);
        QVERIFY(!find<QLabel>("visit.dueBack")->isVisible());
        QCOMPARE(find<QLabel>("visit.sums")->text(), u"Taken 0.00, given back 50.00"_s);
        QCOMPARE(charges(ChargeKind::Visit).first().operation, due.operation);
    }

    void offLineNothingIsTaken()
    {
        m_clinic->line = FakeClinic::Line::Down;
        openView(ChargeKind::Visit, false);
        QTRY_VERIFY(find<MessageBar>("visit.message")->text().contains(u"Off line"));
        QVERIFY(!find<KeyButton>("visit.commit")->isEnabled());
    }

    void itemsOfOneVisitArePaidTogether()
    {
        DueTableModel model(ChargeKind::Visit, nullptr);
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QList<Visit> visits
            = *visitsFromJson(m_clinic->answer({.path = u"/v1/visits:find"_s})->body);
        model.setVisits(visits);
        QCOMPARE(model.chosen()->items.size(), 3);
        model.toggle(3); // of the other visit
        QCOMPARE(model.chosen()->subject, visits.at(1).id);
        QCOMPARE(model.chosen()->items.size(), 1);
        model.toggle(3);
        QVERIFY(!model.chosen());
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        ChargeTableModel today;
        QAbstractItemModelTester other(
            &today, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const DeskCharge made{.charge = chargeOf(visits.first(), visits.first().items),
            .businessDate = shift().businessDate,
            .at = QDateTime(QDate(2026, 3, 18), QTime(2, 5), QTimeZone::utc())};
        today.setCharges({made}, shift().businessDate);
        QCOMPARE(today.rowCount(), 1);
        QCOMPARE(today.index(0, ChargeTableModel::Time).data().toString(), u"10:05"_s);
        today.setCharges({}, {});
        today.setCharges({made}, shift().businessDate.addDays(1)); // of another day
        QCOMPARE(today.index(0, ChargeTableModel::Time).data().toString(), u"03-18"_s);
    }
};

QTEST_MAIN(TestChargesView)
#include "tst_chargesview.moc"
