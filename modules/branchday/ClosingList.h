// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/core/Shift.h"
#include "app/till/Till.h"

#include <QList>

#include <optional>

namespace hui::branchday {

/// What must be so before a day is closed, in the order in which it is put right (anchors §4.2).
enum class Guard {
    Tills, ///< every cash box of this desk, the vault too, is returned or sealed
    Owed, ///< no cash is due back to a customer that nobody carried over: owedCash()
    Counts, ///< no count that is over or short waits for its signature
    InTransit, ///< nothing is on its way between boxes
    Approvals, ///< what a second person signed and moves no money was taken by the platform
    Offline, ///< what was signed offline is confirmed by the platform, or reviewed
    Outcomes, ///< everything that moved money has its outcome, or the comparison names it
    Explained, ///< the day was compared with the platform and nothing is open: checkExplained()
};

/// One guard, as it stands now.
struct ClosingItem {
    Guard guard = Guard::Tills;
    std::optional<Error> why = {}; ///< nothing: met. `detail` counts what is in the way

    bool isMet() const { return !why; }
};

/// Every guard of the shift's business day, met or not, in their order. An Error only when they
/// could not be looked at. Cash that was issued to a till which was never opened is not on its way
/// here: its opening receives it, on whatever day that is. `owes` are those of every service.
Result<QList<ClosingItem>> closingList(
    Database& database, const Shift& shift, const std::vector<OwesCash>& owes);

} // namespace hui::branchday
