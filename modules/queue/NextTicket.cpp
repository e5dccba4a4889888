// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/queue/NextTicket.h"

#include <algorithm>
#include <tuple>

namespace hui::queue {

namespace {

constexpr qint64 minute = 60;

} // namespace

QDateTime countsFrom(const Ticket& ticket, const TicketClass& ofClass, const QDateTime& now)
{
    const QDateTime since = waitsSince(ticket);
    const bool isOverdue = ticket.dueAt.isValid() && ticket.calls == 0
        && now > ticket.dueAt.addSecs(minute * ofClass.holdMinutes) && since == ticket.dueAt;
    return isOverdue ? since : since.addSecs(-minute * ofClass.headStartMinutes);
}

QList<Ticket> orderFor(const QString& window, const QList<Ticket>& tickets,
    const QList<TicketClass>& classes, const QDateTime& now)
{
    const auto rank = [&](const Ticket& ticket) {
        const TicketClass ofClass = classOf(classes, ticket.classId);
        return std::tuple(ticket.state != TicketState::Transferred,
            isTooEarly(ticket, ofClass, now), countsFrom(ticket, ofClass, now), ticket.takenAt,
            ticket.number);
    };
    QList<Ticket> line;
    for (const Ticket& ticket : tickets)
        if (ticket.state == TicketState::Waiting
            || (ticket.state == TicketState::Transferred && ticket.window == window))
            line.append(ticket);
    std::ranges::stable_sort(line, {}, rank);
    return line;
}

} // namespace hui::queue
