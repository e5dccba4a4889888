// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/PayPolicyRepository.h"
#include "modules/billpay/Complain.h"
#include "modules/billpay/ComplaintRepository.h"
#include "modules/billpay/ComplaintWire.h"
#include "modules/billpay/PaymentPaper.h"
#include "modules/billpay/TakeComplaint.h"
#include "tests/modules/billpay/BillpayScene.h"

using namespace hui;
using namespace hui::testkit;

namespace {

/// The branch, with seven working days for a wrong account.
std::unique_ptr<Database> branchWithPolicy()
{
    auto database = branch();
    PayPolicy policy;
    policy.validFrom = QDate(2026, 1, 1);
    policy.complaintWorkdays = {{u"D21"_s, 7}};
    HUI_ASSERT(PayPolicyRepository(*database).apply(u"2026-01-01"_s, toJson(policy)).has_value());
    return database;
}

RaiseComplaint complainOf(Database& database)
{
    RaiseComplaint made{
        following(paid(database, OutboxState::Accepted).operation), ComplaintReason::WrongAccount};
    made.of.at = noon.addDays(1);
    HUI_ASSERT(raiseComplaint(database, made).has_value());
    return made;
}

QString keyOf(const RaiseComplaint& raised)
{
    return raised.of.operation.toString(QUuid::WithoutBraces);
}

const ComplaintStep assigned{ComplaintStatus::Assigned, noon.addDays(1).addSecs(5)};
const ComplaintStep granted{ComplaintStatus::PendingRefund, noon.addDays(3)};

/// A complaint that another desk of the branch has raised, as the platform tells it.
ComplaintTold elsewhere()
{
    return {operationId(), u"D21"_s, u"户号输错一位"_s, QDate(2026, 3, 27), noon.addSecs(-60),
        u"0218"_s, u"0218"_s, u"w1"_s, u"******8643"_s, Money::fen(6420)};
}

} // namespace

class TestComplaintRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCustomerGetsAPaperOfIt()
    {
        const auto database = branchWithPolicy();
        const RaiseComplaint raised = complainOf(*database);
        const Payment payment = stored(*database, raised.of.original);
        QCOMPARE(papersOf(payment).last(), Paper::Complaint);
        const ReceiptDocument paper = paymentReceipt(payment, Paper::Complaint, u"惠民银行"_s);
        QMap<QString, QString> pairs;
        for (const ReceiptDocument::Line& line : paper.lines)
            pairs.insert(line.label, line.value);
        QCOMPARE(paper.title, u"投诉受理单（客户联）"_s);
        QCOMPARE(pairs.value(u"投诉编号"_s), shortCode(raised.of.operation));
        QCOMPARE(pairs.value(u"投诉事项"_s), u"D21 户号错误"_s);
        QCOMPARE(pairs.value(u"答复期限"_s), u"2026-03-27"_s);
        QVERIFY(!pairs.value(u"用户号"_s).contains(account)); // masked
        QCOMPARE(*notePrint(*database,
                     {operationId(), payment.operation, Paper::Complaint, shift(), noon}),
            1);
        const auto another = branch();
        QVERIFY(!papersOf(paid(*another, OutboxState::Accepted)).contains(Paper::Complaint));
    }

    void keepsWhatTheCustomerWasPromised()
    {
        const auto database = branchWithPolicy();
        const RaiseComplaint raised = complainOf(*database);
        QVERIFY(raiseComplaint(*database, raised)); // the same again
        const auto complaints = ComplaintRepository(*database).latest(10);
        QVERIFY(complaints);
        QCOMPARE(complaints->size(), 1);
        const Complaint& one = complaints->first();
        QCOMPARE(one.operation, raised.of.operation);
        QCOMPARE(one.reason, ComplaintReason::WrongAccount);
        QCOMPARE(one.dueOn, QDate(2026, 3, 27));
        QCOMPARE(one.status, ComplaintStatus::Open);
        QCOMPARE(one.payment.operation, raised.of.original);
        QCOMPARE(one.steps, (QList<ComplaintStep>{{ComplaintStatus::Open, raised.of.at}}));
    }

    /// The timeline: raised, assigned, granted, paid out.
    void followsItToItsEnd()
    {
        const auto database = branchWithPolicy();
        const RaiseComplaint raised = complainOf(*database);
        ComplaintRepository complaints(*database);
        QVERIFY(complaints.apply(keyOf(raised), complaintToJson(u"0512-08"_s, {assigned})));
        QVERIFY(
            complaints.apply(keyOf(raised), complaintToJson(u"0512-08"_s, {assigned, granted})));
        answer(*database, raised.of.operation, {{u"decision"_s, u"refund"_s}});
        QCOMPARE(complaints.latest(1)->first().status, ComplaintStatus::PendingRefund);
        FollowUp back = following(raised.of.original);
        back.at = noon.addDays(4);
        QVERIFY(refundPayment(*database, {back, exactly18740()}));
        const Complaint one = complaints.latest(1)->first();
        QCOMPARE(one.status, ComplaintStatus::Refunded);
        QCOMPARE(one.steps,
            (QList<ComplaintStep>{{ComplaintStatus::Open, raised.of.at}, assigned, granted,
                {ComplaintStatus::Refunded, noon.addDays(4)}}));
    }

    void givesALastMoveOnce()
    {
        const auto database = branchWithPolicy();
        const RaiseComplaint raised = complainOf(*database);
        ComplaintRepository complaints(*database);
        const QJsonObject both = complaintToJson(u"0512-08"_s, {assigned, granted});
        QCOMPARE(**complaints.apply(keyOf(raised), both), granted);
        QVERIFY(!*complaints.apply(keyOf(raised), both));
        QVERIFY(!*complaints.apply(keyOf(raised), {})); // deleted on the platform: still known here
        QCOMPARE(complaints.latest(1)->first().steps.size(), 3);
    }

    void showsTheOtherDesksOfTheBranch()
    {
        const auto database = branchWithPolicy();
        ComplaintRepository complaints(*database);
        const QUuid id = operationId();
        const QString key = id.toString(QUuid::WithoutBraces);
        const QJsonObject value = complaintToJson(u"0512-08"_s, {assigned}, elsewhere());
        QVERIFY(!*complaints.apply(key, value)); // no notice: it is not ours
        const auto found = complaints.latest(10);
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        const Complaint& one = found->first();
        QVERIFY(one.isElsewhere);
        QCOMPARE(one.operation, id);
        QCOMPARE(one.status, ComplaintStatus::Assigned);
        QCOMPARE(one.payment.billerName, u"苏州市供水服务中心"_s);
        QCOMPARE(one.handler, u"0218"_s);
        auto closed = database->run(u"SELECT content FROM complaint_told"_s);
        QVERIFY(closed->next());
        QVERIFY(!closed->value(0).toByteArray().contains("户号输错"));
        // one of this desk beside it, the newest first
        const RaiseComplaint own = complainOf(*database);
        QCOMPARE(complaints.latest(10)->first().operation, own.of.operation);
        QCOMPARE(complaints.latest(10)->size(), 2);
        QCOMPARE(complaints.latest(1)->size(), 1);
    }

    void isTakenOver()
    {
        const auto database = branchWithPolicy();
        ComplaintRepository complaints(*database);
        const QUuid id = operationId();
        TakeComplaint request{operationId(), shift(), id, noon};
        QCOMPARE(takeComplaint(*database, request).error().kind, Error::Kind::Refused);
        QVERIFY(complaints.apply(id.toString(QUuid::WithoutBraces),
            complaintToJson(u"0512-08"_s, {assigned}, elsewhere())));
        const auto taken = takeComplaint(*database, request);
        QVERIFY(taken);
        QCOMPARE(taken->handler, shift().operatorId);
        QVERIFY(takeComplaint(*database, request)); // the second click
        request.operation = operationId();
        QCOMPARE(takeComplaint(*database, request).error().kind, Error::Kind::Refused);
        const RaiseComplaint own = complainOf(*database);
        QCOMPARE((*complaints.byId(own.of.operation))->handler, shift().operatorId);
        request = {operationId(), shift(), own.of.operation, noon};
        request.shift.operatorId = u"0218"_s;
        QCOMPARE(takeComplaint(*database, request)->handler, u"0218"_s);
        answer(*database, own.of.operation, {{u"decision"_s, u"resolved"_s}});
        request = {operationId(), shift(), own.of.operation, noon};
        QCOMPARE(takeComplaint(*database, request).error().kind, Error::Kind::Refused);
    }

    void takingOverSurvivesAFailureOfAnyStatement()
    {
        const QUuid id = operationId();
        const TakeComplaint request{operationId(), shift(), id, noon};
        survivesEveryFailure(
            [&] {
                auto database = branchWithPolicy();
                HUI_ASSERT(ComplaintRepository(*database)
                        .apply(id.toString(QUuid::WithoutBraces),
                            complaintToJson(u"0512-08"_s, {assigned}, elsewhere()))
                        .has_value());
                return database;
            },
            [&](Database& database) { return takeComplaint(database, request); },
            [&](Database& database) {
                return (*ComplaintRepository(database).byId(id))->handler == u"0218"_s
                    && !*Journal(database).contains(request.operation);
            });
    }

    void isWarnedOf_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<ComplaintStatus>("status");
        QTest::addColumn<bool>("isSoon");
        const QDate monday(2026, 3, 23); // due on Friday the 27th
        QTest::newRow("four days") << monday << ComplaintStatus::Assigned << false;
        QTest::newRow("two days") << monday.addDays(2) << ComplaintStatus::Assigned << true;
        QTest::newRow("today") << monday.addDays(4) << ComplaintStatus::Open << true;
        QTest::newRow("overdue") << monday.addDays(5) << ComplaintStatus::Open << false;
        QTest::newRow("answered") << monday.addDays(4) << ComplaintStatus::Resolved << false;
    }

    void isWarnedOf()
    {
        QFETCH(QDate, today);
        QFETCH(ComplaintStatus, status);
        QFETCH(bool, isSoon);
        Complaint one;
        one.dueOn = QDate(2026, 3, 27);
        one.status = status;
        QCOMPARE(isDueSoon(one, today, 2, HolidayCalendar::national()), isSoon);
    }

    void keepsNothingOfAnotherDesk()
    {
        const auto database = branchWithPolicy();
        ComplaintRepository complaints(*database);
        QVERIFY(complaints.apply(operationId().toString(QUuid::WithoutBraces),
            complaintToJson(u"0512-09"_s, {assigned})));
        QCOMPARE(complaints.latest(10)->size(), 0);
    }

    void refusesWhatIsOutsideTheContract()
    {
        const auto database = branchWithPolicy();
        const RaiseComplaint raised = complainOf(*database);
        QJsonObject value = complaintToJson(u"0512-08"_s, {assigned});
        value.insert(
            u"steps"_s, QJsonArray{QJsonObject{{u"status"_s, u"lost"_s}, {u"at"_s, u"now"_s}}});
        QCOMPARE(ComplaintRepository(*database).apply(keyOf(raised), value).error().kind,
            Error::Kind::Protocol);
    }
};

QTEST_APPLESS_MAIN(TestComplaintRepository)
#include "tst_complaintrepository.moc"
