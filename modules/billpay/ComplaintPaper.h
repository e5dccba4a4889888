// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/receipt/ReceiptDocument.h"
#include "modules/billpay/Payment.h"

namespace hui::billpay {

/// The last complaint about a payment that was not refused; nothing when none was raised.
const Correction* complaintOf(const Payment& payment);

/// 投诉受理单: what the customer complains of and by when it is answered, with a line to sign.
QList<ReceiptDocument::Line> complaintLines(const Payment& payment, const Correction& complaint);

} // namespace hui::billpay
