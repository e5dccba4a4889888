// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Journal.h"

namespace hui::billpay {

/// Where a payment stands, from the empty form to the end (anchors §2.3).
enum class PaymentState {
    Draft,
    Fetching,
    Validating, ///< the biller checks the account and tells no bills
    BillReady,
    NoBill,
    FetchFailed,
    Expired, ///< the answer is too old to be paid by
    AwaitApproval,
    ApprovalRefused,
    FundsTaken, ///< on the disk with its cash, about to be sent
    QueuedOffline, ///< on the disk with its cash, waiting for the line
    Submitting,
    Succeeded,
    Failed, ///< refused by the platform
    Uncertain, ///< sent, and nobody knows; asked for with the same id
    Suspense, ///< uncertain at the end of its day: named on the closing sheet (挂账)
    Manual, ///< in suspense, and the platform contradicts the desk: a person decides
    PaidNotPosted, ///< the money is taken and the biller has not posted it
    RefundDue, ///< refused, and the cash is still ours
    Refunded,
    ReversalPending,
    Reversed,
    ReversalRefused,
    ReversalUncertain, ///< asked for, and nobody knows
    ComplaintOpen,
    ComplaintAssigned, ///< the biller looks into it
    ComplaintResolved,
    ComplaintRejected,
    ComplaintDefaulted, ///< resolved because its due date passed without an answer
    ComplaintFailed, ///< could not be raised
    PendingRefund, ///< the biller has given the money back; the customer has not got it yet
};
inline constexpr int paymentStates = static_cast<int>(PaymentState::PendingRefund) + 1;

/// What can happen to a payment.
enum class PaymentEvent {
    Fetch,
    Validate,
    BillsCame,
    NoBillCame,
    FetchBroke,
    Expire,
    AskApproval,
    Approve,
    RefuseApproval,
    TakeFunds,
    Queue,
    Submit,
    Succeed,
    Fail,
    LoseAnswer,
    Suspend,
    Escalate,
    NotPosted,
    Repost,
    OweRefund,
    Refund,
    AskReversal,
    AcceptReversal,
    RefuseReversal,
    LoseReversal,
    Complain,
    Assign,
    Resolve,
    RejectComplaint,
    DefaultComplaint,
    GrantRefund,
    RefuseComplaint,
};
inline constexpr int paymentEvents = static_cast<int>(PaymentEvent::RefuseComplaint) + 1;

/// The next state, or Refused: the whole life of a payment as a pure function.
Result<PaymentState> next(PaymentState state, PaymentEvent event);

/// What the outbox tells of a payment whose funds were taken.
struct Taken {
    OutboxState state = OutboxState::Recorded;
    bool offline = false; ///< taken while the line was down
    bool cash = true; ///< false: an account was debited, and no cash is due back when it fails
    bool posted = true; ///< accepted, and the biller has posted it
};

/// What the outbox tells of a later operation about the same payment. Kinds: "billpay.cancel"
/// (撤销), "billpay.reverse" (冲正), "billpay.refund", "billpay.suspend" (挂账), "billpay.repost",
/// "billpay.complain"; any other moves nothing.
struct Followed {
    QString kind;
    OutboxState state = OutboxState::Recorded;
    QString decision = {}; ///< of a complaint: "resolved", "rejected", "defaulted", "refund", and
                           ///< "refunded" when that was handed out at any desk
    bool putBack = false; ///< refused, and its cash is in the drawer again
};

/// Where a payment with its funds taken stands, told by the outbox alone: by its own operation and
/// by those that followed, oldest first.
PaymentState stateOf(const Taken& payment, const QList<Followed>& followed);

} // namespace hui::billpay
