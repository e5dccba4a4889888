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

/// Takes the cash for a held number and asks the hospital for it: two operations, sent one after
/// the other.
struct PayBooking {
    QUuid pay; ///< made when the number was held, as the next one
    QUuid book;
    Shift shift;
    Booking booking; ///< as the platform holds it
    CashCount cashIn; ///< tendered
    CashCount cashOut; ///< change
    bool online = true; ///< how the line is now
    Countersign approval = {};
    QDateTime at;
    QUuid customer = {}; ///< the record of the patient; null: entered by hand
    QString device = {}; ///< this desk
    QUuid caseId = {}; ///< the case that takes the booking on; null: it opens one of its own
};

/// Cash, both operations, the booking and the step of its case, or nothing. Asking again with the
/// same operations gives the same booking.
///
/// Offline: the line is down; a number is never booked without it. Refused: the hold is over, the
/// drawer is not open or cannot give the change, the case has a booking already. Input: the cash
/// does not add up. NeedsApproval: by the bank's table.
Result<DeskBooking> payBooking(Database& database, const PayBooking& request);

} // namespace hui::community
