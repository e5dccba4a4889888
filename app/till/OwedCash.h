// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/till/Till.h"

namespace hui {

class Database;

/// Cash in a drawer that is a customer's again: what it was paid for was refused or taken back, or
/// was never done.
struct OwedCash {
    QUuid operation; ///< of the journal, by which it came to be due; names the drawer and the day
    QString module; ///< whose page hands it out: "billpay"
    QString argument; ///< with which that page is opened to do it
    Money amount = Money::fen(0);
    QString kind = {}; ///< of the operation; as the next two, filled by owedCash()
    QString till = {}; ///< empty: the journal of this desk has no such operation
    QDate businessDate = {};
    bool isCarried = false; ///< somebody signed that it stays due beyond the day
};

/// What all services owe on this desk. Each tells its own of every day, in any order, and fills
/// what stands before `kind`. Those that nobody has carried come first, the oldest first.
Result<QList<OwedCash>> owedCash(Database& database, const std::vector<OwesCash>& services);

/// Refused while cash of this box is due back and nobody signed that it stays so; `detail` says how
/// much. For a box that is to be counted, handed back or sealed (ADR 54).
Result<Done> nothingIsOwed(
    Database& database, const std::vector<OwesCash>& services, const QString& till);

/// Carries what is due back over the end of the day (应退结转): the customer is not there. It stays
/// due and is handed out like any other on a later day; a supervisor signs, the report names it.
/// No money moves.
struct CarryOwed {
    QUuid operation;
    Shift shift;
    QList<QUuid> owed; ///< OwedCash::operation of each
    QString reason; ///< printed and journalled
    std::vector<OwesCash> services;
    Countersign supervisor;
    QDateTime at;
};

/// Gives what was carried. Input: no reason; NeedsApproval: not signed; Refused: one of them is not
/// due, or carried already. Asking again with the same operation changes nothing.
Result<Money> carryOwed(Database& database, const CarryOwed& request);

} // namespace hui
