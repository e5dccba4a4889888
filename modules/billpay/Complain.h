// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/Complaint.h"
#include "modules/billpay/FollowUp.h"

namespace hui::billpay {

/// Raises a complaint about a payment with its biller, the way to a refund of a later day (退款):
/// the biller resolves it, rejects it or returns the money. One open complaint a payment; not
/// before the time the biller asks to wait. The day by which it must be answered is worked out
/// here by the policy in force, told to the customer, and travels with it: it binds.
struct RaiseComplaint {
    FollowUp of;
    ComplaintReason reason = ComplaintReason::NotReceived;
};
Result<Payment> raiseComplaint(Database& database, const RaiseComplaint& request);

} // namespace hui::billpay
