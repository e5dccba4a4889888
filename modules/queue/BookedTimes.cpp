// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/queue/BookedTimes.h"

#include "app/core/ChinaTime.h"

#include <algorithm>

namespace hui::queue {

using namespace Qt::StringLiterals;

namespace {

const QString clockFormat = u"HH:mm"_s;

} // namespace

QList<BookedTime> freeTimes(const BookingPolicy& policy, const QDate& day,
    const QList<Ticket>& tickets, const QDateTime& now)
{
    QList<BookedTime> times;
    if (policy.stepMinutes <= 0)
        return times;
    const QDateTime last = momentInChina(day, policy.last);
    for (QDateTime at = momentInChina(day, policy.first); at <= last;
        at = at.addSecs(60LL * policy.stepMinutes)) {
        const auto taken = std::ranges::count_if(tickets, [&at](const Ticket& ticket) {
            return ticket.dueAt == at && ticket.state != TicketState::Abandoned;
        });
        if (at > now && taken < policy.most)
            times.append({at, policy.most - static_cast<int>(taken)});
    }
    return times;
}

QList<QDate> daysToBook(const BookingPolicy& policy, const QDate& branchDay, const QDate& today,
    const HolidayCalendar& calendar)
{
    QList<QDate> days{branchDay};
    if (policy.daysAhead <= 0)
        return days;
    if (today > branchDay && calendar.isWorkingDay(today)) // its day has not begun yet
        days.append(today);
    QDate last = qMax(branchDay, today);
    for (int ahead = 0; ahead < policy.daysAhead; ++ahead) {
        last = calendar.nextWorkingDay(last);
        days.append(last);
    }
    return days;
}

QDateTime momentOf(const QDate& day, const QString& time)
{
    const QTime read = QTime::fromString(time, clockFormat);
    return read.isValid() ? momentInChina(day, read) : QDateTime();
}

QString clockText(const QDateTime& at)
{
    return inChina(at).toString(clockFormat);
}

} // namespace hui::queue
