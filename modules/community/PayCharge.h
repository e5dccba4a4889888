// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/PayWay.h"
#include "app/core/Result.h"
#include "app/till/Till.h"
#include "modules/community/DeskCharge.h"

namespace hui {
class Database;
}

namespace hui::community {

/// Takes money for items of a visit, or for the deposit of a stay.
struct PayCharge {
    QUuid operation;
    Shift shift;
    Charge charge;
    CashCount cashIn; ///< tendered
    CashCount cashOut; ///< change
    bool online = true; ///< how the line is now
    Countersign approval = {};
    QDateTime at;
    QUuid customer = {}; ///< the record of the patient; null: entered by hand
    QUuid payer = {}; ///< the record of who stands at the counter; null: nobody was identified
    PayWay way = {}; ///< how it is paid; not in cash: no cash moves
    QString device = {}; ///< this desk
    QUuid caseId = {}; ///< the case that is gone on with by this payment; null: none
};

/// Cash, the operation and the charge, or nothing. Asking again with the same operation gives the
/// same charge.
///
/// Offline: the hospital must be asked. Input: nothing is chosen, the cash does not add up or no
/// account was read; much cash of a payer who is not identified (PayPolicy::identifyCashFrom).
/// Refused: the drawer is not open or cannot give the change, or the case cannot be gone on with by
/// this. NeedsApproval: by the bank's table.
Result<DeskCharge> payCharge(Database& database, const PayCharge& request);

} // namespace hui::community
