// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/Complaint.h"

#include <QTest>

using namespace hui;
using namespace hui::billpay;
using namespace Qt::StringLiterals;

class TestComplaint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyReasonHasACode_data()
    {
        QTest::addColumn<ComplaintReason>("reason");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("dispute");
        using enum ComplaintReason;
        QTest::newRow("not received") << NotReceived << u"D11"_s << true;
        QTest::newRow("disconnected") << Disconnected << u"D12"_s << true;
        QTest::newRow("late surcharge") << LateSurcharge << u"D13"_s << true;
        QTest::newRow("wrong account") << WrongAccount << u"D21"_s << true;
        QTest::newRow("paid twice") << PaidTwice << u"D22"_s << true;
        QTest::newRow("wrong amount") << WrongAmount << u"D23"_s << true;
        QTest::newRow("informed late") << InformedLate << u"D31"_s << false;
        QTest::newRow("not updated") << NotUpdated << u"D32"_s << false;
    }

    void everyReasonHasACode()
    {
        QFETCH(ComplaintReason, reason);
        QFETCH(QString, code);
        QTEST(codeOf(reason), "code");
        QTEST(isDispute(reason), "dispute");
        QCOMPARE(complaintReasonOf(code), reason);
        QVERIFY(!complaintReasonOf(u"D41"));
    }

    /// Working days: weekends and holidays do not count, make-up days do.
    void isDueByWorkingDays_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QDate>("raised");
        QTest::addColumn<QDate>("due");
        QTest::newRow("within a week") << u"D12"_s << QDate(2026, 3, 18) << QDate(2026, 3, 20);
        QTest::newRow("over a weekend") << u"D21"_s << QDate(2026, 3, 18) << QDate(2026, 3, 27);
        QTest::newRow("over National Day") << u"D12"_s << QDate(2026, 9, 30) << QDate(2026, 10, 9);
        QTest::newRow("no days for it") << u"D11"_s << QDate(2026, 3, 18) << QDate();
        QTest::newRow("not a dispute") << u"D32"_s << QDate(2026, 3, 18) << QDate();
    }

    void isDueByWorkingDays()
    {
        QFETCH(QString, code);
        QFETCH(QDate, raised);
        PayPolicy policy;
        policy.complaintWorkdays = {{u"D12"_s, 2}, {u"D21"_s, 7}, {u"D32"_s, 3}};
        QTEST(complaintDueOn(policy, *complaintReasonOf(code), raised, HolidayCalendar::national()),
            "due");
    }

    void standsWhereTheOutboxAndThePaymentSay_data()
    {
        QTest::addColumn<OutboxState>("outbox");
        QTest::addColumn<QString>("decision");
        QTest::addColumn<PaymentState>("payment");
        QTest::addColumn<ComplaintStatus>("status");
        const auto row = [](const char* name, OutboxState outbox, const QString& decision,
                             PaymentState payment, ComplaintStatus status) {
            QTest::newRow(name) << outbox << decision << payment << status;
        };
        using enum ComplaintStatus;
        const PaymentState any = PaymentState::Succeeded;
        row("recorded", OutboxState::Recorded, {}, any, Open);
        row("waits", OutboxState::RetryWait, {}, any, Open);
        row("on its way", OutboxState::Sending, {}, any, Open);
        row("with the biller", OutboxState::Unknown, {}, any, Assigned);
        row("not raised", OutboxState::Rejected, {}, any, Failed);
        row("resolved", OutboxState::Accepted, u"resolved"_s, any, Resolved);
        row("rejected", OutboxState::Accepted, u"rejected"_s, any, Rejected);
        row("defaulted", OutboxState::Accepted, u"defaulted"_s, any, Defaulted);
        row("granted", OutboxState::Accepted, u"refund"_s, PaymentState::PendingRefund,
            PendingRefund);
        row("paid out", OutboxState::Accepted, u"refund"_s, PaymentState::Refunded, Refunded);
        row("a word to come", OutboxState::Accepted, u"arbitration"_s, any, Assigned);
    }

    void standsWhereTheOutboxAndThePaymentSay()
    {
        QFETCH(OutboxState, outbox);
        QFETCH(QString, decision);
        QFETCH(PaymentState, payment);
        Correction complaint;
        complaint.state = outbox;
        complaint.decision = decision;
        QTEST(statusOf(complaint, payment), "status");
    }

    void isOverdueOnlyWhileItIsAwaited_data()
    {
        QTest::addColumn<ComplaintStatus>("status");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<bool>("overdue");
        using enum ComplaintStatus;
        QTest::newRow("on the day") << Assigned << QDate(2026, 3, 27) << false;
        QTest::newRow("a day later") << Assigned << QDate(2026, 3, 28) << true;
        QTest::newRow("not even sent") << Open << QDate(2026, 3, 28) << true;
        QTest::newRow("answered") << Rejected << QDate(2026, 3, 28) << false;
        QTest::newRow("money waits") << PendingRefund << QDate(2026, 3, 28) << false;
    }

    void isOverdueOnlyWhileItIsAwaited()
    {
        QFETCH(ComplaintStatus, status);
        QFETCH(QDate, today);
        Complaint complaint;
        complaint.status = status;
        QVERIFY(!isOverdue(complaint, today)); // no due date
        complaint.dueOn = QDate(2026, 3, 27);
        QTEST(isOverdue(complaint, today), "overdue");
    }

    void namesReadBack()
    {
        for (int i = 0; i <= static_cast<int>(ComplaintStatus::Failed); ++i) {
            const auto status = static_cast<ComplaintStatus>(i);
            QCOMPARE(complaintStatusOf(nameOf(status)), status);
        }
        QVERIFY(!complaintStatusOf(u"lost"));
        QVERIFY(!isSettled(ComplaintStatus::PendingRefund));
        QVERIFY(isSettled(ComplaintStatus::Failed));
    }
};

QTEST_APPLESS_MAIN(TestComplaint)
#include "tst_complaint.moc"
