// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/Case.h"
#include "app/core/Money.h"
#include "app/customer/HeldFor.h"
#include "app/store/Operation.h"
#include "app/till/OwedCash.h"

namespace hui {
class Database;
}

namespace hui::customers {

/// What is under way for a customer as this desk knows it (在途): nothing of it has come out.
struct Underway {
    QList<Case> cases = {}; ///< open ones of the branch, changed last first
    QList<JournalEntry> operations = {}; ///< without an outcome, as shownDealing() leaves them
    QList<OwedCash> owed = {}; ///< cash of the drawers of this desk that is theirs
    QList<HeldFor> held = {}; ///< for a short while
    QDateTime asOf = {}; ///< UTC: when it was read

    qsizetype size() const { return cases.size() + operations.size() + owed.size() + held.size(); }
    bool isEmpty() const { return size() == 0; }
};

/// Who is asked for it.
struct UnderwaySources {
    std::vector<OwesCash> owes = {};
    std::vector<HoldsFor> holds = {};
};

/// Reads it for a record at `now`, whatever number it had when something was begun.
Result<Underway> underwayFor(Database& database, const QUuid& customer, const Shift& shift,
    const UnderwaySources& sources, const QDateTime& now);

} // namespace hui::customers
