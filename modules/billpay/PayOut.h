// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Till.h"
#include "modules/billpay/Complaint.h"

namespace hui {
class Database;
}

namespace hui::billpay {

/// Hands out what a biller gave back on a complaint of another desk of the branch, whose payment
/// this desk does not have. The cash leaves the drawer at once and lies ready; the customer gets it
/// only when the platform has agreed, for it decides that it is paid out once.
///
/// Refused: not known here, not granted or not in cash, handed out already, not the whole amount.
struct PayOutComplaint {
    QUuid operation;
    Shift shift;
    QUuid complaint;
    CashCount cashOut;
    QDateTime at; ///< UTC
};
Result<Complaint> payOutComplaint(Database& database, const PayOutComplaint& request);

/// Puts the cash of a handing out that the platform refused back into the drawer.
struct PutBackPayOut {
    QUuid operation;
    Shift shift;
    QUuid complaint;
    CashCount cashIn; ///< worth what was taken out
    QDateTime at; ///< UTC
};
Result<Complaint> putBackPayOut(Database& database, const PutBackPayOut& request);

} // namespace hui::billpay
