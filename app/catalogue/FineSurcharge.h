// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"

#include <QDate>

namespace hui {

/// 加处罚款: what is added to a fine that is not paid by its due date: a share of the fine for each
/// day, never more than the fine itself (道路交通安全法 §109, 行政处罚法 §72: 3 % a day). Shown
/// apart from the fine; it is no late charge.
struct SurchargeRule {
    int perMyriadADay = 300;
    int atMostPerMyriad = 10'000; ///< of the fine
};

/// The addition on the day of payment, rounded half up to the fen. The due date is the one printed
/// on the decision: it is asked for, never computed, as the law leaves open how its days are
/// counted.
Money surchargeOn(
    Money fine, const QDate& dueDate, const QDate& paidOn, const SurchargeRule& rule = {});

} // namespace hui
