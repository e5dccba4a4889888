// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Journal.h"

#include <optional>

namespace hui::billpay {

/// Where a payment stands, from the empty form to the end (anchors §2.3).
enum class PaymentState {
    Draft,
    Fetching,
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
    RefundDue, ///< refused, and the cash is still ours
    Refunded,
    ReversalPending,
    Reversed,
    ReversalRefused,
};

/// What can happen to a payment.
enum class PaymentEvent {
    Fetch,
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
    OweRefund,
    Refund,
    AskReversal,
    AcceptReversal,
    RefuseReversal,
};

/// The next state, or Refused: the whole life of a payment as a pure function.
Result<PaymentState> next(PaymentState state, PaymentEvent event);

/// Where a payment with its cash taken stands, told by the outbox alone: the state of its own
/// operation and of the one that corrects it (a reversal; `refunded` when it is a refund).
PaymentState stateOf(
    OutboxState payment, bool offline, std::optional<OutboxState> reversal, bool refunded);

} // namespace hui::billpay
