// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Biller.h"
#include "app/store/OutboxRepository.h"
#include "app/till/Till.h"

#include <optional>

namespace hui::home {

/// The key figures of a teller's day.
struct DayFigures {
    int operations = 0;
    int payments = 0; ///< of them, those that took cash and were not refused
    int reversals = 0;
    int cashPayments = 0; ///< of the payments
    Money taken = Money::fen(0); ///< by payments that were neither refused nor reversed
    std::optional<qint64> secondsEach; ///< average from one operation to the next payment
    QDateTime opened; ///< UTC; when the till was opened; invalid when it was not
};

/// Computes them from the entries of the day, in any order. A pause of more than ten minutes
/// before a payment is not handling time and does not count.
DayFigures figuresOf(const QList<JournalEntry>& entries);

/// Somebody signed as the second person today.
struct SignedApproval {
    JournalEntry entry;
    QString approver; ///< operator number; empty when the entry does not tell
};

/// What the home page shows of the store.
struct HomeDay {
    QList<JournalEntry> entries; ///< of this teller, newest first; not the papers printed
    DayFigures figures;
    QList<SignedApproval> approvals; ///< newest first
    OutboxCounts counts;
    CounterLimits limits;
    std::optional<Till> till;
};

/// Reads it; at most `limit` operations.
Result<HomeDay> readHomeDay(Database& database, const Shift& shift, int limit);

/// When, by the clocks of the bank, this teller did anything on the last day before on which they
/// did, within a week; at most `limit` operations. Such a day does not change any more.
Result<QList<QTime>> timesOfDayBefore(Database& database, const Shift& shift, int limit);

/// The kinds of sound notes and coins of which fewer than ten are left, largest first.
QList<std::pair<Denomination, int>> lowStock(const CashCount& stock);

} // namespace hui::home
