// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/BranchDay.h"
#include "app/till/Till.h"

#include <QStringList>

namespace hui::branchday {

/// What a manager asks of the shift's business day.
struct MoveDay {
    QUuid operation;
    Shift shift; ///< the manager's; its business date is the day meant
    QStringList roles; ///< of who asks; the platform decides by its own
    QString reason; ///< why a closed day is opened again; else empty
    Countersign approval; ///< never the manager
    QDateTime at;
    std::vector<OwesCash> owes = {}; ///< of every service of the desk; for the close
};

/// All three are Refused to who is no manager.
///
/// Opens the day: from now on tills may be opened. Refused while an earlier one is open and after a
/// later one.
Result<BranchDay> openDay(Database& database, const MoveDay& request);

/// Closes the day. Refused with the first guard of closingList() that is not met.
Result<BranchDay> closeDay(Database& database, const MoveDay& request);

/// Makes a closed day open again, while no later one was opened: an Input error without a reason.
Result<BranchDay> reopenDay(Database& database, const MoveDay& request);

} // namespace hui::branchday
