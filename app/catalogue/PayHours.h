// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Biller.h"
#include "app/core/BusinessDate.h"

namespace hui {

/// What becomes of a payment that is taken at a moment.
struct PayMoment {
    enum class Kind {
        Now, ///< within the hours: booked at once
        NextDay, ///< taken now, booked on `bookedOn`
        Queued, ///< taken now, sent when the biller opens
        Closed, ///< not taken
    };
    Kind kind = Kind::Now;
    QDate bookedOn = {}; ///< the day in China it counts for; invalid when Closed

    friend bool operator==(const PayMoment&, const PayMoment&) = default;
};

/// Looks a moment (UTC) up in a biller's hours, by the clock of China. No hours: always open. A day
/// without hours, or hours a later platform has invented: Closed. Hours may go over midnight.
/// Before opening a payment counts for the day itself, after closing for the next working day.
PayMoment payMomentOf(
    const QList<CutOff>& hours, const QDateTime& at, const HolidayCalendar& calendar);

/// Whether a biller books payments at a moment, and when it does again.
struct PayWindow {
    bool isOpen = true; ///< payments it counts for another day are booked now as well
    QDateTime opens = {}; ///< UTC; invalid: it is open, or nobody can say
};

/// Looks a moment (UTC) up in a biller's maintenance window and hours. Open is also one that will
/// never book any more: whoever asks it will hear so.
PayWindow payWindowOf(
    const BillerTerms& terms, const QDateTime& at, const HolidayCalendar& calendar);

} // namespace hui
