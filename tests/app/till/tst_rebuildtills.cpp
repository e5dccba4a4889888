// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/CashPolicyRepository.h"
#include "app/till/RebuildTills.h"
#include "app/till/SpotCount.h"
#include "app/till/TransferRepository.h"
#include "tests/app/till/TillScene.h"
#include "tests/testkit/Operations.h"
#include "tests/testkit/Property.h"

#include <vector>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

/// What the tables of the cash boxes hold, a line a row. Not: the number of an entry, the second
/// person of a review, and a count that has begun, which is no operation.
QStringList told(Database& database)
{
    QStringList lines;
    for (const QString& sql : {
             u"SELECT id, business_date, operator, state, balance_fen, counts_entered FROM till"
             " WHERE state <> 'counting' ORDER BY 1, 2"_s,
             u"SELECT till, business_date, denomination, pieces, damaged, half FROM till_stock"
             " ORDER BY 1, 2, 3"_s,
             u"SELECT hex(operation), till, business_date, reason, in_fen, out_fen, balance_fen, at"
             " FROM till_entry ORDER BY number"_s,
             u"SELECT hex(operation), till, business_date, attempt, counted, expected_fen,"
             " counted_fen, at, counter = '' FROM till_count ORDER BY 1"_s,
             u"SELECT hex(operation), till, business_date, counted, expected_fen, counted_fen, at,"
             " counter = '' FROM till_spot_count ORDER BY number"_s,
             u"SELECT hex(operation), business_date, from_box, to_box, purpose, cash, amount_fen,"
             " sender, state, reason, at FROM cash_transfer ORDER BY 1"_s,
         }) {
        auto rows = database.run(sql);
        HUI_ASSERT(rows.has_value());
        while (rows->next()) {
            QStringList cells;
            for (int column = 0; column < rows->record().count(); ++column)
                cells += rows->value(column).toString();
            lines += cells.join(u'|');
        }
    }
    return lines;
}

qint64 lastNumber(Database& database)
{
    return rowsOf(database, u"journal"_s);
}

/// The journal of `desk` from `first` on, taken over by a desk that has what was before.
void takeOver(Database& desk, Database& other, qint64 first)
{
    const qint64 last = lastNumber(desk);
    const auto entries = Journal(desk).between(first, last);
    HUI_ASSERT(entries.has_value());
    for (const JournalEntry& entry : *entries)
        HUI_ASSERT(append(other, entry.operation).value() == entry.sequence);
    HUI_ASSERT(other.transaction([&] { return rebuildTills(other, first, last); }).has_value());
}

void allow(Database& database)
{
    CashPolicy policy;
    policy.validFrom = QDate(2026, 1, 1);
    policy.sealLimit = Money::fen(100'000'000);
    HUI_ASSERT(CashPolicyRepository(database).apply(toJson(policy)).has_value());
}

/// What lies in a box, one hundred more, or one less.
CashCount found(Database& database, const QString& box, int more)
{
    const auto till = TillRepository(database).inUse(box);
    CashCount cash = *till ? (*till)->stock : CashCount{};
    cash.pieces[u"CNY-10000"_s] = std::max(0, cash.pieces.value(u"CNY-10000"_s) + more);
    return cash;
}

Money differenceIn(Database& database, const QString& box)
{
    const auto till = TillRepository(database).inUse(box);
    if (!*till)
        return Money::fen(0);
    const auto counts = TillRepository(database).counts(box, (*till)->businessDate);
    return counts->isEmpty() ? Money::fen(0)
                             : Money::fen(counts->last().total.minor() - (*till)->balance.minor());
}

