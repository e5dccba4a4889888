// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/CashBox.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/BlankRepository.h"
#include "app/till/TillRepository.h"
#include "tests/testkit/Fixed.h"
#include "tests/testkit/MemoryDatabase.h"

#include <QTest>

#include <memory>

namespace hui::testkit {

inline const QDateTime morning(QDate(2026, 3, 18), QTime(0, 40), Qt::UTC);

inline CashCount pieces(std::initializer_list<std::pair<const char*, int>> counts)
{
    CashCount made;
    for (const auto& [id, number] : counts)
        made.pieces.insert(QLatin1StringView(id), number);
    return made;
}

/// A strap of notes of 100 yuan.
inline const CashCount strap = pieces({{"CNY-10000", 100}});

/// 48,206.50 in the till of the sample branch.
inline CashCount issuedCash()
{
    return pieces({{"CNY-10000", 356}, {"CNY-5000", 148}, {"CNY-2000", 120}, {"CNY-1000", 186},
        {"CNY-500", 96}, {"CNY-100", 342}, {"CNY-50", 215}, {"CNY-10", 170}});
}

/// Supervisor 0102 has signed.
inline Countersign signature()
{
    return {QStringLiteral("AP-1"), QStringLiteral("0102"), QStringLiteral("周文静"),
        QStringLiteral("00ff")};
}

inline OpenTill opening()
{
    return {operationId(), shift(), issuedCash(), issuedCash(), signature(), morning};
}

/// A database in which till 03 stands open for teller 0217.
inline std::unique_ptr<Database> databaseWithTill(const QStringList& more = {})
{
    auto database = memoryDatabase(tillMigrations() + more);
    const Result<Till> till = openTill(*database, opening());
    HUI_ASSERT(till.has_value());
    return database;
}

inline Till till(Database& database)
{
    const auto found = TillRepository(database).of(shift().till, shift().businessDate);
    HUI_ASSERT(found.has_value() && found->has_value());
    return **found;
}

/// The custodian with the vault of the sample branch.
inline Shift vaultShift()
{
    Shift custodian = shift();
    custodian.operatorId = QStringLiteral("0105");
    custodian.operatorName = QStringLiteral("沈嘉禾");
    custodian.till = vaultBox();
    return custodian;
}

/// 500,000.00 in the vault, ten straps of them damaged.
inline CashCount vaultCash()
{
    CashCount cash = pieces({{"CNY-10000", 4000}});
    cash.damaged.insert(QStringLiteral("CNY-10000"), 1000);
    return cash;
}

/// A desk at which both the vault and till 03 stand open.
inline std::unique_ptr<Database> databaseWithBoxes(const QStringList& more)
{
    auto database = databaseWithTill(more);
    const auto vault = openTill(
        *database, {operationId(), vaultShift(), vaultCash(), vaultCash(), signature(), morning});
    HUI_ASSERT(vault.has_value());
    return database;
}

inline std::unique_ptr<Database> databaseWithVault()
{
    return databaseWithBoxes({});
}

/// Puts blank forms of a kind into a box, as if they had come there from the vault.
inline void putBlanks(Database& database, const QString& box, const BlankRange& range)
{
    HUI_ASSERT(BlankRepository(database).add(range, box, operationId()).has_value());
}

/// How many blank forms lie in a box.
inline int blanksIn(Database& database, const QString& box)
{
    const auto stock = BlankRepository(database).stockOf(box);
    HUI_ASSERT(stock.has_value());
    int pieces = 0;
    for (const BlankStock& held : *stock)
        pieces += held.pieces;
    return pieces;
}

/// What sync would have written about an operation.
inline void setOutbox(Database& database, const QUuid& operation, OutboxState state)
{
    const auto set = database.run(QStringLiteral("UPDATE outbox SET state = ? WHERE op_id = ?"),
        {nameOf(state), operation.toRfc4122()});
    HUI_ASSERT(set.has_value() && set->numRowsAffected() == 1);
}

inline MoveCash moving(const CashCount& in, const CashCount& out)
{
    return {operationId(), shift(), QStringLiteral("billpay.pay"), in, out, morning};
}

/// Cash through the drawer, as an operation of a service would move it.
inline Result<Till> move(Database& database, const MoveCash& request)
{
    return database.transaction([&] { return moveCash(database, request); });
}

/// The invariant of every moment: balance = sum of the entries = worth of the stock.
inline bool adds(Database& database)
{
    const Till now = till(database);
    const TillRepository tills(database);
    return tills.recomputedBalance(now.id, now.businessDate).value() == now.balance
        && totalOf(now.stock, Currency::CNY).value() == now.balance;
}

/// Lets the first statement of `verb` fail, then the second, and so on until none does. After each
/// failure `untouched` must hold; then the same request must succeed, and again.
template <class Make, class Verb, class Untouched>
void survivesEveryFailure(Make make, Verb verb, Untouched untouched)
{
    for (int count = 0;; ++count) {
        const std::unique_ptr<Database> database = make();
        database->failAfter(count);
        const auto failed = verb(*database);
        database->failAfter(-1);
        if (failed) {
            QVERIFY(count >= 5); // BEGIN, reads, writes, COMMIT
            return;
        }
        QVERIFY(failed.error().kind == Error::Kind::Storage
            || failed.error().kind == Error::Kind::Unknown);
        QVERIFY(untouched(*database));
        QVERIFY(verb(*database));
        QVERIFY(verb(*database));
    }
}

} // namespace hui::testkit
