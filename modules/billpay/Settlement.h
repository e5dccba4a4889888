// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/PayPolicy.h"
#include "modules/billpay/PaymentRequest.h"

namespace hui::billpay {

/// The money of what is paid in one go: what is due with the fees, what was handed over, what goes
/// back.
struct Settlement {
    PayMode mode = PayMode::Cash;
    Money total = Money::fen(0);
    Money tendered = Money::fen(0);
    Money change = Money::fen(0);
};

/// Counts the cash of a total; Input or Refused when a count is worth nothing that fits.
Result<Settlement> settlementOf(
    PayMode mode, Money total, const CashCount& cashIn, const CashCount& cashOut);

/// Whether the cash is enough and the change is what is left over; none moves when an account is
/// debited. Refused otherwise.
Result<Done> checkCash(const Settlement& money);

/// Large cash: who pays is seen on a document and noted under the name of the record with it, if
/// there is one here, else Input. The payment itself is never
/// held up for more than that (反洗钱法 §30 keeps utilities available).
Result<Done> checkPayer(Database& database, const Settlement& money, const PayPolicy& policy,
    const std::optional<Payer>& payer, const QDate& day);

} // namespace hui::billpay