/// A payment in cash as the services journal it, moved as they move it.
void pay(Database& database, const Shift& by, int number)
{
    const QUuid basket = operationId();
    const bool together = number % 3 == 0;
    const CashCount in = pieces({{"CNY-10000", number + 1}});
    const CashCount out = pieces({{"CNY-1000", number % 5}});
    static_cast<void>(database.transaction([&]() -> Result<Done> {
        QJsonObject body{{u"cash_in"_s, toJson(in)}, {u"cash_out"_s, toJson(out)}};
        if (together)
            body.insert(u"basket"_s, QJsonObject{{u"id"_s, basket.toString(QUuid::WithoutBraces)}});
        const Operation first{operationId(), u"billpay.pay"_s, by, Money::fen(100), body, morning};
        const Operation second{operationId(), u"billpay.pay"_s, by, Money::fen(100), body, morning};
        if (const auto noted = Journal(database).append(first); !noted)
            return std::unexpected(noted.error());
        if (together)
            if (const auto noted = Journal(database).append(second); !noted)
                return std::unexpected(noted.error());
        const auto moved = moveCash(
            database, {together ? basket : first.id, by, u"billpay.pay"_s, in, out, morning});
        return moved ? Result<Done>(Done{}) : std::unexpected(moved.error());
    }));
}

/// The cash of a list that is undone, counted once and told by its first row.
void undo(Database& database, const Shift& by)
{
    const QUuid undoing = operationId();
    const CashCount out = pieces({{"CNY-10000", 1}});
    static_cast<void>(database.transaction([&]() -> Result<Done> {
        const QJsonObject body{
            {u"undo"_s, undoing.toString(QUuid::WithoutBraces)}, {u"undo_cash"_s, toJson(out)}};
        const auto noted = Journal(database).append(
            {operationId(), u"billpay.cancel"_s, by, Money::fen(10000), body, morning});
        if (!noted)
            return std::unexpected(noted.error());
        const auto moved
            = moveCash(database, {undoing, by, u"billpay.batch_undo"_s, {}, out, morning});
        return moved ? Result<Done>(Done{}) : std::unexpected(moved.error());
    }));
}

/// An act of the walk; most of them are refused.
void act(Database& database, int what, int number)
{
    Shift by = number % 4 == 0 ? vaultShift() : shift();
    by.businessDate = by.businessDate.addDays(number % 7 == 6 ? 1 : 0);
    const QUuid id = operationId();
    const int more = number % 3 == 0 ? number % 2 * 2 - 1 : 0;
    const auto sent = TransferRepository(database).unfinished();
    const Transfer transfer = sent->isEmpty() ? Transfer{} : sent->at(number % sent->size());
    const CashCount strap = pieces({{"CNY-10000", 100}});
    switch (what) {
    case 0:
        static_cast<void>(openTill(database,
            {id, by, found(database, by.till, 0), found(database, by.till, 5), signature(),
                morning}));
        return;
    case 1: static_cast<void>(lockTill(database, {id, by, number % 2 == 0, morning})); return;
    case 2: pay(database, by, number); return;
    case 3: static_cast<void>(startCount(database, {id, by, morning})); return;
    case 4:
        static_cast<void>(enterCount(database, {id, by, found(database, by.till, more), morning}));
        return;
    case 5:
        static_cast<void>(
            enterCount(database, {id, by, found(database, by.till, more), morning, signature()}));
        return;
    case 6:
        static_cast<void>(bookDifference(
            database, {id, by, differenceIn(database, by.till), signature(), morning}));
        return;
    case 7: static_cast<void>(reopenTill(database, {id, by, signature(), morning})); return;
    case 8: static_cast<void>(returnTill(database, {id, by, {}, signature(), morning})); return;
    case 9: static_cast<void>(sealTill(database, {id, by, {}, {}, signature(), morning})); return;
    case 10:
        static_cast<void>(spotCount(database, {id, by, found(database, by.till, more), morning}));
        return;
    case 11:
        static_cast<void>(sendCash(database,
            {id, by, by.till == vaultBox() ? shift().till : vaultBox(), strap, {}, signature(),
                morning}));
        return;
    case 12:
        static_cast<void>(receiveCash(database, {id, by, transfer.id, transfer.cash, morning}));
        return;
    case 13:
        static_cast<void>(refuseCash(database, {id, by, transfer.id, u"少一张"_s, morning}));
        return;
    case 14: static_cast<void>(takeBackCash(database, {id, by, transfer.id, morning})); return;
    case 15: undo(database, by); return;
    default: {
        Shift manager = shift();
        manager.operatorId = u"0100"_s;
        static_cast<void>(forceCloseTill(database,
            {id, manager, shift().till, found(database, shift().till, more), u"病假"_s, signature(),
                morning}));
    }
    }
}

} // namespace

