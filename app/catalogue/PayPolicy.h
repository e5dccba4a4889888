// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"
#include "app/core/PayerAsk.h"

#include <QDate>
#include <QMap>
#include <QString>

namespace hui {

/// What the bank asks of payments at the counter, from a day on. Law and bank change it: it is data
/// of the platform, one row for each day it changed. The values here are the careful reading until
/// the platform has spoken.
struct PayPolicy {
    QDate validFrom = {}; ///< invalid: before anything was pulled
    int twinWithinSeconds = 600; ///< same biller, account and amount: a second person signs
    Money identifyCashFrom = Money::fen(5'000'000); ///< 大额现金: who pays is seen and noted, with
                                                    ///< a copy of the document (Order 〔2025〕11)
    int offlineSlipGoodForDays = 7; ///< how long a provisional slip waits for its receipt
    QMap<QString, int> complaintWorkdays = {}; ///< by reason ("D21"): working days in which a
                                               ///< dispute is answered; none: no due date
    int complaintWarnDays = 2; ///< working days before its due date a complaint is warned of
    int remindDaysBefore = 3; ///< a customer is told of an automatic payment so many days before
    QStringList payerBasics = hui::payerBasics(); ///< what is asked beside the document of who
                                                  ///< brings much cash and has no record

    friend bool operator==(const PayPolicy&, const PayPolicy&) = default;
};

} // namespace hui
