// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/WaitingSight.h"

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "modules/community/platform/ClinicSight.h"
#include "modules/community/platform/CommunityProblems.h"

namespace hui::community {

using server::Context;

Result<Waiting> viewWaiting(Context& context, HospitalAdapter& adapter, const Booking& booking)
{
    const QDateTime now = context.clock.nowUtc();
    const auto policy = ClinicLinkRepository(context).policyOn(clinicDate(now));
    if (!policy)
        return std::unexpected(policy.error());
    Waiting waiting{.number = booking.number, .remindAhead = policy->remindAhead, .asOf = now};
    if (booking.state != BookingState::Booked) {
        waiting.state = WaitingState::Over;
        return waiting;
    }
    const auto told = adapter.waiting(context.database, booking.id, now);
    if (!told)
        return std::unexpected(told.error());
    waiting.state = told->state;
    waiting.ahead = told->ahead;
    waiting.minutes = told->minutes;
    return waiting;
}

Result<std::variant<Waiting, server::Problem>> checkIn(
    Context& context, HospitalAdapter& adapter, const QString& branch, const QUuid& id)
{
    const auto found = BookingRepository(context.database).byId(id);
    if (!found)
        return std::unexpected(found.error());
    if (!*found || (*found)->branch != branch)
        return communityProblem("booking_unknown");
    const Booking& booking = (*found)->booking;
    if (booking.state != BookingState::Booked)
        return communityProblem("booking_state");
    const QDateTime now = context.clock.nowUtc();
    if (booking.date != clinicDate(now))
        return communityProblem("check_in_day");
    const auto told = adapter.checkIn(context.database, id, now);
    if (!told)
        return std::unexpected(told.error());
    using enum HospitalAnswer::Kind;
    if (told->kind == Refused || told->kind == Unheard)
        return communityProblem("check_in_refused");
    const auto waiting = viewWaiting(context, adapter, booking);
    if (!waiting)
        return std::unexpected(waiting.error());
    return *waiting;
}

QDateTime pageUntil(const Booking& booking, const WaitingPolicy& policy)
{
    constexpr qint64 secondsAnHour = 3600;
    const QDateTime starts = momentInChina(booking.date, booking.time);
    return starts.toUTC().addSecs(secondsAnHour * policy.pageHours);
}

} // namespace hui::community
