// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Journal.h"

#include <QList>

namespace hui::reports {

/// The payments recorded within an hour at the counter.
struct HourFigures {
    int hour = 0; ///< 9: from 09:00 to 10:00, Chinese time
    int count = 0;
    Money amount = Money::fen(0);

    friend bool operator==(const HourFigures&, const HourFigures&) = default;
};

/// What stands behind the figures of a day: when it was busy, and each operation of which nobody
/// knows the outcome.
struct DayDetail {
    QList<HourFigures> hours; ///< 8 to 17 at least, and every hour in which there was a payment
    QList<JournalEntry> unknown; ///< oldest first
};

/// Reads it from the journal of a business day. Writes nothing.
Result<DayDetail> dayDetail(Database& database, const QDate& businessDate);

} // namespace hui::reports
