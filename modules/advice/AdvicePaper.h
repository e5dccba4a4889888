// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Shift.h"
#include "app/receipt/ReceiptDocument.h"
#include "modules/advice/AdviceBook.h"
#include "modules/advice/DeskReferral.h"

namespace hui::advice {

/// 需求登记回执: what was registered, the meeting that stands, and the risk notice of the version
/// that was confirmed, word for word. Person masked; the remarks stay with the bank. `printing`:
/// how often it has now been printed, from the second time on it says so; 0: shown, not printed.
ReceiptDocument adviceReceipt(const DeskReferral& referral, const AdviceBook& book,
    const Shift& shift, const QString& bank, int printing = 0);

/// "惠理财": as on papers, and on the screen in Chinese.
QString paperNameOf(AdviceLine line);

} // namespace hui::advice