/// The cash boxes made anew from the journal must be what the verbs made of them.
class TestRebuildTills : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWalkFromTheBeginning()
    {
        QVERIFY(holds("the tables are a function of the journal", [] {
            const auto desk = databaseWithVault();
            allow(*desk);
            const auto steps = drawnPairs(17, 12);
            for (const auto& [what, number] : steps)
                act(*desk, what, number);
            const auto other = memoryDatabase(tillMigrations());
            takeOver(*desk, *other, 1);
            leaveOutCounting(*desk, *other);
            mustHold(told(*other) == told(*desk));
        }));
    }

    /// A desk that was put back in the middle of the day has what was before.
    void onlyWhatWasLostIsMadeAnew()
    {
        const auto desk = databaseWithVault();
        const auto other = memoryDatabase(tillMigrations());
        takeOver(*desk, *other, 1);
        const qint64 before = lastNumber(*desk);
        for (const int what : {2, 2, 1, 10, 15})
            act(*desk, what, 2);
        act(*desk, 1, 1); // unlocked
        act(*desk, 15, 1);
        act(*desk, 3, 1);
        act(*desk, 4, 1);
        takeOver(*desk, *other, before + 1);
        QCOMPARE(told(*other), told(*desk));
        QCOMPARE(till(*other).state, TillState::Balanced);
        QVERIFY(adds(*other));
        act(*other, 8, 1); // and it goes on from there
        QCOMPARE(till(*other).state, TillState::Returned);
    }

    /// The platform tells of another desk's transfer later than the journal of its arrival: the
    /// worth is right, the pieces are a guess that says so by the next count.
    void whatCameFromElsewhereHasItsWorth()
    {
        const auto other = databaseWithTill();
        const Operation arrived{operationId(), u"cash.receive"_s, shift(), Money::fen(150'000),
            {{u"transfer"_s, operationId().toString(QUuid::WithoutBraces)}}, morning};
        const auto number = append(*other, arrived);
        QVERIFY(number);
        QVERIFY(other->transaction([&] { return rebuildTills(*other, *number, *number); }));
        QCOMPARE(till(*other).balance, Money::fen(4'820'650 + 150'000));
        QVERIFY(adds(*other));
    }

    void theSameAgainMovesNothing()
    {
        const auto desk = databaseWithTill();
        pay(*desk, shift(), 3);
        const QStringList before = told(*desk);
        QVERIFY(desk->transaction([&] { return rebuildTills(*desk, 2, lastNumber(*desk)); }));
        QCOMPARE(told(*desk), before);
    }

    void survivesAFailureOfAnyStatement()
    {
        const auto desk = databaseWithVault();
        allow(*desk);
        for (const int what : {2, 11, 15, 1, 10})
            act(*desk, what, 2);
        for (int count = 0;; ++count) {
            const auto other = memoryDatabase(tillMigrations());
            const auto entries = Journal(*desk).between(1, lastNumber(*desk));
            for (const JournalEntry& entry : *entries)
                QVERIFY(append(*other, entry.operation));
            const auto rebuild = [&] {
                return other->transaction(
                    [&] { return rebuildTills(*other, 1, lastNumber(*desk)); });
            };
            other->failAfter(count);
            const auto done = rebuild();
            other->failAfter(-1);
            if (done) {
                QVERIFY(count > 30);
                return;
            }
            QVERIFY(told(*other).isEmpty());
            QVERIFY(rebuild());
            QCOMPARE(told(*other), told(*desk));
        }
    }

private:
    /// That a count has begun is not in the journal: such a till is where it was before.
    static void leaveOutCounting(Database& desk, Database& other)
    {
        auto counting = desk.run(u"SELECT id, business_date FROM till WHERE state = 'counting'"_s);
        while (counting->next())
            HUI_ASSERT(other
                    .run(u"UPDATE till SET state = 'counting' WHERE id = ?"
                         " AND business_date = ?"_s,
                        {counting->value(0), counting->value(1)})
                    .has_value());
    }
};

QTEST_GUILESS_MAIN(TestRebuildTills)
#include "tst_rebuildtills.moc"
