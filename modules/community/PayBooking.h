// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/PayWay.h"
#include "app/core/Result.h"
#include "app/till/Till.h"
#include "modules/community/DeskBooking.h"

namespace hui {
class Database;
}

namespace hui::community {

/// Takes the money for a held number and asks the hospital for it: two operations, sent one after
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
    PayWay way = {}; ///< how it is paid; not in cash: no cash moves
    QUuid payer = {}; ///< the record of who stands at the counter; null: nobody was identified
};

/// Cash, both operations, the booking and the step of its case, or nothing. Asking again with the
/// same operations gives the same booking.
///
/// Offline: the line is down; a number is never booked without it. Refused: the hold is over, the
/// drawer is not open or cannot give the change, the case has a booking already. Input: the cash
/// does not add up or no account was read; much cash of a payer who is not identified.
/// NeedsApproval: by the bank's table.
Result<DeskBooking> payBooking(Database& database, const PayBooking& request);

} // namespace hui::community
