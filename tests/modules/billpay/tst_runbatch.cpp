// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/modules/billpay/BatchScene.h"

using namespace hui;
using namespace hui::testkit;

namespace {

using BatchChange = std::function<void(Database&, OpenBatch&)>;

CloseBatch closing(const QUuid& batch, const CashCount& cashOut)
{
    return {operationId(), batch, shift(), cashOut, noon};
}

FetchedBills answered(qint64 fen)
{
    FetchedBills answer;
    answer.fetchId = u"F-9"_s;
    answer.holder = u"王*明"_s;
    answer.fetchedAt = noon.addSecs(-5);
    answer.expiresAt = noon.addSecs(600);
    answer.bills = {owed(u"2026-01"_s, fen), owed(u"2026-02"_s, 500)};
    return answer;
}

/// One row of the biller that is asked, 100.00, with its money taken.
Batch runningAsked(Database& database)
{
    const Batch batch = imported(database, heading + u"m1,3205018642,2026-01,100.00,\n"_s);
    OpenBatch request = opening(batch.id);
    request.cashIn = pieces({{"CNY-10000", 1}});
    request.cashOut = {};
    const Result<Batch> running = openBatch(database, request);
    HUI_ASSERT(running.has_value());
    return *running;
}

} // namespace

class TestRunBatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTheMoneyOnce()
    {
        const auto database = batchBranch();
        const Batch batch = running(*database);
        QCOMPARE(batch.state, BatchState::Running);
        QCOMPARE(till(*database).balance, Money::fen(opened + 18740));
        QVERIFY(adds(*database));
        const auto entry = Journal(*database).byId(batch.id);
        QCOMPARE((*entry)->operation.kind, u"billpay.batch_open"_s);
        QCOMPARE((*entry)->operation.amount, Money::fen(18740));
        QCOMPARE((*entry)->operation.body.value(u"rows").toInt(), 3);
        OpenBatch again = opening(batch.id);
        QVERIFY(openBatch(*database, again));
        QCOMPARE(till(*database).balance, Money::fen(opened + 18740));
    }

    void refusesToOpen_data()
    {
        QTest::addColumn<BatchChange>("change");
        QTest::addColumn<Error::Kind>("kind");
        const auto row = [](const char* name, Error::Kind kind, const BatchChange& change) {
            QTest::newRow(name) << change << kind;
        };
        using enum Error::Kind;
        row("no such list", Refused, [](auto&, auto& b) { b.batch = operationId(); });
        row("too little", Refused, [](auto&, auto& b) { b.cashIn = pieces({{"CNY-10000", 1}}); });
        row("wrong change", Refused, [](auto&, auto& b) { b.cashOut = {}; });
        row("another teller", Refused, [](auto&, auto& b) { b.shift.operatorId = u"0218"_s; });
        row("another day", Refused,
            [](auto&, auto& b) { b.shift.businessDate = b.shift.businessDate.addDays(1); });
        row("a debit without a card", Input, [](auto&, auto& b) { b.mode = PayMode::Card; });
        row("a debit without the line", Offline, [](auto&, auto& b) {
            b.mode = PayMode::Card;
            b.online = false;
        });
        row("a debit with cash", Refused, [](auto&, auto& b) {
            b.mode = PayMode::Card;
            b.debit = {u"T"_s, u"6222 **** 0186"_s};
        });
        row("large cash", NeedsApproval, [](auto& db, auto&) {
            QJsonObject policy = policyValue();
            policy.insert(u"large_cash"_s, moneyToJson(Money::fen(18740)));
            QVERIFY(CatalogueRepository(db).apply(u"policy"_s, u"desk"_s, policy));
        });
    }

    void refusesToOpen()
    {
        QFETCH(BatchChange, change);
        QFETCH(Error::Kind, kind);
        const auto database = batchBranch();
        const Batch batch = imported(*database, threeRows);
        OpenBatch request = opening(batch.id);
        change(*database, request);
        const Result<Batch> refused = openBatch(*database, request);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, kind);
        QVERIFY(!*Journal(*database).contains(batch.id));
        QCOMPARE(till(*database).balance, Money::fen(opened));
        QCOMPARE(batchOf(*database, batch.id).state, BatchState::Imported);
    }

    void paysRowByRow()
    {
        const auto database = batchBranch();
        const Batch batch = running(*database);
        for (int row = 1; row <= 3; ++row) {
            const auto next = nextReadyRow(*database, batch.id, 1);
            QVERIFY(next && *next);
            QCOMPARE((*next)->number, row);
            const Result<BatchRow> paid = payBatchRow(*database, rowOf(batch.id, row));
            QVERIFY(paid);
            QCOMPARE(paid->state, BatchRowState::Paid);
            const auto sent = (*Journal(*database).byId(paid->operation))->operation;
            QCOMPARE(sent.dependsOn, batch.id);
            QCOMPARE(sent.body.value(u"batch").toObject().value(u"row").toInt(), row);
        }
        QVERIFY(!*nextReadyRow(*database, batch.id, 1));
        QCOMPARE(PaymentRepository(*database).ofBasket(batch.id)->size(), 3);
        QCOMPARE(till(*database).balance, Money::fen(opened + 18740)); // the cash moved before
        QCOMPARE(batchOf(*database, batch.id).left(), Money::fen(0));
    }

    void paysARowOnceHoweverOftenItIsAsked()
    {
        const auto database = batchBranch();
        const Batch batch = running(*database);
        const auto first = payBatchRow(*database, rowOf(batch.id, 1));
        const auto again = payBatchRow(*database, rowOf(batch.id, 1));
        QVERIFY(first && again);
        QCOMPARE(again->operation, first->operation);
        QCOMPARE(PaymentRepository(*database).ofBasket(batch.id)->size(), 1);
    }

    void paysNothingBeforeTheMoneyIsTaken()
    {
        const auto database = batchBranch();
        const Batch batch = imported(*database, threeRows);
        QCOMPARE(payBatchRow(*database, rowOf(batch.id, 1)).error().kind, Error::Kind::Refused);
        QCOMPARE(payBatchRow(*database, rowOf(batch.id, 9)).error().kind, Error::Kind::Refused);
    }

    /// A debit is money only when the platform says so.
    void waitsForTheDebit()
    {
        const auto database = batchBranch();
        const Batch batch = imported(*database, threeRows);
        OpenBatch request = opening(batch.id);
        request.cashIn = request.cashOut = {};
        request.mode = PayMode::Card;
        request.debit = {u"SIM-1"_s, u"6222 **** 0186"_s};
        QVERIFY(openBatch(*database, request));
        QCOMPARE(payBatchRow(*database, rowOf(batch.id, 1)).error().kind, Error::Kind::Offline);
        setOutbox(*database, batch.id, OutboxState::Accepted);
        const auto paid = payBatchRow(*database, rowOf(batch.id, 1));
        QVERIFY(paid);
        QCOMPARE(stored(*database, paid->operation).debited, u"6222 **** 0186"_s);
        setOutbox(*database, batch.id, OutboxState::Rejected);
        QCOMPARE(payBatchRow(*database, rowOf(batch.id, 2)).error().kind, Error::Kind::Refused);
    }

    void aRefusedDebitIsDiscarded()
    {
        const auto database = batchBranch();
        const Batch batch = imported(*database, threeRows);
        OpenBatch request = opening(batch.id);
        request.cashIn = request.cashOut = {};
        request.mode = PayMode::Card;
        request.debit = {u"SIM-1"_s, u"6222 **** 0186"_s};
        QVERIFY(openBatch(*database, request));
        setOutbox(*database, batch.id, OutboxState::Rejected);
        const CloseBatch close = closing(batch.id, {});
        const Result<Batch> closed = closeBatch(*database, close);
        QVERIFY(closed);
        QCOMPARE(closed->state, BatchState::Discarded);
        QVERIFY(!*Journal(*database).contains(close.operation));
    }

    void aRowThatIsRefusedGivesItsMoneyBack()
    {
        const auto database = batchBranch();
        const Batch batch = running(*database);
        QVERIFY(payBatchRow(*database, rowOf(batch.id, 1)));
        Biller paused = hui::testkit::waterWorks(u"w1"_s);
        paused.terms.state = BillerState::Paused;
        QVERIFY(CatalogueRepository(*database).apply(u"biller"_s, u"w1"_s, billerToJson(paused)));
        const auto declined = payBatchRow(*database, rowOf(batch.id, 2));
        QVERIFY(declined);
        QCOMPARE(declined->state, BatchRowState::Declined);
        QVERIFY(!declined->reason.isEmpty());
        QVERIFY(!*Journal(*database).contains(declined->operation));
        const Batch now = batchOf(*database, batch.id);
        QCOMPARE(now.left(), Money::fen(6900 + 5520));
        const CashCount back = *proposeChange(now.left(), till(*database).stock);
        QVERIFY(!closeBatch(*database, closing(batch.id, {})));
        const CloseBatch close = closing(batch.id, back);
        const Result<Batch> closed = closeBatch(*database, close);
        QVERIFY(closed);
        QCOMPARE(closed->state, BatchState::Closed);
        QCOMPARE(closed->returned, Money::fen(12420));
        QCOMPARE(closed->tally(BatchRowState::Skipped).rows, 1);
        QCOMPARE(till(*database).balance, Money::fen(opened + 6320));
        QVERIFY(adds(*database));
        const auto sent = (*Journal(*database).byId(close.operation))->operation;
        QCOMPARE(sent.kind, u"billpay.batch_close"_s);
        QCOMPARE(sent.body.value(u"skipped").toInt(), 1);
        QVERIFY(closeBatch(*database, close)); // asked again: as it is
        QVERIFY(!closeBatch(*database, closing(batch.id, back)));
        QCOMPARE(till(*database).balance, Money::fen(opened + 6320));
        // and nothing is paid from a list that is closed
        QCOMPARE(payBatchRow(*database, rowOf(batch.id, 3))->state, BatchRowState::Skipped);
    }

    void askedBillersArePaidByTheirAnswer_data()
    {
        QTest::addColumn<qint64>("owedFen");
        QTest::addColumn<bool>("isAnswered");
        QTest::addColumn<BatchRowState>("state");
        QTest::newRow("as in the list") << qint64(10000) << true << BatchRowState::Paid;
        QTest::newRow("owed something else") << qint64(9000) << true << BatchRowState::Declined;
        QTest::newRow("never asked") << qint64(10000) << false << BatchRowState::Declined;
    }

    void askedBillersArePaidByTheirAnswer()
    {
        QFETCH(qint64, owedFen);
        QFETCH(bool, isAnswered);
        QFETCH(BatchRowState, state);
        const auto database = batchBranch();
        const Batch batch = runningAsked(*database);
        PayBatchRow request = rowOf(batch.id, 1);
        if (isAnswered)
            request.answer = answered(owedFen);
        const auto row = payBatchRow(*database, request);
        QVERIFY(row);
        QCOMPARE(row->state, state);
        if (state != BatchRowState::Paid)
            return;
        const Payment payment = stored(*database, row->operation);
        QCOMPARE(payment.bills.size(), 1); // the month of the list, not the other one
        QCOMPARE(payment.bills.first().billNo, u"B-2026-01"_s);
        QCOMPARE(payment.holder, u"王*明"_s);
    }

    /// A biller that may not be paid without the line waits for it.
    void waitsForTheLine()
    {
        const auto database = batchBranch();
        const Batch batch = running(*database);
        PayBatchRow request = rowOf(batch.id, 1);
        request.online = false;
        QCOMPARE(payBatchRow(*database, request)->state, BatchRowState::Paid); // allowed, captured
        Biller never = hui::testkit::waterWorks(u"w1"_s);
        never.terms.fetch = FetchMode::MayFetch;
        never.offline = OfflinePolicy::Never;
        QVERIFY(CatalogueRepository(*database).apply(u"biller"_s, u"w1"_s, billerToJson(never)));
        request.row = 2;
        QCOMPARE(payBatchRow(*database, request).error().kind, Error::Kind::Offline);
        QCOMPARE(rowsOf(*database, batch.id).at(1).state, BatchRowState::Ready);
    }

    void aListGivenUpBeforeItBeganLeavesNothing()
    {
        const auto database = batchBranch();
        const Batch batch = imported(*database, threeRows);
        const CloseBatch close = closing(batch.id, {});
        const Result<Batch> closed = closeBatch(*database, close);
        QVERIFY(closed);
        QCOMPARE(closed->state, BatchState::Discarded);
        QVERIFY(!*Journal(*database).contains(close.operation));
        QVERIFY(BatchRepository(*database).open(9)->isEmpty());
    }

    void openingSurvivesAFailureOfAnyStatement()
    {
        QUuid id;
        survivesEveryFailure(
            [&] {
                auto database = batchBranch();
                id = imported(*database, threeRows).id;
                return database;
            },
            [&](Database& database) { return openBatch(database, opening(id)); },
            [&](Database& database) {
                return !*Journal(database).contains(id)
                    && till(database).balance == Money::fen(opened) && adds(database)
                    && batchOf(database, id).state == BatchState::Imported;
            });
    }

    void payingSurvivesAFailureOfAnyStatement()
    {
        QUuid id;
        survivesEveryFailure(
            [&] {
                auto database = batchBranch();
                id = running(*database).id;
                return database;
            },
            [&](Database& database) { return payBatchRow(database, rowOf(id, 1)); },
            [&](Database& database) {
                return rowsOf(database, id).first().state == BatchRowState::Ready
                    && PaymentRepository(database).ofBasket(id)->isEmpty();
            });
    }

    void closingSurvivesAFailureOfAnyStatement()
    {
        CloseBatch close;
        survivesEveryFailure(
            [&] {
                auto database = batchBranch();
                close = closing(running(*database).id, exactly18740());
                return database;
            },
            [&](Database& database) { return closeBatch(database, close); },
            [&](Database& database) {
                return batchOf(database, close.batch).state == BatchState::Running
                    && till(database).balance == Money::fen(opened + 18740)
                    && rowsOf(database, close.batch).first().state == BatchRowState::Ready;
            });
    }
};

QTEST_APPLESS_MAIN(TestRunBatch)
#include "tst_runbatch.moc"
