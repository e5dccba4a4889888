// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Till.h"
#include "modules/cash/Redemption.h"

namespace hui::cash {

/// Changes notes and coins for others of the same worth: for a customer, or the teller sorts worn
/// notes of the till out (挑残), which are damaged pieces from then on.
struct ExchangeCash {
    enum class With { Customer, Till };

    QUuid operation;
    Shift shift;
    With with = With::Customer;
    CashCount in;
    CashCount out;
    QDateTime at;
};
/// The till afterwards; its balance is what it was. Refused when both sides are not worth the same.
Result<Till> exchangeCash(Database& database, const ExchangeCash& request);

/// Damaged notes of one kind that were judged alike.
struct JudgedNotes {
    QString denomination;
    Redemption redemption = Redemption::Full;
    int pieces = 0;
};

/// Pays sound cash for damaged notes, free of charge (残损券兑换; Renminbi regulation §22).
struct SwapDamaged {
    QUuid operation;
    Shift shift;
    QList<JudgedNotes> notes; ///< those worth nothing go back to the holder, and are on record
    CashCount out;
    QDateTime at;
};
Result<Till> swapDamaged(Database& database, const SwapDamaged& request);

/// What the notes bring into the till: full ones as damaged, half ones as half. An Input error for
/// an unknown denomination, a coin or a number below one.
Result<CashCount> takenIn(const QList<JudgedNotes>& notes);

/// "customer", "till": on the wire.
QString nameOf(ExchangeCash::With with);

} // namespace hui::cash
