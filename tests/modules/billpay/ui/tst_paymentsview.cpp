// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/modules/billpay/ui/BillpayDesk.h"

using namespace hui;
using namespace hui::testkit;

/// The payments of the day and the ways back, by keys only.
class TestPaymentsView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::instance()->installEventFilter(&m_keys); }
    void cleanup()
    {
        m_desk.reset();
        m_asked = u"accepted"_s;
    }

    void reversesWithAReasonAndASignature()
    {
        payAndList(u"accepted"_s, PaymentState::Succeeded);
        QCOMPARE(act()->text(), u"Cancel 187.40"_s);
        m_desk->press(Qt::Key_F4);
        QCOMPARE(m_desk->field("payments.reason")->state(), Field::State::Error);
        QCOMPARE(m_desk->field("payments.reason")->helperText(), u"Reason is missing."_s);
        QVERIFY(m_desk->edit("payments.reason")->hasFocus());
        QVERIFY(!m_desk->dialog());

        m_desk->type(u"wrong account"_s);
        m_desk->press(Qt::Key_F4);
        m_desk->press(Qt::Key_F4); // twice asks once
        QVERIFY(m_desk->waitForDialog());
        QTest::qWait(50);
        QCOMPARE(m_desk->window->findChildren<AuthoriseDialog*>().size(), 1);
        m_desk->sign();
        QTRY_COMPARE(m_desk->booked(u"billpay.cancel"_s), 1);
        QVERIFY(m_desk->waitFor(PaymentState::Reversed));
        QVERIFY(m_desk->backFromDialog());
        QTRY_VERIFY(act()->isHidden()); // nothing more to do with it
    }

    void aReversalThatIsNotSignedIsNone()
    {
        payAndList(u"accepted"_s, PaymentState::Succeeded);
        m_desk->edit("payments.reason")->setFocus();
        m_desk->type(u"wrong account"_s);
        m_desk->press(Qt::Key_F4);
        QVERIFY(m_desk->waitForDialog());
        m_desk->press(Qt::Key_Escape);
        QVERIFY(m_desk->backFromDialog());
        QCOMPARE(m_desk->booked(u"billpay.cancel"_s), 0);
        QCOMPARE(m_desk->payments().value(0).state, PaymentState::Succeeded);
        QCOMPARE(m_desk->edit("payments.reason")->text(), u"wrong account"_s);
    }

    void givesTheCashOfARefusedPaymentBack()
    {
        payAndList(u"rejected"_s, PaymentState::RefundDue);
        QCOMPARE(act()->text(), u"Give back 187.40"_s);
        QVERIFY(!m_desk->edit("payments.reason")->isVisible());
        m_desk->says.verdict = u"accepted"_s;
        m_desk->press(Qt::Key_F4);
        m_desk->press(Qt::Key_F4);
        QTRY_COMPARE(m_desk->booked(u"billpay.refund"_s), 1);
        QTRY_VERIFY(message()->text().contains(u"187.40 is out of the drawer"));
        QCOMPARE(m_desk->till().balance, Money::fen(4820650));
        QTRY_VERIFY(act()->isHidden());
        QCOMPARE(m_desk->booked(u"billpay.refund"_s), 1);
    }

    void putsTheCashOfARefusedReversalBack()
    {
        payAndList(u"accepted"_s, PaymentState::Succeeded);
        m_desk->says.verdict = u"rejected"_s;
        m_desk->edit("payments.reason")->setFocus();
        m_desk->type(u"wrong account"_s);
        m_desk->press(Qt::Key_F4);
        QVERIFY(m_desk->waitForDialog());
        m_desk->sign();
        QVERIFY(m_desk->backFromDialog());
        QVERIFY(m_desk->waitFor(PaymentState::ReversalRefused));
        QTRY_VERIFY(act()->isVisible() && act()->text() == u"Put 187.40 back"_s);
        QVERIFY(m_desk->find<TableView>("payments.table")->hasFocus());
        m_desk->press(Qt::Key_F4);
        QTRY_VERIFY(message()->text().contains(u"187.40 is in the drawer again"));
        QCOMPARE(m_desk->till().balance, Money::fen(4820650 + 18740));
        QTRY_COMPARE(act()->text(), u"Complain of 187.40"_s); // the way that is left
    }

    /// Waiting for the line: there is no way back from there.
    void nothingIsOfferedWhileItWaits()
    {
        payAndList({}, PaymentState::QueuedOffline);
        QVERIFY(act()->isHidden());
        QVERIFY(!m_desk->edit("payments.reason")->isVisible());
        m_desk->press(Qt::Key_F4);
        QCOMPARE(m_desk->booked(u"billpay.cancel"_s), 0);
        QCOMPARE(m_desk->booked(u"billpay.refund"_s), 0);
    }

    /// The ways out of an unclear payment are kept apart: reversal, finding, suspense.
    void anUnclearPaymentHasItsOwnWays()
    {
        m_asked = u"pending"_s;
        payAndList(u"pending"_s, PaymentState::Uncertain);
        auto* ways = m_desk->find<QComboBox>("payments.way");
        QCOMPARE(ways->count(), 4);
        QCOMPARE(act()->text(), u"Reverse 187.40"_s);
        ways->setFocus();
        m_desk->press(Qt::Key_Down);
        QCOMPARE(act()->text(), u"Confirm 187.40 paid"_s);
        m_desk->press(Qt::Key_F4);
        QCOMPARE(m_desk->field("payments.reference")->state(), Field::State::Error);
        m_desk->type(u"S-77"_s);
        m_desk->edit("payments.reason")->setFocus();
        m_desk->type(u"biller's statement"_s);
        m_desk->press(Qt::Key_F4);
        QVERIFY(m_desk->waitForDialog());
        m_desk->sign();
        QTRY_COMPARE(m_desk->booked(u"billpay.resolve"_s), 1);
        QVERIFY(m_desk->backFromDialog());
    }

private:
    void payAndList(const QString& verdict, PaymentState state)
    {
        m_desk = std::make_unique<BillpayDesk>();
        QVERIFY(m_desk->open());
        m_desk->says.verdict = verdict;
        m_desk->says.asked = m_asked;
        QVERIFY(m_desk->pay());
        QVERIFY(m_desk->waitFor(state));
        m_desk->press(Qt::Key_H, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->find<TableView>("payments.table")->model()->rowCount(), 1);
        QVERIFY(m_desk->find<TableView>("payments.table")->hasFocus());
    }

    KeyButton* act() const { return m_desk->find<KeyButton>("payments.act"); }
    MessageBar* message() const { return m_desk->find<MessageBar>("payments.message"); }

    KeyMap m_keys;
    QString m_asked = u"accepted"_s; ///< what the platform says when it is asked for one
    std::unique_ptr<BillpayDesk> m_desk;
};

QTEST_MAIN(TestPaymentsView)
#include "tst_paymentsview.moc"
