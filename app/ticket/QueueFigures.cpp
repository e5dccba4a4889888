// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ticket/QueueFigures.h"

namespace hui::queue {

namespace {

void count(ClassFigures& figures, const Ticket& ticket, const QDateTime& now)
{
    ++figures.taken;
    if (isToCome(ticket, now))
        ++figures.booked;
    else if (isInLine(ticket.state)) {
        ++figures.inLine;
        const QDateTime since = waitsSince(ticket);
        if (!figures.waitingSince.isValid() || since < figures.waitingSince)
            figures.waitingSince = since;
    } else if (ticket.state == TicketState::Served)
        ++figures.served;
    else if (ticket.state == TicketState::Abandoned)
        ++figures.abandoned;
    else
        ++figures.open;
    if (ticket.calledAt.isValid()) {
        const qint64 waited = waitedSeconds(ticket, ticket.calledAt);
        ++figures.called;
        figures.waitedSeconds += waited;
        figures.longestSeconds = qMax(figures.longestSeconds, waited);
    }
    if (ticket.state == TicketState::Served)
        figures.servedSeconds += servedSeconds(ticket, ticket.endedAt);
}

} // namespace

QList<ClassFigures> figuresOf(
    const QList<Ticket>& tickets, const QList<TicketClass>& classes, const QDateTime& now)
{
    QList<ClassFigures> figures;
    for (const TicketClass& each : classes) {
        ClassFigures ofClass{.classId = each.id};
        for (const Ticket& ticket : tickets)
            if (ticket.classId == each.id)
                count(ofClass, ticket, now);
        figures.append(ofClass);
    }
    ClassFigures all;
    for (const Ticket& ticket : tickets)
        count(all, ticket, now);
    figures.append(all);
    return figures;
}

} // namespace hui::queue
