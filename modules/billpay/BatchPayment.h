// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/Batch.h"
#include "modules/billpay/PaymentRequest.h"

namespace hui {
struct Biller;
}

namespace hui::billpay {

/// Under which circumstances rows of a batch are paid.
struct BatchTurn {
    Shift shift;
    bool online = true;
    PayMode mode = PayMode::Cash;
    Debit debit = {};
    QDateTime at; ///< UTC
};

/// The payment a row asks for, without any cash of its own. A row with a period is one bill; one
/// without is an amount on account, unless its biller is paid by bills only.
PayBill paymentOf(const BatchRow& row, const Biller& biller, const BatchTurn& turn);

/// Puts the biller's answer into a payment: the bill of the row's period, or all of them when it
/// names none. Refused when nothing is owed, or the row's amount is not what is owed and may not
/// differ.
Result<Done> takeAnswer(
    PayBill& payment, const BatchRow& row, const Biller& biller, const FetchedBills& answer);

} // namespace hui::billpay
