// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/ApprovalPolicyRepository.h"
#include "tests/modules/campus/ClassListScene.h"

using namespace hui;
using namespace hui::testkit;

/// What is left of a class list goes back, once it is known.
class TestCloseClassList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRestGoesBack()
    {
        const auto database = campusDesk();
        const ClassList list = runningList(*database);
        answeredRow(*database, list);
        QVERIFY(!closeClassList(*database, closingOf(list))); // 120.00 are left
        const CloseClassList close = closingOf(list, restOfOneRow);
        const auto closed = closeClassList(*database, close);
        QVERIFY(closed);
        QVERIFY(closeClassList(*database, close)); // again
        QCOMPARE(closed->returned, Money::fen(12000));
        QCOMPARE(closed->tally(ListRowState::Skipped).rows, 1);
        QCOMPARE(till(*database).balance, Money::fen(drawerBefore + 12000));
        QVERIFY(adds(*database));
    }

    void isNotClosedBeforeEachHasItsAnswer_data()
    {
        using Answer = std::function<void(Database&, const QUuid& list, const QUuid& row)>;
        QTest::addColumn<Answer>("answer");
        QTest::newRow("a row is recorded") << Answer([](Database&, const QUuid&, const QUuid&) { });
        QTest::newRow("a row is sent")
            << Answer([](Database& database, const QUuid&, const QUuid& row) {
                   HUI_ASSERT(OutboxRepository(database).markSending({row}));
               });
        QTest::newRow("a row is unclear")
            << Answer([](Database& database, const QUuid&, const QUuid& row) {
                   answerFees(database, row, OutboxEvent::Unanswered);
               });
        QTest::newRow("the list had no money for a row")
            << Answer([](Database& database, const QUuid&, const QUuid& row) {
                   answerFees(database, row, OutboxEvent::Rejected, {}, u"list_exceeded"_s);
               });
    }
    /// What goes back is booked for good only when nobody can take of it any more.
    void isNotClosedBeforeEachHasItsAnswer()
    {
        using Answer = std::function<void(Database&, const QUuid& list, const QUuid& row)>;
        QFETCH(Answer, answer);
        const auto database = campusDesk();
        const ClassList list = runningList(*database);
        const auto row = *payNextRow(*database, payingOf(list));
        QVERIFY(row);
        answer(*database, list.id, row->operation);
        const CloseClassList close = closingOf(list, restOfOneRow);
        const auto closed = closeClassList(*database, close);
        QVERIFY(!closed);
        QCOMPARE(closed.error().kind, Error::Kind::Refused);
        QVERIFY(!*Journal(*database).contains(close.operation));
        QCOMPARE(till(*database).balance, Money::fen(drawerBefore + 24000));
    }

    void isNotClosedBeforeItsMoneyHasItsAnswer()
    {
        const auto database = campusDesk();
        const auto kept = keepClassList(*database, keeping());
        QVERIFY(openClassList(*database, openingOf(*kept)));
        const CloseClassList close = closingOf(*kept, pieces({{"CNY-10000", 2}, {"CNY-2000", 2}}));
        QCOMPARE(closeClassList(*database, close).error().kind, Error::Kind::Refused);
        answerFees(*database, kept->id, OutboxEvent::Accepted);
        QVERIFY(closeClassList(*database, close));
        QCOMPARE(till(*database).balance, Money::fen(drawerBefore));
    }

    /// Its money is not the list's any more: it is given back by itself.
    void aRefusedRowIsDueBackByItself()
    {
        const auto database = campusDesk();
        const ClassList list = runningList(*database);
        const ListRow row
            = answeredRow(*database, list, OutboxEvent::Rejected, u"school_refused"_s);
        QCOMPARE(storedFees(*database, row.operation).state(), FeeState::DueBack);
        QVERIFY(closeClassList(*database, closingOf(list, restOfOneRow)));
        QCOMPARE(till(*database).balance, Money::fen(drawerBefore + 12000));
        QVERIFY(refundFees(
            *database, {operationId(), shift(), row.operation, restOfOneRow, {}, feeTime}));
        QCOMPARE(till(*database).balance, Money::fen(drawerBefore));
        QVERIFY(adds(*database));
    }

    void muchOfItGoesBackWithASignature()
    {
        const auto database = campusDesk();
        const ApprovalPolicy policy{shift().businessDate,
            {{u"campus.list_close"_s, u"cash"_s, Money::fen(12000), ApprovalLevel::Supervisor}}};
        HUI_ASSERT(ApprovalPolicyRepository(*database).apply(u"2026-03-18"_s, toJson(policy)));
        const ClassList list = runningList(*database);
        answeredRow(*database, list);
        CloseClassList close = closingOf(list, restOfOneRow);
        QCOMPARE(closeClassList(*database, close).error().kind, Error::Kind::NeedsApproval);
        close.approval = {u"A-1"_s, u"0103"_s, {}, u"0f"_s};
        QVERIFY(closeClassList(*database, close));
        QVERIFY(
            (*Journal(*database).byId(close.operation))->operation.body.contains(u"approval"_s));
    }

    void isPaidOnByWhoTookTheMoney()
    {
        const auto database = campusDesk();
        const ClassList list = runningList(*database);
        PayNextRow next = payingOf(list);
        next.shift.till = u"04"_s;
        QCOMPARE(payNextRow(*database, next).error().kind, Error::Kind::Refused);
        next = payingOf(list);
        next.shift.operatorId = u"0218"_s;
        QCOMPARE(payNextRow(*database, next).error().kind, Error::Kind::Refused);
        QVERIFY(payNextRow(*database, payingOf(list)));
    }

    void refusedMoneyGoesBackWhole()
    {
        const auto database = campusDesk();
        const auto kept = keepClassList(*database, keeping());
        QVERIFY(openClassList(*database, openingOf(*kept)));
        answerFees(*database, kept->id, OutboxEvent::Rejected, {}, u"approval_missing"_s);
        QCOMPARE(payNextRow(*database, payingOf(*kept)).error().kind, Error::Kind::Refused);
        QVERIFY(closeClassList(
            *database, closingOf(*kept, pieces({{"CNY-10000", 2}, {"CNY-2000", 2}}))));
        QCOMPARE(till(*database).balance, Money::fen(drawerBefore));
    }
};

QTEST_GUILESS_MAIN(TestCloseClassList)
#include "tst_closeclasslist.moc"
