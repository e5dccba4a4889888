// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/PayLimits.h"
#include "app/till/RebuildTills.h"
#include "modules/billpay/RebuildPayments.h"
#include "modules/billpay/UndoBatch.h"
#include "tests/modules/billpay/BatchScene.h"
#include "tests/modules/billpay/SubscriptionScene.h"
#include "tests/testkit/Operations.h"

using namespace hui;
using namespace hui::testkit;

namespace {

QStringList linesOf(Database& database, const QString& sql)
{
    auto rows = database.run(sql);
    HUI_ASSERT(rows.has_value());
    QStringList lines;
    while (rows->next()) {
        QStringList cells;
        for (int column = 0; column < rows->record().count(); ++column)
            cells += rows->value(column).toString();
        lines += cells.join(u'|');
    }
    return lines;
}

/// The payments of the day as they are read, without what the journal does not tell: who pays, and
/// what the platform has said since.
QStringList paymentsOf(Database& database)
{
    const auto payments = PaymentRepository(database).ofDay(shift().businessDate, 1000);
    HUI_ASSERT(payments.has_value());
    QStringList lines;
    for (const Payment& one : *payments) {
        QStringList bills;
        for (const Bill& bill : one.bills)
            bills += bill.billNo + u':' + bill.period + u':' + bill.due.toString();
        QStringList followed;
        for (const Correction& after : one.followed)
            followed += after.kind + after.operation.toString() + (after.putBack ? u"!"_s : u""_s);
        lines += QStringList{one.operation.toString(), one.biller, one.billerName, one.category,
            one.account, bills.join(u','), one.due.toString(), one.fee.toString(),
            one.tendered.toString(), one.change.toString(), nameOf(one.mode), one.debited,
            one.basket.toString(), one.offline ? u"offline"_s : u""_s, one.at.toString(),
            followed.join(u',')}
                     .join(u'|');
    }
    return lines;
}

/// Everything that is made anew.
QStringList told(Database& database)
{
    QStringList lines = paymentsOf(database);
    for (const QString& sql : {
             u"SELECT customer, account_ix, number_ix, biller, last_at FROM customer_account"
             " ORDER BY 1, 2"_s,
             u"SELECT hex(op_id), period FROM payment_period ORDER BY 1, 2"_s,
             u"SELECT hex(id), business_date, mode, items, total_fen, tendered_fen, change_fen, at"
             " FROM payment_basket ORDER BY 1"_s,
             u"SELECT hex(id), business_date, operator, till, mode, state, total_fen,"
             " tendered_fen, change_fen, returned_fen, hex(closed_by) FROM batch"
             " WHERE state <> 'imported' ORDER BY 1"_s,
             u"SELECT hex(batch), row, hex(op_id), biller, amount_fen, fee_fen FROM batch_row"
             " WHERE state = 'paid' ORDER BY 1, 2"_s,
             u"SELECT hex(id), hex(batch), sum_fen, done FROM batch_undo ORDER BY 1"_s,
             u"SELECT hex(op_id), biller, biller_name, category, hex(account_ix), at"
             " FROM subscription ORDER BY 1"_s,
             u"SELECT hex(op_id), hex(original), kind, at FROM subscription_followed ORDER BY 1"_s,
         })
        lines += linesOf(database, sql);
    return lines;
}

Result<Done> rebuild(Database& database, qint64 first)
{
    return database.transaction([&]() -> Result<Done> {
        const qint64 last = rowsOf(database, u"journal"_s);
        if (const auto tills = rebuildTills(database, first, last); !tills)
            return tills;
        return rebuildPayments(database, first, last);
    });
}

/// The journal of `desk` from `first` on, in a desk that has what was before.
void copyJournal(Database& desk, Database& other, qint64 first)
{
    const auto entries = Journal(desk).between(first, rowsOf(desk, u"journal"_s));
    HUI_ASSERT(entries.has_value());
    for (const JournalEntry& entry : *entries)
        HUI_ASSERT(append(other, entry.operation).value() == entry.sequence);
}

/// A desk without anything but the catalogue.
std::unique_ptr<Database> emptyDesk()
{
    auto database = memoryDatabase(
        tillMigrations() + catalogueMigrations() + customerMigrations() + billpayMigrations());
    addBatchBillers(*database);
    return database;
}

/// A payment alone, cancelled; two in one go; one by card; a list of three with two paid and the
/// rest given back, undone.
std::unique_ptr<Database> fullDay()
{
    auto desk = batchBranch();
    PayBill alone = hui::testkit::paying();
    alone.account = u"3205018648"_s;
    alone.customer = operationId();
    HUI_ASSERT(payBill(*desk, alone).has_value());
    setOutbox(*desk, alone.operation, OutboxState::Accepted);
    HUI_ASSERT(cancelPayment(*desk, cancelling(alone.operation)).has_value());

    PayBill first = hui::testkit::paying();
    first.account = u"3205018645"_s;
    PayBill second = hui::testkit::paying();
    second.account = u"3205018646"_s;
    const PayBasket basket{operationId(), {first, second}, pieces({{"CNY-10000", 4}}),
        pieces({{"CNY-2000", 1}, {"CNY-500", 1}, {"CNY-10", 2}})};
    HUI_ASSERT(payBasket(*desk, basket).has_value());

    PayBill card = hui::testkit::paying();
    card.account = u"3205018647"_s;
    card.mode = PayMode::Card;
    card.cashIn = card.cashOut = {};
    card.debit = {u"SIM-1"_s, u"6222 **** 0186"_s};
    HUI_ASSERT(payBill(*desk, card).has_value());

    const Batch list = running(*desk);
    for (const int row : {1, 2}) {
        const auto done = payBatchRow(*desk, rowOf(list.id, row));
        HUI_ASSERT(done && done->state == BatchRowState::Paid);
        setOutbox(*desk, done->operation, OutboxState::Accepted);
    }
    const CashCount rest = pieces({{"CNY-5000", 1}, {"CNY-500", 1}, {"CNY-10", 2}});
    HUI_ASSERT(closeBatch(*desk, {operationId(), list.id, shift(), rest, noon}).has_value());
    const AskUndo asked{operationId(), shift(), list.id, u"名单有误"_s, signature(), noon};
    HUI_ASSERT(askUndo(*desk, asked).has_value());
    setOutbox(*desk, asked.operation, OutboxState::Accepted);
    const CashCount back = pieces(
        {{"CNY-10000", 1}, {"CNY-2000", 1}, {"CNY-1000", 1}, {"CNY-100", 2}, {"CNY-10", 2}});
    HUI_ASSERT(
        payUndo(*desk, {asked.operation, shift(), {operationId(), operationId()}, back, noon})
            .has_value());
    return desk;
}

} // namespace

