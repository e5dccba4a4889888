// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ticket/Ticket.h"

#include "app/core/IdText.h"

#include <algorithm>

namespace hui::queue {

namespace {

const QString codeMark = QStringLiteral("huidesk:ticket?id=");

} // namespace

QString ticketCode(const Ticket& ticket)
{
    return codeMark + idText(ticket.id);
}

QUuid ticketOf(const QString& code)
{
    return code.startsWith(codeMark) ? QUuid::fromString(code.sliced(codeMark.size())) : QUuid();
}

QString ticketNumber(const QString& letter, int number)
{
    return letter + QStringLiteral("%1").arg(number, 3, 10, QLatin1Char('0'));
}

QString windowOf(const QString& deviceId)
{
    qsizetype start = deviceId.size();
    while (start > 0 && deviceId.at(start - 1).isDigit())
        --start;
    while (start + 1 < deviceId.size() && deviceId.at(start) == u'0')
        ++start;
    return start < deviceId.size() ? deviceId.mid(start) : deviceId;
}

QDateTime waitsSince(const Ticket& ticket)
{
    return ticket.dueAt.isValid() ? qMax(ticket.takenAt, ticket.dueAt) : ticket.takenAt;
}

bool isWaiting(const Ticket& ticket, const QDateTime& now)
{
    return isInLine(ticket.state) && !isToCome(ticket, now);
}

bool isToCome(const Ticket& ticket, const QDateTime& now)
{
    return isInLine(ticket.state) && ticket.dueAt.isValid() && now < ticket.dueAt;
}

bool isTooEarly(const Ticket& ticket, const TicketClass& ofClass, const QDateTime& now)
{
    constexpr qint64 minute = 60;
    return ticket.dueAt.isValid() && now < ticket.dueAt.addSecs(-minute * ofClass.earlyMinutes);
}

qint64 waitedSeconds(const Ticket& ticket, const QDateTime& now)
{
    const QDateTime end = ticket.calledAt.isValid() ? ticket.calledAt
        : ticket.endedAt.isValid()                  ? ticket.endedAt
                                                    : now;
    return qMax<qint64>(0, waitsSince(ticket).secsTo(end));
}

qint64 servedSeconds(const Ticket& ticket, const QDateTime& now)
{
    if (!ticket.servedAt.isValid())
        return 0;
    return qMax<qint64>(0, ticket.servedAt.secsTo(ticket.endedAt.isValid() ? ticket.endedAt : now));
}

TicketClass classOf(const QList<TicketClass>& classes, const QString& id)
{
    const auto found = std::ranges::find(classes, id, &TicketClass::id);
    return found == classes.end() ? TicketClass{.id = id} : *found;
}

} // namespace hui::queue
