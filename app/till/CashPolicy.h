// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"

#include <QDate>
#include <QJsonObject>
#include <QTime>

namespace hui {

/// What the bank asks of its cash boxes from a day on. All zero before the first pull: then nothing
/// may be sealed in a till, and nothing else is asked.
struct CashPolicy {
    QDate validFrom;
    int countsPerDay = 0; ///< how often a till is counted on a day (一日三碰库)
    bool reviewRequired = false; ///< a second person counts before the day ends (换人复核)
    Money sealLimit = Money::fen(0); ///< most that may stay in a till overnight
    Money singleOut = Money::fen(0); ///< above this one cash payment out is warned of; 0 = never
    int counterfeitReportPieces = 0; ///< from so many at once on the police is told; 0 = never
    int counterfeitAppraisalDays = 0; ///< working days in which the holder may ask for appraisal
    QTime middayFrom = {}; ///< by the clock of China: from when on the midday count is due;
                           ///< invalid: it is not asked for
};

/// Whether one payment of cash out is so large that the teller is warned.
bool isLargeOut(const CashPolicy& policy, Money out);

/// The change stream "cash_policy"; the key is the day from which it holds.
QJsonObject toJson(const CashPolicy& policy);
Result<CashPolicy> cashPolicyFromJson(const QJsonObject& json);

} // namespace hui
