// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Biller.h"

#include <optional>

namespace hui {

/// What one bill says of the amount, beside the rule of its biller. Zero: it says nothing.
struct BillAmounts {
    Money due = Money::fen(0);
    Money min = Money::fen(0); ///< the least part that may be paid
    Money max = Money::fen(0); ///< the most, when more than what is due may be paid ahead
};

/// Whether the teller enters an amount, instead of taking what the bills say.
bool isAmountEntered(const BillerTerms& terms);

/// Whether `amount` may be paid against `bill`, or without one (top-up, payment on account). Input
/// with the sum that is asked for in `detail`, so that the teller can correct it; Refused for a
/// rule of a later platform. Source: anchors §2.2, AmountRule.
Result<Done> checkAmount(
    const BillerTerms& terms, const std::optional<BillAmounts>& bill, Money amount);

} // namespace hui
