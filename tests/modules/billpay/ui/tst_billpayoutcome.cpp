// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/modules/billpay/ui/BillpayDesk.h"
#include "ui/RemoteWait.h"

using namespace hui;
using namespace hui::testkit;

/// What becomes of a payment: without the line, with a second person, and what the platform says.
class TestBillpayOutcome : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::instance()->installEventFilter(&m_keys); }
    void cleanup() { m_desk.reset(); }

    void withoutTheLineItIsTakenFromPaper()
    {
        open({.online = false});
        m_desk->enterPaper(u"2026-03"_s, u"55.20"_s);
        QCOMPARE(m_desk->text("bill.due"), u"55.20"_s);
        m_desk->edit("bill.received")->setFocus();
        m_desk->type(u"60"_s);
        m_desk->commit();
        QTRY_VERIFY(m_desk->message()->text().contains(u"55.20 is taken, waiting for the line"));
        const Payment payment = m_desk->payments().value(0);
        QVERIFY(payment.offline);
        QCOMPARE(payment.state, PaymentState::QueuedOffline);
        QCOMPARE(paperOf(payment), Paper::Provisional);
        QCOMPARE(m_desk->till().balance, Money::fen(4820650 + 5520));
    }

    /// The desk tries the line again and again: as long as nothing answers, it is down.
    void aLineThatIsBeingTriedIsDown()
    {
        open({.online = false});
        m_desk->enterPaper(u"2026-03"_s, u"55.20"_s);
        m_desk->edit("bill.received")->setFocus();
        m_desk->type(u"60"_s);
        m_desk->desk.uplink.isSilent = true;
        m_desk->desk.sync.wake();
        QTRY_COMPARE(m_desk->desk.sync.status().link, Link::Connecting);
        m_desk->commit();
        QTRY_VERIFY(m_desk->message()->text().contains(u"55.20 is taken, waiting for the line"));
        QVERIFY(m_desk->payments().value(0).offline);
    }

    void paperIsChecked_data()
    {
        QTest::addColumn<QString>("period");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("error");
        const QByteArray period("bill.paperPeriod");
        const QByteArray amount("bill.paperAmount");
        QTest::newRow("no month") << u"2026-13"_s << u"55.20"_s << period
                                  << u"Year and month, such as 2026-03."_s;
        QTest::newRow("no period")
            << QString() << u"55.20"_s << period << u"Period on the bill is missing."_s;
        QTest::newRow("no amount")
            << u"2026-03"_s << QString() << amount << u"Amount on the bill is missing."_s;
        QTest::newRow("zero") << u"2026-03"_s << u"0"_s << amount
                              << u"The amount must be more than zero."_s;
        QTest::newRow("over the cap")
            << u"2026-03"_s << u"500.01"_s << amount << u"At most 500.00 may be taken offline."_s;
    }

    void paperIsChecked()
    {
        QFETCH(QString, period);
        QFETCH(QString, amount);
        QFETCH(QByteArray, field);
        QFETCH(QString, error);
        open({.online = false});
        m_desk->enterPaper(period, amount);
        m_desk->press(Qt::Key_Return); // leaves the amount
        QCOMPARE(m_desk->text("bill.due"), u"0.00"_s);
        QVERIFY(!m_desk->commitButton()->isEnabled());
        if (!m_desk->edit(field.constData())->text().isEmpty())
            QCOMPARE(m_desk->field(field.constData())->helperText(), error);
        m_desk->commit();
        QCOMPARE(m_desk->booked(), 0);
    }

    void aBillerThatMustBeAskedWaitsForTheLine()
    {
        BillpayDesk::Day day{.online = false};
        day.biller.insert(u"offline"_s, u"never"_s);
        open(day);
        m_desk->type(account);
        m_desk->press(Qt::Key_Return);
        QVERIFY(!m_desk->edit("bill.paperPeriod")->isVisible());
        QVERIFY(!m_desk->commitButton()->isEnabled());
    }

    void largeCashIsSignedByASecondPerson()
    {
        open({});
        m_desk->says.bills = openBills({openBill(u"2026-03"_s, 5'000'000, 0, 0)});
        QVERIFY(m_desk->fetch());
        m_desk->type(u"50000"_s);
        m_desk->notePayer();
        m_desk->commit();
        QVERIFY(m_desk->waitForDialog());
        QCOMPARE(m_desk->booked(), 0);
        m_desk->press(Qt::Key_Escape);
        QTRY_VERIFY(m_desk->message()->text().contains(u"nothing was recorded"));
        QCOMPARE(m_desk->booked(), 0);
        QVERIFY(m_desk->backFromDialog());
        QCOMPARE(m_desk->text("bill.due"), u"50,000.00"_s); // declined, not lost

        m_desk->commit();
        QVERIFY(m_desk->waitForDialog());
        m_desk->sign();
        QTRY_COMPARE(m_desk->booked(), 1);
        QCOMPARE(approvalOfLast(), u"AP-9"_s);
    }

    /// Or by one at another desk: it is booked once, when the teller carries on.
    void largeCashMayBeSignedAtAnotherDesk()
    {
        open({});
        m_desk->says.bills = openBills({openBill(u"2026-03"_s, 5'000'000, 0, 0)});
        QVERIFY(m_desk->fetch());
        m_desk->type(u"50000"_s);
        m_desk->notePayer();
        m_desk->commit();
        QVERIFY(m_desk->waitForDialog());
        m_desk->press(Qt::Key_Backtab, Qt::ShiftModifier);
        m_desk->press(Qt::Key_End); // the last of the ways to sign
        m_desk->commit();
        QVERIFY(m_desk->backFromDialog());
        QTRY_VERIFY(m_desk->find<KeyButton>("remoteWait.go")->isEnabled());
        QCOMPARE(m_desk->booked(), 0);
        QVERIFY(!m_desk->commitButton()->isEnabled()); // the page is as it was asked for
        m_desk->commit();
        QTRY_COMPARE(m_desk->booked(), 1);
        QCOMPARE(approvalOfLast(), u"AP-9"_s);
        QTRY_VERIFY(m_desk->message()->isVisible());
        QVERIFY(!m_desk->window->findChild<RemoteWait*>());
    }

    void whatLooksPaidTwiceIsSigned()
    {
        open({});
        QVERIFY(m_desk->pay());
        m_desk->says.bills = openBills({openBill(u"2026-04"_s, 18740, 0, 0)});
        QVERIFY(m_desk->fetch());
        m_desk->type(u"200"_s);
        m_desk->commit();
        QVERIFY(m_desk->waitForDialog());
        QCOMPARE(m_desk->booked(), 1);
        m_desk->sign();
        QTRY_COMPARE(m_desk->booked(), 2);
        QCOMPARE(approvalOfLast(), u"AP-9"_s);
    }

    /// A signature is for one amount: what is changed after it is signed again.
    void aSignatureIsNotCarriedOver()
    {
        open({});
        m_desk->says.bills = openBills(
            {openBill(u"2026-02"_s, 5'000'000, 0, 0), openBill(u"2026-03"_s, 6'000'000, 0, 0)});
        QVERIFY(m_desk->fetch());
        m_desk->type(u"110000"_s);
        m_desk->notePayer();
        m_desk->commit();
        QVERIFY(m_desk->waitForDialog());
        lock(true);
        m_desk->sign();
        QTRY_VERIFY(m_desk->message()->isVisible());
        QVERIFY(m_desk->backFromDialog());
        lock(false);
        m_desk->bills()->setFocus();
        m_desk->press(Qt::Key_Home, Qt::ControlModifier);
        m_desk->press(Qt::Key_Space);
        m_desk->edit("bill.received")->setFocus();
        m_desk->type(u"60000"_s);
        m_desk->commit();
        QVERIFY(m_desk->waitForDialog());
        QCOMPARE(m_desk->booked(), 0);
        m_desk->press(Qt::Key_Escape);
    }

    void accepted()
    {
        open({});
        m_desk->says.verdict = u"accepted"_s;
        QVERIFY(m_desk->pay());
        QTRY_VERIFY(m_desk->message()->text().contains(u"187.40 is booked"));
        QVERIFY(m_desk->message()->text().contains(u"R-000418"));
        QCOMPARE(m_desk->message()->mood(), Mood::Ok);
        QVERIFY(BillpayDesk::actions(m_desk->message()).isEmpty());
    }

    void rejectedLeadsToTheWayBack()
    {
        open({});
        m_desk->says.verdict = u"rejected"_s;
        QVERIFY(m_desk->pay());
        QTRY_VERIFY(m_desk->message()->text().contains(u"187.40 is due back"));
        QCOMPARE(m_desk->message()->mood(), Mood::Bad);
        QTRY_COMPARE(BillpayDesk::actions(m_desk->message()).size(), 1);
        BillpayDesk::actions(m_desk->message()).first()->setFocus();
        m_desk->press(Qt::Key_Return);
        QTRY_VERIFY(m_desk->find<KeyButton>("payments.act")->isVisible());
        QCOMPARE(m_desk->find<KeyButton>("payments.act")->text(), u"Give back 187.40"_s);
    }

    void unknownIsAskedForNotTakenAgain()
    {
        open({});
        m_desk->says.verdict = u"pending"_s;
        QVERIFY(m_desk->pay());
        QTRY_VERIFY(m_desk->message()->text().contains(u"outcome is unknown"));
        QVERIFY(m_desk->message()->text().contains(u"do not take the money again"));
        QTRY_COMPARE(BillpayDesk::actions(m_desk->message()).size(), 1);
        BillpayDesk::actions(m_desk->message()).first()->setFocus();
        m_desk->press(Qt::Key_Return);
        QTRY_VERIFY(m_desk->message()->text().contains(u"187.40 is booked"));
        QCOMPARE(m_desk->booked(), 1);
    }

    /// The outcome of the customer before is told, and the one at the counter goes on.
    void anOutcomeDoesNotDisturbTheNextCustomer()
    {
        open({});
        QVERIFY(m_desk->pay());
        const QUuid before = m_desk->payments().value(0).operation;
        m_desk->says.bills = openBills({openBill(u"2026-04"_s, 5520, 0, 0)});
        QVERIFY(m_desk->fetch(u"3205018999"_s));
        m_desk->type(u"60"_s);
        m_desk->settle(before, OutboxState::Accepted);
        QTRY_VERIFY(m_desk->message()->text().contains(u"187.40 is booked"));
        QCOMPARE(m_desk->text("bill.due"), u"55.20"_s);
        QVERIFY(!m_desk->find<KeyButton>("bill.print")->isEnabled()); // a preview
        QVERIFY(m_desk->edit("bill.received")->hasFocus());
        m_desk->commit();
        QTRY_COMPARE(m_desk->booked(), 2);
    }

private:
    void open(const BillpayDesk::Day& day)
    {
        m_desk = std::make_unique<BillpayDesk>(day);
        QVERIFY(m_desk->open());
    }

    void lock(bool locked)
    {
        m_desk->desk.run([locked](Database& database) {
            return lockTill(database, {operationId(), shift(), locked, noon});
        });
    }

    QString approvalOfLast()
    {
        const auto entries = m_desk->desk.run(
            [](Database& database) { return Journal(database).ofDay(shift().businessDate, 1); });
        return entries.value(0).operation.body.value(u"approval")[u"id"].toString();
    }

    KeyMap m_keys;
    std::unique_ptr<BillpayDesk> m_desk;
};

QTEST_MAIN(TestBillpayOutcome)
#include "tst_billpayoutcome.moc"
