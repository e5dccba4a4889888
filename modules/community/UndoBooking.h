// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/till/Till.h"
#include "modules/community/DeskBooking.h"

namespace hui {
class Database;
}

namespace hui::community {

/// Asks the hospital to take a number back. The money stays where it is until it has agreed.
struct CancelBooking {
    QUuid operation;
    Shift shift;
    QUuid booking;
    QString reason;
    bool online = true;
    QDateTime at;
    Countersign approval = {}; ///< of what was paid; else where the bank's table asks for one
};

/// Hands the cash of a booking back that was refused or cancelled.
struct RefundBooking {
    QUuid operation;
    Shift shift;
    QUuid booking;
    CashCount cashOut;
    Countersign approval = {};
    QDateTime at;
};

/// Refused: it is not booked, or the last day to cancel is over. Offline: the line is down. Input:
/// no reason. NeedsApproval of what was paid, whatever the table says; of what was free by it.
Result<DeskBooking> cancelBooking(Database& database, const CancelBooking& request);

/// Refused: nothing is due back, or not that much; NeedsApproval by the bank's table. The way the
/// money came is the way it goes: cash. Also without the line: that it is due back is known.
Result<DeskBooking> refundBooking(Database& database, const RefundBooking& request);

} // namespace hui::community
