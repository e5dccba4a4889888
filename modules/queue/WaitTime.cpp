// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/queue/WaitTime.h"

#include "app/ticket/QueueFigures.h"

#include <QSet>

namespace hui::queue {

namespace {

constexpr qint64 minuteSeconds = 60;

/// The windows that have called, serve, or ended with somebody a little while ago.
qint64 openWindows(const QList<Ticket>& tickets, const WaitPolicy& policy, const QDateTime& now)
{
    const QDateTime from = now.addSecs(-minuteSeconds * policy.quietMinutes);
    QSet<QString> windows;
    for (const Ticket& ticket : tickets) {
        const bool isServing
            = ticket.state == TicketState::Called || ticket.state == TicketState::Serving;
        const bool hasServed = ticket.state == TicketState::Served && ticket.endedAt >= from;
        if (!ticket.window.isEmpty() && (isServing || hasServed))
            windows.insert(ticket.window);
    }
    return qMax(qint64{1}, qint64{windows.size()});
}

} // namespace

BranchWait waitFor(const QList<Ticket>& tickets, const WaitPolicy& policy, const QDateTime& now)
{
    const ClassFigures all = figuresOf(tickets, {}, now).constLast();
    const qint64 each = all.served >= policy.fromServed ? all.averageService()
                                                        : minuteSeconds * policy.minutesEach;
    const qint64 perMinute = minuteSeconds * openWindows(tickets, policy, now);
    return {all.inLine, int((all.inLine * each + perMinute - 1) / perMinute)};
}

} // namespace hui::queue
