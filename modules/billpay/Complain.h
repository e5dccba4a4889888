// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/FollowUp.h"

namespace hui::billpay {

/// What a customer complains of (anchors §2.3). The first six are disputes with a due date.
enum class ComplaintReason {
    NotReceived, ///< D11
    Disconnected, ///< D12
    LateSurcharge, ///< D13
    WrongAccount, ///< D21
    PaidTwice, ///< D22
    WrongAmount, ///< D23
    InformedLate, ///< D31
    NotUpdated, ///< D32
};

inline constexpr int complaintReasons = static_cast<int>(ComplaintReason::NotUpdated) + 1;

/// "D11" …: as on the wire and on paper.
QString codeOf(ComplaintReason reason);

/// Raises a complaint about a payment with its biller, the way to a refund of a later day (退款):
/// the biller resolves it, rejects it or returns the money. One open complaint a payment; not
/// before the time the biller asks to wait.
struct RaiseComplaint {
    FollowUp of;
    ComplaintReason reason = ComplaintReason::NotReceived;
};
Result<Payment> raiseComplaint(Database& database, const RaiseComplaint& request);

} // namespace hui::billpay
