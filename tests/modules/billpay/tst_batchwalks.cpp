// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/BatchReport.h"
#include "modules/billpay/UndoBatch.h"
#include "tests/modules/billpay/BatchScene.h"
#include "tests/testkit/Property.h"

using namespace hui;
using namespace hui::testkit;

namespace {

/// A list and everything a day may do to it, in any order; most of it is refused.
class Walk {
public:
    Walk()
        : m_database(batchBranch())
        , m_batch(imported(*m_database, threeRows).id)
    {
    }

    void step(int act, int number)
    {
        switch (act) {
        case 0: std::ignore = openBatch(*m_database, opening(m_batch)); return;
        case 1: return payRow(number);
        case 2: return close();
        case 3: return settle(number);
        case 4: return openBetween(*m_database, QTime(number % 2 == 0 ? 8 : 14, 0), QTime(17, 0));
        case 5: return ask();
        default: return undo();
        }
    }

    void check() const
    {
        const Batch batch = batchOf(*m_database, m_batch);
        qint64 sum = 0;
        for (const BatchTally& tally : batch.tallies)
            sum += tally.sum.minor();
        mustHold(sum == batch.total.minor()); // no row is lost and none counts twice
        mustHold(adds(*m_database));
        const bool taken = batch.state == BatchState::Running || batch.state == BatchState::Closed;
        const qint64 inDrawer = taken ? batch.total.minor() - batch.returned.minor() - m_undone : 0;
        mustHold(till(*m_database).balance == Money::fen(opened + inDrawer));
        const auto outcomes = outcomesOf(*m_database, m_batch);
        for (const BatchOutcome& one : *outcomes)
            mustHold(one.payment.has_value() == (one.row.state == BatchRowState::Paid));
        checkRows(*outcomes);
    }

private:
    /// A row leaves Ready once, and only while the list runs or when it is closed.
    void checkRows(const QList<BatchOutcome>& outcomes) const
    {
        for (qsizetype i = 0; i < outcomes.size(); ++i) {
            const BatchRowState now = outcomes.at(i).row.state;
            const BatchRowState before = m_before.value(i, BatchRowState::Ready);
            mustHold(before == now || before == BatchRowState::Ready);
        }
        m_before.clear();
        for (const BatchOutcome& one : outcomes)
            m_before.append(one.row.state);
    }

    void payRow(int number)
    {
        PayBatchRow request = rowOf(m_batch, 1 + number % 3);
        request.online = number % 5 != 0;
        std::ignore = payBatchRow(*m_database, request);
    }

    void close()
    {
        const Batch batch = batchOf(*m_database, m_batch);
        const bool taken = batch.state == BatchState::Running;
        const Money left = taken ? batch.left() : Money::fen(0);
        const auto cash = proposeChange(left, till(*m_database).stock);
        std::ignore = closeBatch(
            *m_database, {operationId(), m_batch, shift(), cash.value_or(CashCount{}), noon});
    }

    /// The platform decides a row.
    void settle(int number)
    {
        const auto outcomes = outcomesOf(*m_database, m_batch);
        for (const BatchOutcome& one : *outcomes)
            if (one.payment && one.payment->state == PaymentState::FundsTaken)
                return setOutbox(*m_database, one.payment->operation,
                    number % 3 == 0 ? OutboxState::Rejected : OutboxState::Accepted);
    }

    void ask()
    {
        const AskUndo request{operationId(), shift(), m_batch, u"名单有误"_s, signature(), noon};
        if (askUndo(*m_database, request)) {
            m_undo = request.operation;
            setOutbox(*m_database, m_undo, OutboxState::Accepted);
        }
    }

    void undo()
    {
        const auto rows = undoableOf(*m_database, m_batch, shift());
        if (m_undo.isNull() || !rows)
            return;
        const auto cash = proposeChange(rows->cash(), till(*m_database).stock);
        HUI_ASSERT(cash.has_value());
        PayUndo request{m_undo, shift(), {}, *cash, noon};
        for (int row = 0; row < 3; ++row)
            request.operations.append(operationId());
        const auto before = BatchUndoRepository(*m_database).byId(m_undo);
        const auto undone = payUndo(*m_database, request);
        if (undone && !(*before)->isDone)
            m_undone += rows->cash().minor();
    }

    std::unique_ptr<Database> m_database;
    QUuid m_batch;
    QUuid m_undo;
    qint64 m_undone = 0;
    mutable QList<BatchRowState> m_before;
};

} // namespace

class TestBatchWalks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Whatever is done to a list in whatever order: rows move along their ways only, and the money
    /// in the drawer is what was taken less what went back.
    void keepsItsSums()
    {
        QVERIFY(holds("no row is lost", [] {
            Walk walk;
            const auto acts = drawnPairs(7, 30);
            for (const auto& [act, number] : acts) {
                walk.step(act, number);
                walk.check();
            }
        }));
    }
};

QTEST_APPLESS_MAIN(TestBatchWalks)
#include "tst_batchwalks.moc"
