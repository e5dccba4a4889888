// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/queue/platform/QueueLinkRepository.h"
#include "modules/queue/platform/QueueSteps.h"

namespace hui::queue {

/// What a customer asks for on the page: a class, and of a booked one the time.
struct NumberChoice {
    QString classId = {};
    QString time = {}; ///< "11:00"; empty: none was chosen
    QDate day = {}; ///< of that time; not valid: the branch's own
};

/// A number to be drawn by telephone. The page made the token of the number's own page before it
/// is sent: sent twice, it is one number with one page.
struct Drawing {
    QueueLink link = {};
    QString token = {};
    NumberChoice choice = {};
    BookingSource source = {};
};

/// Gives back a time that was booked from its own page, inside the caller's transaction; sent twice
/// it is one step.
TicketAnswer giveBack(server::Context& context, const QueueLink& link);

/// Draws it and makes its page, inside the caller's transaction. A time, and a number drawn from
/// afar, count against what one telephone and one link may have a day, and a number in the hall
/// against what one telephone may have waiting and draw a day; a link from afar draws one.
TicketAnswer drawByPhone(server::Context& context, const Drawing& drawing);

} // namespace hui::queue
