// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/ticket/Ticket.h"

namespace hui::queue {

/// From when a ticket counts as waiting, with the head start of its class: who counts longest is
/// called first. A booked one has its head start from its early minutes until its hold is over.
QDateTime countsFrom(const Ticket& ticket, const TicketClass& ofClass, const QDateTime& now);

/// The order in which a window calls those in line: what was transferred to it, then who counts
/// longest; of two alike the one that was taken first, then the lower number. What waits for
/// another window is not in it; a booked one whose time has not come stands last.
QList<Ticket> orderFor(const QString& window, const QList<Ticket>& tickets,
    const QList<TicketClass>& classes, const QDateTime& now);

} // namespace hui::queue
