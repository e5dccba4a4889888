// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/UndoBatch.h"
#include "tests/modules/billpay/BatchScene.h"

using namespace hui;
using namespace hui::testkit;

namespace {

using Change = std::function<void(Database&, AskUndo&)>;

/// A list of three rows that is closed: the first two booked, the third refused by the platform.
QUuid closedList(Database& database)
{
    const Batch batch = running(database);
    for (int row = 1; row <= 3; ++row) {
        const auto paid = payBatchRow(database, rowOf(batch.id, row));
        HUI_ASSERT(paid && paid->state == BatchRowState::Paid);
        if (row < 3)
            answer(database, paid->operation, {{u"receipt_no"_s, u"R-%1"_s.arg(row)}});
        else
            setOutbox(database, paid->operation, OutboxState::Rejected);
    }
    HUI_ASSERT(closeBatch(database, {operationId(), batch.id, shift(), {}, noon}).has_value());
    return batch.id;
}

AskUndo asking(const QUuid& batch)
{
    return {operationId(), shift(), batch, u"名单有误"_s, signature(), noon};
}

PayUndo paying(const QUuid& undo, const CashCount& cash = exactly18740())
{
    PayUndo made{undo, shift(), {}, cash, noon};
    for (int row = 0; row < 3; ++row)
        made.operations.append(operationId());
    return made;
}

/// The undoing of such a list, agreed to by the platform.
QUuid agreed(Database& database, const QUuid& batch)
{
    const AskUndo request = asking(batch);
    HUI_ASSERT(askUndo(database, request).has_value());
    setOutbox(database, request.operation, OutboxState::Accepted);
    return request.operation;
}

QStringList wordsOf(Database& database, const QUuid& batch)
{
    const auto outcomes = outcomesOf(database, batch);
    HUI_ASSERT(outcomes.has_value());
    QStringList words;
    for (const BatchOutcome& one : *outcomes)
        words += wordOf(one);
    return words;
}

} // namespace

class TestUndoBatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatCanBeUndone()
    {
        const auto database = batchBranch();
        const QUuid batch = closedList(*database);
        const Result<Undoable> rows = undoableOf(*database, batch, shift());
        QVERIFY(rows);
        QCOMPARE(rows->cancelled.size(), 2);
        QCOMPARE(rows->cancelledSum, Money::fen(6320 + 6900));
        QCOMPARE(rows->refunded.size(), 1);
        QCOMPARE(rows->sum(), Money::fen(18740));
        QCOMPARE(rows->cash(), Money::fen(18740));
    }

    /// One signature, one count of cash, and each row with an operation and an outcome of its own.
    void undoesRowByRow()
    {
        const auto database = batchBranch();
        const QUuid batch = closedList(*database);
        const AskUndo request = asking(batch);
        QVERIFY(askUndo(*database, request));
        QVERIFY(askUndo(*database, request)); // the second click
        const auto sent = (*Journal(*database).byId(request.operation))->operation;
        QCOMPARE(sent.kind, undoKind);
        QCOMPARE(sent.amount, Money::fen(18740));
        QCOMPARE(sent.body.value(u"rows").toInt(), 3);
        QCOMPARE(
            till(*database).balance, Money::fen(opened + 18740)); // no cash before it is agreed
        setOutbox(*database, request.operation, OutboxState::Accepted);

        const PayUndo pay = paying(request.operation);
        const Result<BatchUndo> undone = payUndo(*database, pay);
        QVERIFY(undone);
        QVERIFY(undone->isDone);
        QVERIFY(payUndo(*database, pay));
        QVERIFY(payUndo(*database, paying(request.operation))); // asked again: as it is
        QCOMPARE(till(*database).balance, Money::fen(opened));
        QVERIFY(adds(*database));
        const auto first = (*Journal(*database).byId(pay.operations.first()))->operation;
        QCOMPARE(first.kind, u"billpay.cancel"_s);
        QCOMPARE(
            first.body.value(u"undo").toString(), request.operation.toString(QUuid::WithoutBraces));
        QCOMPARE(first.body.value(u"undo_cash").toArray(), toJson(exactly18740()));
        QVERIFY(!first.body.contains(u"approval"));
        QCOMPARE(
            (*Journal(*database).byId(pay.operations.last()))->operation.kind, u"billpay.refund"_s);
        QCOMPARE(wordsOf(*database, batch), QStringList({u"撤销中"_s, u"撤销中"_s, u"已退"_s}));
        setOutbox(*database, pay.operations.at(0), OutboxState::Accepted);
        setOutbox(*database, pay.operations.at(1), OutboxState::Rejected);
        QCOMPARE(wordsOf(*database, batch), QStringList({u"已撤销"_s, u"已缴"_s, u"已退"_s}));
        QVERIFY(!*openUndo(*database, batch));
    }

    void anAccountIsCreditedWithoutCash()
    {
        const auto database = batchBranch();
        const Batch batch = imported(*database, threeRows);
        OpenBatch request = opening(batch.id);
        request.cashIn = request.cashOut = {};
        request.mode = PayMode::Card;
        request.debit = {u"SIM-1"_s, u"6222 **** 0186"_s};
        QVERIFY(openBatch(*database, request));
        setOutbox(*database, batch.id, OutboxState::Accepted);
        const auto paid = payBatchRow(*database, rowOf(batch.id, 1));
        setOutbox(*database, paid->operation, OutboxState::Accepted);
        QVERIFY(closeBatch(*database, {operationId(), batch.id, shift(), {}, noon}));
        const QUuid undo = agreed(*database, batch.id);
        QCOMPARE(payUndo(*database, paying(undo)).error().kind, Error::Kind::Refused);
        QVERIFY(payUndo(*database, paying(undo, {})));
        QCOMPARE(stored(*database, paid->operation).state, PaymentState::ReversalPending);
        QCOMPARE(till(*database).balance, Money::fen(opened));
    }

    void refusesToAsk_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Error::Kind>("kind");
        const auto row = [](const char* name, Error::Kind kind, const Change& change) {
            QTest::newRow(name) << change << kind;
        };
        using enum Error::Kind;
        row("no reason", Input, [](auto&, auto& a) { a.reason = u"  "_s; });
        row("no such list", Refused, [](auto&, auto& a) { a.batch = operationId(); });
        row("nobody signed", NeedsApproval, [](auto&, auto& a) { a.approval = {}; });
        row("signed by the teller", Refused,
            [](auto&, auto& a) { a.approval.approverId = a.shift.operatorId; });
        row("another teller's", Refused, [](auto&, auto& a) { a.shift.operatorId = u"0218"_s; });
        row("under way already", Refused,
            [](Database& database, AskUndo& a) { QVERIFY(askUndo(database, asking(a.batch))); });
        row("a list that is open", Refused, [](Database& database, AskUndo& a) {
            const QUuid first = imported(database, listOf(1, 3205018650)).id;
            a.batch = first;
        });
        row("undone already", Refused, [](Database& database, AskUndo& a) {
            QVERIFY(payUndo(database, paying(agreed(database, a.batch))));
        });
    }

    void refusesToAsk()
    {
        QFETCH(Change, change);
        QFETCH(Error::Kind, kind);
        const auto database = batchBranch();
        AskUndo request = asking(closedList(*database));
        change(*database, request);
        const auto refused = askUndo(*database, request);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, kind);
        QVERIFY(!*Journal(*database).contains(request.operation));
    }

    void whatABillerKeepsIsLeftOut()
    {
        const auto database = batchBranch();
        const QUuid batch = closedList(*database);
        Biller keeps = hui::testkit::waterWorks(u"w1"_s);
        keeps.terms.reversible = Reversible::None;
        QVERIFY(CatalogueRepository(*database).apply(u"biller"_s, u"w1"_s, billerToJson(keeps)));
        const auto rows = undoableOf(*database, batch, shift());
        QCOMPARE(rows->cancelled.size(), 0);
        QCOMPARE(rows->refunded.size(), 1); // cash that is due back is due whatever the biller does
    }

    void waitsForThePlatform()
    {
        const auto database = batchBranch();
        const QUuid batch = closedList(*database);
        const AskUndo request = asking(batch);
        QVERIFY(askUndo(*database, request));
        QCOMPARE(payUndo(*database, paying(request.operation)).error().kind, Error::Kind::Offline);
        QCOMPARE((*openUndo(*database, batch))->id, request.operation);
        setOutbox(*database, request.operation, OutboxState::Rejected);
        QCOMPARE(payUndo(*database, paying(request.operation)).error().kind, Error::Kind::Refused);
        QVERIFY(!*openUndo(*database, batch)); // it may be asked for again
        QVERIFY(askUndo(*database, asking(batch)));
        QCOMPARE(till(*database).balance, Money::fen(opened + 18740));
    }

    void refusesAnotherCount()
    {
        const auto database = batchBranch();
        const QUuid undo = agreed(*database, closedList(*database));
        QCOMPARE(payUndo(*database, paying(undo, {})).error().kind, Error::Kind::Refused);
        QCOMPARE(payUndo(*database, paying(operationId())).error().kind, Error::Kind::Refused);
        QVERIFY(payUndo(*database, paying(undo)));
    }

    void askingSurvivesAFailureOfAnyStatement()
    {
        AskUndo request;
        survivesEveryFailure(
            [&] {
                auto database = batchBranch();
                request = asking(closedList(*database));
                return database;
            },
            [&](Database& database) { return askUndo(database, request); },
            [&](Database& database) {
                return !*openUndo(database, request.batch)
                    && !*Journal(database).contains(request.operation);
            });
    }

    void payingSurvivesAFailureOfAnyStatement()
    {
        QUuid batch;
        PayUndo request;
        survivesEveryFailure(
            [&] {
                auto database = batchBranch();
                batch = closedList(*database);
                request = paying(agreed(*database, batch));
                return database;
            },
            [&](Database& database) { return payUndo(database, request); },
            [&](Database& database) {
                return till(database).balance == Money::fen(opened + 18740) && adds(database)
                    && wordsOf(database, batch)
                    == QStringList({u"已缴"_s, u"已缴"_s, u"被拒应退"_s})
                    && (*openUndo(database, batch))->id == request.undo;
            });
    }
};

QTEST_APPLESS_MAIN(TestUndoBatch)
#include "tst_undobatch.moc"
