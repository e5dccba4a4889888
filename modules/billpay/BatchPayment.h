// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/Batch.h"
#include "modules/billpay/PaymentRequest.h"

namespace hui {
struct Biller;
struct BillerTerms;
} // namespace hui

namespace hui::billpay {

/// Under which circumstances rows of a batch are paid.
struct BatchTurn {
    Shift shift;
    bool online = true;
    PayMode mode = PayMode::Cash;
    Debit debit = {};
    QDateTime at; ///< UTC
};

/// When (UTC) a biller that is closed at a moment books payments again on the same day in China:
/// until then a row waits. Invalid when it is open, or not open again on this day.
QDateTime opensToday(const BillerTerms& terms, const QDateTime& at);

/// The payment a row asks for, without any cash of its own. A row with a period is one bill; one
/// without is an amount on account, unless its biller is paid by bills only.
PayBill paymentOf(const BatchRow& row, const Biller& biller, const BatchTurn& turn);

/// Puts the biller's answer into a payment: the bill of the row's period and number, or all of them
/// when it names none. Refused when nothing is owed, the account is somebody else's than the list
/// says, or the row's amount is not what is owed and may not differ.
Result<Done> takeAnswer(
    PayBill& payment, const BatchRow& row, const Biller& biller, const FetchedBills& answer);

} // namespace hui::billpay
