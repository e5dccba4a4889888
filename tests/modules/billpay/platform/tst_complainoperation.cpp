// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Changes.h"
#include "app/server/TillRegistry.h"
#include "modules/billpay/ComplaintWire.h"
#include "modules/billpay/platform/ComplaintBookRepository.h"
#include "tests/modules/billpay/platform/BillpayBooks.h"

using namespace hui;
using namespace hui::testkit;

using Status = OperationOutcome::Status;

namespace {

UploadedOperation complaining(const UploadedOperation& paid, const QString& code = u"D21"_s)
{
    return later(u"billpay.complain"_s, paid, {{u"code"_s, code}, {u"due_on"_s, u"2026-03-27"_s}});
}

/// What the desks were told last of a complaint.
ComplaintChange changeOf(BillpayBooks& books, const UploadedOperation& complaint)
{
    const auto value = lastTold(books.database(), ofBranch(u"complaint"_s, sampleBranch),
        complaint.id.toString(QUuid::WithoutBraces));
    HUI_ASSERT(value && *value);
    const auto change = complaintFromJson(**value);
    HUI_ASSERT(change);
    return *change;
}

QList<ComplaintStatus> told(BillpayBooks& books, const UploadedOperation& complaint)
{
    QList<ComplaintStatus> statuses;
    for (const ComplaintStep& step : changeOf(books, complaint).steps)
        statuses += step.status;
    return statuses;
}

QString decisionOf(const OperationOutcome& outcome)
{
    return outcome.result.value(u"decision"_s).toString();
}

} // namespace

