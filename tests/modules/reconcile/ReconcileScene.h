// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/reconcile/ReconcileDay.h"
#include "tests/app/till/TillScene.h"

namespace hui::testkit {

using namespace Qt::StringLiterals;

inline const QString device = u"SZ-QYL-02"_s;

/// A desk whose till was opened: one operation that moves money.
inline std::unique_ptr<Database> desk()
{
    auto database = databaseWithTill(settlementMigrations());
    return database;
}

/// The file in which the platform has all of the journal, accepted.
inline BookedDay fileOf(Database& database)
{
    BookedDay day;
    day.branch = shift().branch;
    day.businessDate = shift().businessDate;
    const auto journal = ReconcileRepository(database).journalOf(day.branch, day.businessDate);
    for (const OwnEntry& one : *journal)
        day.entries.append({one.operation, device, one.sequence, one.kind, one.till, one.amount,
            BookedState::Accepted});
    day.totals = *sumsOf(day.entries);
    day.desks = {{device, std::nullopt}};
    return day;
}

inline reconcile::ReconcileDay comparing(const BookedDay& file)
{
    return {operationId(), shift(), device, shift().businessDate, file, morning};
}

inline reconcile::SignItems signing(const Reconciliation& made)
{
    reconcile::SignItems request{operationId(), shift(), shift().businessDate, {},
        u"等待收费单位答复"_s, signature(), morning};
    for (const OpenItem& item : made.items)
        request.items.append(item.operation);
    return request;
}

/// The first difference of the day.
inline OpenItem itemOf(Database& database)
{
    return ReconcileRepository(database).ofDay(shift().businessDate)->value().items.first();
}

/// What the journal of the day ends with.
inline Operation last(Database& database)
{
    return Journal(database).ofDay(shift().businessDate, 1)->first().operation;
}

/// The file in which the only operation of the desk has another amount.
inline BookedDay fileWith(Database& database, Money amount)
{
    BookedDay file = fileOf(database);
    file.entries.first().amount = amount;
    file.totals = *sumsOf(file.entries);
    return file;
}

/// The file with something that this desk's journal has not.
inline BookedDay fileWithMore(Database& database, Money amount)
{
    BookedDay file = fileOf(database);
    file.entries.append(
        {operationId(), device, 99, u"billpay.pay"_s, u"03"_s, amount, BookedState::Accepted});
    file.totals = *sumsOf(file.entries);
    return file;
}

} // namespace hui::testkit
