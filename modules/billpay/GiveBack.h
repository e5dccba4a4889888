// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Till.h"
#include "modules/billpay/Payment.h"

namespace hui {
class Database;
}

namespace hui::billpay {

/// Cancels a payment of the same business day that the platform has booked (撤销/冲正): the whole
/// amount, once, by the teller who took it, signed by a supervisor.
struct ReversePayment {
    QUuid operation;
    Shift shift;
    QUuid original;
    QString reason; ///< what the customer says; printed
    CashCount cashOut; ///< what goes back to the customer
    Countersign approval;
    QDateTime at;
};

/// Takes the cash out of the drawer and asks the platform to reverse. The customer gets it only
/// when the platform has agreed (state Reversed); until then it lies ready.
Result<Payment> reversePayment(Database& database, const ReversePayment& request);

/// Puts the cash of a reversal that the platform refused back into the drawer. It is journalled and
/// uploaded ("billpay.put_back") so that the platform's books tell of it, without a dependency:
/// what it follows was refused, and the platform itself looks that up. The ledger does not move,
/// because it did not move for the refused reversal either.
struct PutBackReversal {
    QUuid operation;
    Shift shift;
    QUuid original;
    CashCount cashIn; ///< worth what the reversal took out
    QDateTime at;
};
Result<Payment> putBackReversal(Database& database, const PutBackReversal& request);

/// Gives back the cash of a payment that the platform refused: state RefundDue.
struct RefundRejected {
    QUuid operation;
    Shift shift;
    QUuid original;
    CashCount cashOut;
    QDateTime at;
};
Result<Payment> refundRejected(Database& database, const RefundRejected& request);

} // namespace hui::billpay
