// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Shift.h"
#include "app/receipt/ReceiptDocument.h"
#include "modules/campus/DeskFees.h"

namespace hui::campus {

/// Which paper a payment calls for.
enum class FeePaper {
    Pending, ///< the cash is taken; the school has not confirmed yet
    Receipt, ///< 校园缴费回单: items, what was paid of each, what is left
    Refund, ///< the cash was given back
};

/// "pending": as the count of printings knows it.
QString nameOf(FeePaper paper);

/// The paper that stands for a payment as it is now.
FeePaper paperOf(const DeskFees& payment);

/// The paper as data, always Chinese, the student masked. `printing`: how often it has been printed
/// now; from the second time on it says so.
ReceiptDocument feeReceipt(
    const DeskFees& payment, const Shift& shift, const QString& bank, int printing = 1);

} // namespace hui::campus
