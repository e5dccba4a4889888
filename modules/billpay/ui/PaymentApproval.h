// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/approval/Approval.h"
#include "modules/billpay/PayBill.h"

namespace hui::billpay {

/// What a second person is asked to sign when a payment needs it: large cash, or what looks like
/// paid twice.
ApprovalRequest approvalFor(
    const PayBill& payment, const QString& billerName, const QString& reason);

} // namespace hui::billpay
