// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/FollowUp.h"

namespace hui::billpay {

/// 撤销: cancels a payment of the same business day that the platform has booked: the whole amount
/// with its fee, once, by the teller who took it, signed by a supervisor. The cash is taken out of
/// the drawer at once and lies ready; the customer gets it only when the platform has agreed (state
/// Reversed). A debited account is credited by the platform.
struct CancelPayment {
    FollowUp of;
    CashCount cashOut; ///< what goes back to the customer; empty when an account was debited
};
Result<Payment> cancelPayment(Database& database, const CancelPayment& request);

/// Puts the cash of a cancellation, or of a refund that another desk had handed out before, back
/// into the drawer when the platform has refused it. It is journalled
/// and uploaded ("billpay.put_back") so that the platform's books tell of it, without a dependency:
/// what it follows was refused, and the platform itself looks that up. The ledger does not move,
/// because it did not move for the refused cancellation either.
struct PutBack {
    QUuid operation;
    Shift shift;
    QUuid original;
    CashCount cashIn; ///< worth what was taken out
    QDateTime at;
};
Result<Payment> putBackCancelled(Database& database, const PutBack& request);

/// 退款: gives cash back that is the customer's: of a payment the platform refused or whose attempt
/// was reversed (RefundDue), or that the biller returned after a complaint (PendingRefund). It has
/// a slip and a till entry of its own.
struct RefundPayment {
    FollowUp of;
    CashCount cashOut;
};
Result<Payment> refundPayment(Database& database, const RefundPayment& request);

/// A row of a list that is undone, inside the transaction of payUndo(): a refund when its cash is
/// due back, else a cancellation. Signature and cash are those of the whole (FollowUp::undo); the
/// body of one of the rows tells the pieces that were counted for all.
Result<Payment> giveBackRow(
    Database& database, const FollowUp& request, const CashCount& countedForAll);

} // namespace hui::billpay