class TestComplainOperation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The branch is told what it is about, the account masked, and who looks after it.
    void theBranchIsToldAndSomebodyTakesItOver_data() { onBothDatabases(); }
    void theBranchIsToldAndSomebodyTakesItOver()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        const UploadedOperation paid = cashPayment();
        books.upload(paid);
        const UploadedOperation complaint = complaining(paid);
        books.upload(complaint);
        const auto about = changeOf(books, complaint).about;
        QVERIFY(about);
        QCOMPARE(about->original, paid.id);
        QCOMPARE(about->code, u"D21"_s);
        QCOMPARE(about->dueOn, QDate(2026, 3, 27));
        QCOMPARE(about->raisedBy, u"0217"_s);
        QCOMPARE(about->handler, u"0217"_s);
        QCOMPARE(about->amount, Money::fen(6420));
        QVERIFY(about->account.startsWith(u'*'));
        UploadedOperation taking = uploaded(u"billpay.complaint_take"_s, 0,
            {{u"complaint"_s, complaint.id.toString(QUuid::WithoutBraces)}});
        taking.amount = std::nullopt;
        taking.operatorId = u"0218"_s;
        UploadedOperation elsewhere = taking;
        elsewhere.id = operationId();
        elsewhere.branch = u"0512-09"_s;
        QCOMPARE(books.upload(elsewhere).code, u"original_unknown"_s);
        QCOMPARE(books.upload(taking).status, Status::Accepted);
        QCOMPARE(changeOf(books, complaint).about->handler, u"0218"_s);
        QCOMPARE(changeOf(books, complaint).about->raisedBy, u"0217"_s);
    }

    void aGrantedComplaintIsDueBack_data() { onBothDatabases(); }
    void aGrantedComplaintIsDueBack()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        const UploadedOperation paid = cashPayment();
        books.upload(paid);
        QCOMPARE(decisionOf(books.upload(complaining(paid, u"D11"_s))), u"resolved"_s);
        QCOMPARE(decisionOf(books.upload(complaining(paid, u"D32"_s))), u"rejected"_s);
        QCOMPARE(decisionOf(books.upload(complaining(paid))), u"refund"_s);
        QCOMPARE(books.balance(u"biller:"_s + waterWorks), 0);
        QCOMPARE(books.balance(u"refunds_due:"_s + sampleBranch), -6420);
        QCOMPARE(
            books.upload(later(u"billpay.refund"_s, paid, {{u"cash_out"_s, cash(6420)}})).status,
            Status::Accepted);
        QCOMPARE(books.balance(u"refunds_due:"_s + sampleBranch), 0);
        QVERIFY(books.isBalanced());
        QCOMPARE(books.upload(complaining(paid)).code, u"complaint_refused"_s);
    }

    /// At any desk of the branch, once: the first that comes is accepted, and every desk is told.
    void isHandedOutAtAnyDeskOnce_data() { onBothDatabases(); }
    void isHandedOutAtAnyDeskOnce()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        const UploadedOperation paid = cashPayment();
        books.upload(paid);
        const UploadedOperation complaint = complaining(paid);
        books.upload(complaint);
        QCOMPARE(changeOf(books, complaint).about->cashDue, paid.amount);
        const QJsonObject words{{u"cash_out"_s, cash(6420)}, {u"category"_s, u"water"_s}};
        UploadedOperation elsewhere = later(u"billpay.refund"_s, paid, words);
        elsewhere.branch = u"0512-09"_s;
        QCOMPARE(books.upload(elsewhere).code, u"original_unknown"_s);
        UploadedOperation there = later(u"billpay.refund"_s, paid, words);
        there.till = u"04"_s;
        there.operatorId = u"0218"_s;
        const qint64 before = books.balance(tillAccount(sampleBranch, u"04"_s));
        QCOMPARE(books.upload(there).status, Status::Accepted);
        QCOMPARE(books.balance(tillAccount(sampleBranch, u"04"_s)), before - 6420);
        QCOMPARE(told(books, complaint).last(), ComplaintStatus::Refunded);
        const UploadedOperation here
            = later(u"billpay.refund"_s, paid, {{u"cash_out"_s, cash(6420)}});
        QCOMPARE(books.upload(here).code, u"not_due_back"_s);
        QCOMPARE(told(books, complaint).count(ComplaintStatus::Refunded), 1);
        QCOMPARE(books.balance(u"refunds_due:"_s + sampleBranch), 0);
        QVERIFY(books.isBalanced());
    }

    void oneIsOpenAtATime_data() { onBothDatabases(); }
    void oneIsOpenAtATime()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        const UploadedOperation paid = cashPayment();
        books.upload(paid);
        QVERIFY(SimulatedBillers::decideComplaints(
            books.database(), waterWorks, ComplaintBehaviour::Silent));
        const UploadedOperation first = complaining(paid);
        QCOMPARE(books.upload(first).status, Status::Pending);
        QCOMPARE(books.upload(complaining(paid)).code, u"complaint_open"_s);
        QCOMPARE(told(books, first), QList{ComplaintStatus::Assigned});
        QVERIFY(SimulatedBillers::decideComplaints(
            books.database(), waterWorks, ComplaintBehaviour::Rejects));
        QCOMPARE(decisionOf(books.ask(first)), u"rejected"_s);
        QCOMPARE(told(books, first), (QList{ComplaintStatus::Assigned, ComplaintStatus::Rejected}));
        QCOMPARE(decisionOf(books.upload(complaining(paid))), u"rejected"_s);
    }

    /// The promised day is the last one on which it may be answered, in China.
    void isClosedWhenItsDayHasPassed_data() { onBothDatabases(); }
    void isClosedWhenItsDayHasPassed()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        const UploadedOperation paid = cashPayment();
        books.upload(paid);
        QVERIFY(SimulatedBillers::decideComplaints(
            books.database(), waterWorks, ComplaintBehaviour::Silent));
        const UploadedOperation complaint = complaining(paid);
        QCOMPARE(books.upload(complaint).status, Status::Pending);
        constexpr qint64 hour = 3'600'000;
        books.platform().clock().advanceMs(9 * 24 * hour + 13 * hour); // 2026-03-27 23:43
        QCOMPARE(books.ask(complaint).status, Status::Pending);
        books.platform().clock().advanceMs(hour);
        QCOMPARE(decisionOf(books.ask(complaint)), u"defaulted"_s);
        QCOMPARE(
            told(books, complaint), (QList{ComplaintStatus::Assigned, ComplaintStatus::Defaulted}));
        QCOMPARE(books.balance(u"biller:"_s + waterWorks), -6320); // nothing moved
    }

    void tellsThatItCouldNotBeRaised_data() { onBothDatabases(); }
    void tellsThatItCouldNotBeRaised()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        const UploadedOperation paid = cashPayment();
        books.upload(paid);
        books.behave(BillerBehaviour::Refuses);
        const UploadedOperation complaint = complaining(paid);
        QCOMPARE(books.upload(complaint).code, u"complaint_refused"_s);
        QCOMPARE(
            told(books, complaint), (QList{ComplaintStatus::Assigned, ComplaintStatus::Failed}));
        books.behave(BillerBehaviour::Normal);
        QCOMPARE(decisionOf(books.upload(complaining(paid))), u"refund"_s);
    }

    void refusesWhatItDoesNotHave_data() { onBothDatabases(); }
    void refusesWhatItDoesNotHave()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        QCOMPARE(books.upload(complaining(cashPayment())).code, u"original_unknown"_s);
        books.behave(BillerBehaviour::Silent);
        const UploadedOperation paid = cashPayment();
        QCOMPARE(books.upload(paid).status, Status::Pending);
        QCOMPARE(books.upload(complaining(paid)).code, u"complaint_refused"_s);
    }
};

QTEST_APPLESS_MAIN(TestComplainOperation)
#include "tst_complainoperation.moc"
