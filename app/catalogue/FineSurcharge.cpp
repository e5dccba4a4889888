// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/FineSurcharge.h"

#include <algorithm>

namespace hui {

namespace {

constexpr qint64 surchargeMyriad = 10'000;

} // namespace

Money surchargeOn(Money fine, const QDate& dueDate, const QDate& paidOn, const SurchargeRule& rule)
{
    const qint64 late = dueDate.isValid() ? std::max<qint64>(0, dueDate.daysTo(paidOn)) : 0;
    const qint64 share
        = std::min<qint64>(late * rule.perMyriadADay, rule.atMostPerMyriad); // days are few
    return Money::fen((fine.minor() * share + surchargeMyriad / 2) / surchargeMyriad);
}

} // namespace hui
