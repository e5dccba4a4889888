// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Tariff.h"
#include "app/core/Result.h"

namespace hui {

/// A fee by who bears it. Only the customer's part is taken at the counter, beside the amount and
/// never inside it.
struct Fee {
    Money customer = Money::fen(0);
    Money biller = Money::fen(0);
    Money bank = Money::fen(0);

    friend bool operator==(const Fee&, const Fee&) = default;
};

/// The fee on an amount on a day: of the slabs that hold, the first of each bearer. Both ends of a
/// slab belong to it; the share is rounded half up to the fen. Refused when a slab that holds is
/// borne by somebody a later platform has invented, or when the fee does not fit.
Result<Fee> feeOf(const QList<FeeSlab>& slabs, Money amount, const QDate& day);

} // namespace hui
