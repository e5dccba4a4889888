// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/Complain.h"
#include "modules/billpay/ComplaintRepository.h"
#include "modules/billpay/ComplaintWire.h"
#include "tests/modules/billpay/ui/BillpayDesk.h"

#include <QDateEdit>

using namespace hui;
using namespace hui::testkit;

/// Complaints by keys: raised from a payment of an earlier day, listed with what is due, followed.
class TestComplaintsView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::instance()->installEventFilter(&m_keys); }
    void cleanup() { m_desk.reset(); }

    /// The biller asks to wait a day, so the payment is always one of an earlier day.
    void isRaisedFromAPaymentOfAnEarlierDay()
    {
        openWithPaymentOfYesterday();
        m_desk->window->open(u"billpay"_s, u"today"_s);
        QCOMPARE(m_desk->find<TableView>("payments.table")->model()->rowCount(), 0);
        m_desk->find<QDateEdit>("payments.day")->setDate(m_payment.shift.businessDate);
        QTRY_COMPARE(m_desk->find<TableView>("payments.table")->model()->rowCount(), 1);
        auto* ways = m_desk->find<QComboBox>("payments.way");
        ways->setCurrentIndex(ways->count() - 1);
        m_desk->edit("payments.reason")->setFocus();
        m_desk->type(u"not credited"_s);
        m_desk->press(Qt::Key_F4);
        QTRY_COMPARE(m_desk->booked(u"billpay.complain"_s), 1);
        m_desk->press(Qt::Key_F3);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QVERIFY(table()->hasFocus());
        QCOMPARE(m_desk->text("complaints.words"), u"not credited"_s);
    }

    void showsTheCourseAndLeadsToTheMoney()
    {
        openWithPaymentOfYesterday();
        const QUuid complaint = raise();
        m_desk->window->open(u"billpay"_s, u"complaints"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(m_desk->text("complaints.timeline").count(u'\n'), 0);
        m_desk->desk.run([&](Database& database) -> Result<Done> {
            const auto told = ComplaintRepository(database).apply(
                complaint.toString(QUuid::WithoutBraces),
                complaintToJson(u"0512-08"_s,
                    {{ComplaintStatus::Assigned, noon}, {ComplaintStatus::PendingRefund, noon}}));
            HUI_ASSERT(told.has_value());
            answer(database, complaint, {{u"decision"_s, u"refund"_s}});
            return Done{};
        });
        Q_EMIT m_desk->desk.sync.settled(complaint, OutboxState::Accepted);
        QTRY_COMPARE(m_desk->text("complaints.timeline").count(u'\n'), 2);
        m_desk->press(Qt::Key_F4);
        QTRY_COMPARE(m_desk->find<KeyButton>("payments.act")->text(), u"Give back 187.40"_s);
        QCOMPARE(m_desk->find<QDateEdit>("payments.day")->date(), m_payment.shift.businessDate);
    }

    /// A complaint another desk has raised is seen here, and taken over by keys.
    void anotherDesksComplaintIsTakenOver()
    {
        openWithPaymentOfYesterday();
        const QUuid id = operationId();
        m_desk->desk.run([&](Database& database) -> Result<Done> {
            const ComplaintTold about{operationId(), u"D21"_s, u"wrong account"_s,
                shift().businessDate, noon.addDays(-5), u"0218"_s, u"0218"_s, u"w1"_s,
                u"******8643"_s, Money::fen(6420)};
            HUI_ASSERT(ComplaintRepository(database)
                    .apply(id.toString(QUuid::WithoutBraces),
                        complaintToJson(
                            u"0512-08"_s, {{ComplaintStatus::Assigned, noon.addDays(-5)}}, about))
                    .has_value());
            return Done{};
        });
        m_desk->window->open(u"billpay"_s, u"complaints"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(m_desk->text("complaints.words"), u"wrong account"_s);
        QCOMPARE(m_desk->text("complaints.handler"), u"0218"_s);
        QVERIFY(!m_desk->find<KeyButton>("complaints.payment")->isEnabled());
        QVERIFY(m_desk->find<MessageBar>("complaints.message")->text().contains(u"due"_s));
        m_desk->press(Qt::Key_F7);
        QTRY_COMPARE(m_desk->booked(u"billpay.complaint_take"_s), 1);
        QTRY_COMPARE(m_desk->text("complaints.handler"), shift().operatorId);
        QTRY_VERIFY(!m_desk->find<KeyButton>("complaints.take")->isEnabled());
    }

    /// What the biller gave back on it is handed out here, when the platform agrees.
    void anotherDesksRefundIsHandedOut()
    {
        openWithPaymentOfYesterday();
        tellGranted();
        m_desk->window->open(u"billpay"_s, u"complaints"_s);
        auto* cash = m_desk->find<KeyButton>("complaints.cash");
        QTRY_VERIFY(cash->isVisible() && cash->isEnabled());
        QCOMPARE(cash->text(), u"Give back 64.20"_s);
        m_desk->press(Qt::Key_F4);
        QTRY_COMPARE(m_desk->booked(u"billpay.refund"_s), 1);
        QTRY_VERIFY(m_desk->find<MessageBar>("complaints.message")->text().contains(u"only"_s));
        QTRY_VERIFY(!cash->isEnabled()); // the platform has not said anything
        settle(OutboxState::Accepted);
        QTRY_COMPARE(m_desk->find<MessageBar>("complaints.message")->mood(), Mood::Ok);
    }

    /// Another desk was first: what was taken out goes back into the drawer.
    void aLateHandingOutGoesBack()
    {
        openWithPaymentOfYesterday();
        tellGranted();
        m_desk->window->open(u"billpay"_s, u"complaints"_s);
        auto* cash = m_desk->find<KeyButton>("complaints.cash");
        QTRY_VERIFY(cash->isVisible() && cash->isEnabled());
        m_desk->press(Qt::Key_F4);
        QTRY_COMPARE(m_desk->booked(u"billpay.refund"_s), 1);
        QTRY_VERIFY(m_desk->find<MessageBar>("complaints.message")->text().contains(u"only"_s));
        settle(OutboxState::Rejected);
        QTRY_COMPARE(cash->text(), u"Put 64.20 back"_s);
        QTRY_VERIFY(cash->isEnabled());
        QCOMPARE(m_desk->find<MessageBar>("complaints.message")->mood(), Mood::Bad);
        m_desk->press(Qt::Key_F4);
        QTRY_COMPARE(m_desk->booked(u"billpay.put_back"_s), 1);
    }

    void escapeLeadsBack()
    {
        openWithPaymentOfYesterday();
        m_desk->window->open(u"billpay"_s, u"complaints"_s);
        QTRY_VERIFY(table()->isVisible());
        m_desk->press(Qt::Key_Escape);
        QTRY_VERIFY(!table()->isVisible());
    }

private:
    /// A payment that the platform booked on the day before.
    void openWithPaymentOfYesterday()
    {
        m_desk = std::make_unique<BillpayDesk>(BillpayDesk::Day{.online = false});
        m_payment = m_desk->desk.run([](Database& database) -> Result<Payment> {
            PayBill request = paying();
            // of a colleague: the till of today is open already
            request.shift.till = u"04"_s;
            request.shift.operatorId = u"0419"_s;
            request.shift.businessDate = request.shift.businessDate.addDays(-1);
            request.at = request.at.addDays(-1);
            request.fetchedAt = request.at.addSecs(-60);
            request.fetchExpires = request.at.addSecs(600);
            HUI_ASSERT(openTill(database,
                {operationId(), request.shift, issuedCash(), issuedCash(), signature(),
                    request.at.addSecs(-3600)})
                    .has_value());
            const auto made = payBill(database, request);
            HUI_ASSERT(made.has_value());
            setOutbox(database, request.operation, OutboxState::Accepted);
            return stored(database, request.operation);
        });
        QVERIFY(m_desk->open());
    }

    void tellGranted()
    {
        m_desk->desk.run([this](Database& database) -> Result<Done> {
            const ComplaintTold about{operationId(), u"D21"_s, u"wrong account"_s,
                shift().businessDate.addDays(5), noon.addDays(-5), u"0218"_s, u"0218"_s, u"w1"_s,
                u"******8643"_s, Money::fen(6420), Money::fen(6420)};
            HUI_ASSERT(ComplaintRepository(database)
                    .apply(m_told.toString(QUuid::WithoutBraces),
                        complaintToJson(u"0512-08"_s,
                            {{ComplaintStatus::Assigned, noon.addDays(-5)},
                                {ComplaintStatus::PendingRefund, noon.addDays(-1)}},
                            about))
                    .has_value());
            return Done{};
        });
    }

    /// The platform has said what becomes of the handing out.
    void settle(OutboxState state)
    {
        const Complaint told = m_desk->desk.run([this](Database& database) -> Result<Complaint> {
            const auto found = ComplaintRepository(database).byId(m_told);
            HUI_ASSERT(found && *found && (*found)->payOut);
            return **found;
        });
        m_desk->desk.run([&](Database& database) -> Result<Done> {
            setOutbox(database, told.payOut->operation, state);
            return Done{};
        });
        Q_EMIT m_desk->desk.sync.settled(told.payOut->operation, state);
    }

    QUuid raise()
    {
        RaiseComplaint request{following(m_payment.operation), ComplaintReason::WrongAccount};
        m_desk->desk.run([&](Database& database) { return raiseComplaint(database, request); });
        return request.of.operation;
    }

    TableView* table() const { return m_desk->find<TableView>("complaints.table"); }

    KeyMap m_keys;
    Payment m_payment;
    const QUuid m_told = operationId(); ///< a complaint of another desk
    std::unique_ptr<BillpayDesk> m_desk;
};

QTEST_MAIN(TestComplaintsView)
#include "tst_complaintsview.moc"
