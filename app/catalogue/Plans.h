// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Biller.h"

namespace hui {

/// The plans a biller sells to an account that `network` serves: those for that network, and those
/// for every one. While nobody has said whose the number is now, only the latter: numbers move
/// between operators, and their range does not tell (domain c.7).
QList<Plan> plansFor(const BillerTerms& terms, const QString& network);

/// What a plan is bought for.
struct PlanChoice {
    QString code; ///< empty: none was chosen
    QString network; ///< that serves the account
    Money amount; ///< that is paid
};

/// The plan that was chosen. Nothing when the biller sells none. Input when one must be chosen, or
/// it is not sold for that network, or the amount is not its price: a plan's price is fixed.
Result<std::optional<Plan>> planOf(const BillerTerms& terms, const PlanChoice& choice);

} // namespace hui
