// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/ticket/Ticket.h"

namespace hui::queue {

/// What a day brought of a class, or of all.
struct ClassFigures {
    QString classId = {}; ///< empty: of all classes together
    int taken = 0;
    int inLine = 0; ///< still waiting
    int open = 0; ///< called, served or parked just now
    int served = 0;
    int abandoned = 0;
    int called = 0; ///< how many the waiting times are of
    qint64 waitedSeconds = 0; ///< of all that were called, together
    qint64 longestSeconds = 0;
    qint64 servedSeconds = 0; ///< of all that were served, together
    QDateTime waitingSince = {}; ///< who still waits and came first; not valid: nobody waits
    int booked = 0; ///< for a time that is still to come: they are not in the line yet

    qint64 averageWait() const { return called > 0 ? waitedSeconds / called : 0; }
    qint64 averageService() const { return served > 0 ? servedSeconds / served : 0; }

    friend bool operator==(const ClassFigures&, const ClassFigures&) = default;
};

/// The figures of each class in the order of the policy, those without a ticket too, and of all
/// together at the end, at `now`. Waiting is counted until the first call; who left uncalled is not
/// in it.
QList<ClassFigures> figuresOf(
    const QList<Ticket>& tickets, const QList<TicketClass>& classes, const QDateTime& now);

} // namespace hui::queue
