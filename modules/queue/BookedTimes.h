// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/BusinessDate.h"
#include "app/ticket/Ticket.h"

#include <QTime>

namespace hui::queue {

/// When customers may book a time of the day, from a day on.
struct BookingPolicy {
    QTime first = {}; ///< of the bank's time zone, as the next
    QTime last = {};
    int stepMinutes = 0;
    int most = 0; ///< customers at one time
    int daysAhead = 0; ///< working days after the branch's day that may be booked, too
};

/// A time that is still free, and for how many.
struct BookedTime {
    QDateTime at = {}; ///< UTC
    int free = 0;

    friend bool operator==(const BookedTime&, const BookedTime&) = default;
};

/// The times of a day that are still to come and not full, in order. Who left gives the place back;
/// who was served early does not.
QList<BookedTime> freeTimes(const BookingPolicy& policy, const QDate& day,
    const QList<Ticket>& tickets, const QDateTime& now);

/// The days on which times may be booked: the branch's own day, then the working days after it, as
/// many as the policy of `today` lets; a day that is over by the calendar is not among the later
/// ones.
QList<QDate> daysToBook(const BookingPolicy& policy, const QDate& branchDay, const QDate& today,
    const HolidayCalendar& calendar);

/// "15:30" of a day as a moment (UTC); not valid when that is no time.
QDateTime momentOf(const QDate& day, const QString& time);

/// A moment as a customer reads it: "15:30".
QString clockText(const QDateTime& at);

} // namespace hui::queue
