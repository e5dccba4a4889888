// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/approval/Approval.h"
#include "modules/billpay/Batch.h"
#include "modules/billpay/PayBill.h"
#include "modules/billpay/ui/PaymentWays.h"

namespace hui::billpay {

/// What a second person is asked to sign when a payment needs it: large cash, or what looks like
/// paid twice. The signature is for the amount of one payment, or for the `total` of several.
ApprovalRequest approvalFor(
    const PayBasket& payments, Money total, const QString& billerName, const QString& reason);

/// What a second person is asked to sign when the money of a list needs it: once for all rows.
ApprovalRequest approvalFor(
    const Batch& batch, PayMode mode, const Shift& maker, const QString& reason);

/// What a second person is asked to sign before a way is gone; `till` when cash leaves it.
ApprovalRequest approvalFor(
    const Payment& payment, Way way, const FollowUp& of, const std::optional<Till>& till);

} // namespace hui::billpay
