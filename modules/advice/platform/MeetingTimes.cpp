// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/advice/platform/MeetingTimes.h"

#include "app/core/BusinessDate.h"
#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "modules/advice/platform/ReferralRepository.h"

namespace hui::advice {

QList<QDateTime> beginsOn(const QDate& day, const MeetingHours& hours, const QDateTime& now)
{
    const QDate today = dateInChina(now);
    const bool isOffered = day >= today && today.daysTo(day) <= hours.daysAhead
        && HolidayCalendar::national().isWorkingDay(day);
    QList<QDateTime> begins;
    if (!isOffered || !hours.opens.isValid() || !hours.closes.isValid())
        return begins;
    const qint64 length = 60LL * hours.minutes;
    const QDateTime last = momentInChina(day, hours.closes).addSecs(-length);
    for (QDateTime at = momentInChina(day, hours.opens); at <= last; at = at.addSecs(length))
        if (at >= now)
            begins.append(at);
    return begins;
}

Result<FreeTimes> freeTimesOf(
    server::Context& context, const LicensedPerson& person, AdviceLine line, const QDate& day)
{
    const auto hours = OfferRepository(context.database).hoursOn(day);
    if (!hours)
        return std::unexpected(hours.error());
    FreeTimes times{.day = day};
    if (!*hours)
        return times;
    times.minutes = (*hours)->minutes;
    const auto others = ReferralRepository(context.database)
                            .ofPerson(person.id, momentInChina(day, QTime(0, 0)),
                                momentInChina(day.addDays(1), QTime(0, 0)));
    if (!others)
        return std::unexpected(others.error());
    const QDateTime now = context.clock.nowUtc();
    for (const QDateTime& begin : beginsOn(day, **hours, now)) {
        const Meeting wanted{.person = person.id,
            .line = line,
            .begins = begin,
            .ends = begin.addSecs(60 * times.minutes)};
        if (!faultOf(wanted, person, *others, now))
            times.free.append(begin);
    }
    return times;
}

} // namespace hui::advice
