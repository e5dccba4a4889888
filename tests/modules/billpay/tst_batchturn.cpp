// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/PaymentCase.h"
#include "tests/modules/billpay/BatchScene.h"

using namespace hui;
using namespace hui::testkit;

namespace {

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

} // namespace

/// What is looked at when the turn of a row comes: hours, twins, whose account it is.
class TestBatchTurn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A biller that is closed now and opens later today is waited for; the row says until when.
    void waitsForTheBillerToOpen()
    {
        const auto database = batchBranch();
        const Batch batch = running(*database);
        openBetween(*database, QTime(14, 0), QTime(17, 0));
        const auto held = payBatchRow(*database, rowOf(batch.id, 1));
        QVERIFY(held);
        QCOMPARE(held->state, BatchRowState::Ready);
        const QDateTime opens(QDate(2026, 3, 18), QTime(6, 0), Qt::UTC);
        QCOMPARE(held->heldUntil, opens);
        QCOMPARE(rowsOf(*database, batch.id).first().heldUntil, opens);
        QVERIFY(!*Journal(*database).contains(held->operation));
        PayBatchRow later = rowOf(batch.id, 1);
        later.at = opens;
        const auto paid = payBatchRow(*database, later);
        QCOMPARE(paid->state, BatchRowState::Paid);
        QVERIFY(!paid->heldUntil.isValid());
    }

    /// What was paid at the counter after the list was read: this row is refused, and says so.
    void aRowPaidMeanwhileIsDeclined()
    {
        const auto database = batchBranch();
        const Batch batch = running(*database);
        PayBill counter = paying();
        counter.account = u"3205018643"_s;
        counter.bills = {owed(u"2026-07"_s, 6900)};
        counter.cashIn = pieces({{"CNY-10000", 1}});
        counter.cashOut = *proposeChange(Money::fen(3100), till(*database).stock);
        QVERIFY(payBill(*database, counter));
        QCOMPARE(payBatchRow(*database, rowOf(batch.id, 1))->state, BatchRowState::Paid);
        const auto twin = payBatchRow(*database, rowOf(batch.id, 2));
        QCOMPARE(twin->state, BatchRowState::Declined);
        QCOMPARE(twin->reason, QString::fromUtf8(paidMinutesAgo));
    }

    /// Two months of one account at the same amount are no twins of each other.
    void rowsOfOneListAreNoTwins()
    {
        const auto database = batchBranch();
        const Batch batch = imported(*database,
            heading
                + u"w1,3205018642,2026-01,63.20,\nw1,3205018642,2026-02,63.20,\n"
                  "w1,3205018642,2026-03,61.00,\n"_s);
        QVERIFY(openBatch(*database, opening(batch.id)));
        for (int row = 1; row <= 3; ++row)
            QCOMPARE(payBatchRow(*database, rowOf(batch.id, row))->state, BatchRowState::Paid);
    }

    void aNameThatIsAnotherIsDeclined()
    {
        const auto database = batchBranch();
        const Batch batch = imported(*database,
            u"收费单位,用户号,户名,账期,金额\nm1,3205018642,王小明,2026-01,100.00\n"
            "m1,3205018643,李四,2026-01,100.00\n"_s);
        OpenBatch request = opening(batch.id);
        request.cashIn = pieces({{"CNY-10000", 2}});
        request.cashOut = {};
        QVERIFY(openBatch(*database, request));
        PayBatchRow first = rowOf(batch.id, 1);
        first.answer = answered(10000);
        QCOMPARE(payBatchRow(*database, first)->state, BatchRowState::Paid);
        PayBatchRow second = rowOf(batch.id, 2);
        second.answer = answered(10000);
        QCOMPARE(payBatchRow(*database, second)->state, BatchRowState::Declined);
    }
};

QTEST_APPLESS_MAIN(TestBatchTurn)
#include "tst_batchturn.moc"
