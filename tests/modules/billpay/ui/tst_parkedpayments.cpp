// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/BasketCard.h"
#include "modules/billpay/ui/BillTableModel.h"
#include "modules/billpay/ui/PaymentForm.h"
#include "tests/modules/billpay/ui/BillpayDesk.h"
#include "ui/CommandPalette.h"
#include "ui/MaskedLine.h"
#include "ui/ParameterField.h"
#include "ui/ParameterForm.h"

#include <QComboBox>

using namespace hui;
using namespace hui::billpay;
using namespace hui::testkit;

/// A payment that was begun waits with its customer.
class TestParkedPayments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::instance()->installEventFilter(&m_keys); }

    void init()
    {
        m_desk = std::make_unique<BillpayDesk>();
        ServedCustomer first;
        first.ticket = u"A037"_s;
        first.since = noon;
        m_desk->desk.customer.start(first);
        QVERIFY(m_desk->open());
    }

    void cleanup() { m_desk.reset(); }

    void whatWasTypedComesBack()
    {
        m_desk->edit("bill.account")->setFocus();
        m_desk->type(u"32050186"_s); // not all of it
        park();
        QCOMPARE(account(), QString());
        resume();
        QTRY_COMPARE(account(), u"32050186"_s);
    }

    void theChoiceOfBillsComesBack()
    {
        QVERIFY(m_desk->fetch());
        auto* bills = m_desk->bills()->model();
        QVERIFY(bills->setData(
            bills->index(2, BillTableModel::Chosen), Qt::Unchecked, Qt::CheckStateRole));
        park();
        QVERIFY(!m_desk->showsBills());
        m_desk->press(Qt::Key_F9); // somebody else is served meanwhile
        QCOMPARE(account(), QString());
        resume();
        QTRY_VERIFY(m_desk->showsBills());
        QCOMPARE(account(), u"3205018642"_s);
        QTRY_COMPARE(checks(), (QList<int>{Qt::Checked, Qt::Checked, Qt::Unchecked}));
    }

    /// Whoever the basket was of: what was put away is paid once.
    void theBasketComesBackAndIsPaidOnce()
    {
        QVERIFY(m_desk->fetch());
        m_desk->press(Qt::Key_F7);
        QTRY_COMPARE(basket()->items().size(), 1);
        const QUuid operation = basket()->items().first().bill.operation;
        park();
        QVERIFY(basket()->items().isEmpty());
        resume();
        QTRY_COMPARE(basket()->items().size(), 1);
        QCOMPARE(basket()->items().first().bill.operation, operation);
        QCOMPARE(basket()->total(), Money::fen(18740));
    }

    /// The desk was started anew meanwhile; who waits is found by the palette.
    void aRestartForgetsNothing()
    {
        QVERIFY(m_desk->fetch());
        m_desk->press(Qt::Key_F7);
        QTRY_COMPARE(basket()->items().size(), 1);
        const QUuid operation = basket()->items().first().bill.operation;
        park();
        m_desk->window.reset();
        m_desk->desk.customer.setParked({});
        QVERIFY(m_desk->open());
        QTRY_COMPARE(m_desk->desk.customer.parked().size(), 1);
        QVERIFY(basket()->items().isEmpty());
        m_desk->press(Qt::Key_K, Qt::ControlModifier);
        auto* palette = m_desk->window->findChild<CommandPalette*>();
        QVERIFY(palette && QTest::qWaitForWindowActive(palette));
        QTest::keyClicks(palette->focusWidget(), u"A037"_s);
        QTest::keyClick(palette->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(basket()->items().size(), 1);
        QCOMPARE(basket()->items().first().bill.operation, operation);
        QCOMPARE(m_desk->desk.customer.customer()->ticket, u"A037"_s);
    }

    /// Who brings much cash is noted once, also what is asked beside the document.
    void thePayerComesBack()
    {
        m_desk->says.bills = openBills({openBill(u"2026-01"_s, 5'000'000, 0, 0)});
        QVERIFY(m_desk->fetch());
        QTRY_VERIFY(m_desk->edit("payer.name")->isVisible());
        m_desk->notePayer();
        park();
        QVERIFY(m_desk->find<MaskedLine>("payer.address")->entry().isEmpty());
        resume();
        QTRY_COMPARE(m_desk->find<MaskedLine>("payer.address")->entry(), u"Suzhou, Wuzhong"_s);
        QCOMPARE(m_desk->find<MaskedLine>("payer.phone")->entry(), u"13800005678"_s);
        QCOMPARE(m_desk->find<QComboBox>("payer.sex")->currentData().toString(), u"F"_s);
        QVERIFY(!m_desk->find<QComboBox>("payer.sex")->isEnabled());
        QVERIFY(!m_desk->find<QAbstractButton>("payer.copy")->isChecked()); // it is looked at
    }

    void whoWasServedLeavesAnEmptyForm()
    {
        QVERIFY(m_desk->fetch());
        m_desk->press(Qt::Key_F9);
        QTRY_VERIFY(!m_desk->showsBills());
        QCOMPARE(account(), QString());
    }

    /// It may be owed no more, so the biller is asked again.
    void offlineTheEntriesOfThePaperComeBack()
    {
        m_desk->says.online = false;
        m_desk->desk.sync.wake();
        QTRY_COMPARE(m_desk->desk.sync.status().link, Link::Offline);
        m_desk->edit("bill.account")->setFocus();
        m_desk->type(u"3205018642"_s);
        m_desk->press(Qt::Key_Return);
        QTRY_VERIFY(m_desk->edit("bill.paperPeriod")->isVisible());
        m_desk->type(u"2026-02"_s);
        park();
        QVERIFY(!m_desk->edit("bill.paperPeriod")->isVisible());
        resume();
        QTRY_VERIFY(m_desk->edit("bill.paperPeriod")->isVisible());
        QTRY_COMPARE(m_desk->edit("bill.paperPeriod")->text(), u"2026-02"_s);
    }

private:
    /// The first of those who wait.
    void resume()
    {
        const ServedCustomer waiting = m_desk->desk.customer.parked().first();
        m_desk->desk.customer.resume(visitOf(waiting));
    }

    void park()
    {
        m_desk->press(Qt::Key_F8);
        QVERIFY(!m_desk->desk.customer.customer());
    }

    QString account() const
    {
        return m_desk->window->findChild<PaymentForm*>()
            ->findChild<ParameterForm*>()
            ->entries()
            .value(u"account"_s);
    }

    QList<int> checks() const
    {
        const auto* bills = m_desk->bills()->model();
        QList<int> states;
        for (int row = 0; row < bills->rowCount(); ++row)
            states.append(
                bills->index(row, BillTableModel::Chosen).data(Qt::CheckStateRole).toInt());
        return states;
    }

    BasketCard* basket() const { return m_desk->find<BasketCard>("bill.basket"); }

    KeyMap m_keys;
    std::unique_ptr<BillpayDesk> m_desk;
};

QTEST_MAIN(TestParkedPayments)
#include "tst_parkedpayments.moc"