/// Payments made anew from the journal must be what the verbs made of them.
class TestRebuildPayments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromTheBeginning()
    {
        const auto desk = fullDay();
        const auto other = emptyDesk();
        copyJournal(*desk, *other, 1);
        QVERIFY(rebuild(*other, 1));
        QCOMPARE(told(*other), told(*desk));
        QCOMPARE(till(*other).balance, till(*desk).balance);
        QVERIFY(adds(*other));
        QCOMPARE(TillRepository(*other).entries(shift().till, shift().businessDate)->size(),
            TillRepository(*desk).entries(shift().till, shift().businessDate)->size());
    }

    /// A desk that was put back has its payments before it has the catalogue.
    void billersHaveTheirNamesOnceTheCatalogueIsThere()
    {
        const auto desk = fullDay();
        Biller subscribable = **CatalogueRepository(*desk).byId(u"w1"_s);
        subscribable.terms.subscribable = true;
        QVERIFY(CatalogueRepository(*desk).apply(u"biller"_s, u"w1"_s, billerToJson(subscribable)));
        const Subscribe agreed = subscribing();
        QVERIFY(subscribe(*desk, agreed));
        const auto other = memoryDatabase(
            tillMigrations() + catalogueMigrations() + customerMigrations() + billpayMigrations());
        copyJournal(*desk, *other, 1);
        QVERIFY(rebuild(*other, 1));
        const auto before = PaymentRepository(*other).ofDay(shift().businessDate, 1000);
        QVERIFY(before && !before->isEmpty());
        for (const Payment& one : *before)
            QCOMPARE(one.billerName, one.biller);
        QCOMPARE(storedSubscription(*other, agreed.operation).billerName, u"w1"_s);
        addBatchBillers(*other);
        QCOMPARE(paymentsOf(*other), paymentsOf(*desk));
        const auto there = storedSubscription(*other, agreed.operation);
        QCOMPARE(there.billerName, storedSubscription(*desk, agreed.operation).billerName);
        QCOMPARE(there.category, storedSubscription(*desk, agreed.operation).category);
        auto lists = other->run(u"SELECT DISTINCT batch FROM batch_row"_s);
        QVERIFY(lists && lists->next());
        const QUuid list = QUuid::fromRfc4122(lists->value(0).toByteArray());
        const auto rows = BatchRepository(*other).rows(list, 0, 100);
        QVERIFY(rows && !rows->isEmpty());
        for (const BatchRow& row : *rows)
            QCOMPARE(row.billerName,
                row.biller == u"w1" ? u"苏州市供水服务中心"_s : u"昆山市自来水公司"_s);
    }

    void theSameAgainChangesNothing()
    {
        const auto desk = fullDay();
        const QStringList before = told(*desk);
        QVERIFY(desk->transaction(
            [&] { return rebuildPayments(*desk, 1, rowsOf(*desk, u"journal"_s)); }));
        QCOMPARE(told(*desk), before);
    }

    /// What was paid before can be given back on the desk that was put back.
    void aRebuiltPaymentCanBeCancelled()
    {
        const auto desk = batchBranch();
        const Payment alone = paid(*desk, OutboxState::Accepted);
        const auto other = emptyDesk();
        copyJournal(*desk, *other, 1);
        QVERIFY(rebuild(*other, 1));
        QVERIFY(!payBill(*other, hui::testkit::paying())); // and not paid twice
        setOutbox(*other, alone.operation, OutboxState::Accepted);
        QVERIFY(cancelPayment(*other, cancelling(alone.operation)));
        QCOMPARE(till(*other).balance, Money::fen(4'820'650));
    }

    void agreementsAndTheirChanges()
    {
        const auto desk = branchWithSubscriptions();
        const Subscribe made = subscribing();
        QVERIFY(subscribe(*desk, made));
        setOutbox(*desk, made.operation, OutboxState::Accepted);
        QVERIFY(cancelSubscription(*desk, about(made)));
        const auto other = branchWithSubscriptions();
        copyJournal(*desk, *other, 2); // it has opened its till
        QVERIFY(rebuild(*other, 2));
        QVERIFY(rebuild(*other, 2));
        QCOMPARE(told(*other), told(*desk));
        QCOMPARE(storedSubscription(*other, made.operation).followed.size(), 1);
    }

    /// A list that was running: its other rows are not in the journal, the money is, and closing
    /// gives it back.
    void aListThatWasRunningCanBeClosed()
    {
        const auto desk = batchBranch();
        const Batch list = running(*desk);
        QVERIFY(payBatchRow(*desk, rowOf(list.id, 1)));
        const auto other = emptyDesk();
        copyJournal(*desk, *other, 1);
        QVERIFY(rebuild(*other, 1));
        QCOMPARE(batchOf(*other, list.id).left(), Money::fen(6900 + 5520));
        const CashCount rest
            = pieces({{"CNY-10000", 1}, {"CNY-2000", 1}, {"CNY-100", 4}, {"CNY-10", 2}});
        QVERIFY(closeBatch(*other, {operationId(), list.id, shift(), rest, noon}));
        QCOMPARE(till(*other).balance, Money::fen(4'820'650 + 6320));
    }

    /// The list had been read in before the folder was kept: its rows are there and go on.
    void aListThatIsThereGoesOn()
    {
        const auto desk = batchBranch();
        const ImportBatch import = importing(threeRows);
        const Result<Batch> list = importBatch(*desk, import);
        QVERIFY(list);
        const auto other = emptyDesk();
        copyJournal(*desk, *other, 1);
        QVERIFY(rebuild(*other, 1));
        QVERIFY(importBatch(*other, import));
        const qint64 before = rowsOf(*desk, u"journal"_s);
        QVERIFY(openBatch(*desk, hui::testkit::opening(list->id)));
        QVERIFY(payBatchRow(*desk, rowOf(list->id, 1)));
        copyJournal(*desk, *other, before + 1);
        QVERIFY(rebuild(*other, before + 1));
        QCOMPARE(told(*other), told(*desk));
        QCOMPARE(batchOf(*other, list->id).tally(BatchRowState::Ready).rows, 2);
        QVERIFY(payBatchRow(*other, rowOf(list->id, 2)));
    }

    void survivesAFailureOfAnyStatement()
    {
        const auto desk = fullDay();
        for (int count = 0;; count += 7) { // some hundred statements
            const auto other = emptyDesk();
            copyJournal(*desk, *other, 1);
            other->failAfter(count);
            const auto done = rebuild(*other, 1);
            other->failAfter(-1);
            if (done) {
                QVERIFY(count > 50);
                return;
            }
            QVERIFY(told(*other).isEmpty());
            QVERIFY(rebuild(*other, 1));
            QCOMPARE(told(*other), told(*desk));
        }
    }
};

QTEST_GUILESS_MAIN(TestRebuildPayments)
#include "tst_rebuildpayments.moc"
