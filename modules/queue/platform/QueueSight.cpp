// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/queue/platform/QueueSight.h"

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/server/BranchPlaces.h"
#include "app/server/Branches.h"
#include "app/server/Devices.h"
#include "modules/queue/NextTicket.h"
#include "modules/queue/platform/TicketRepository.h"

namespace hui::queue {

using server::Context;

namespace {

constexpr int shownMinutes = 30; // who was missed comes back within that

/// Those a desk shows, in their order.
QList<Ticket> shown(const QList<Ticket>& tickets, const QueueView& view, const QDateTime& now)
{
    QList<Ticket> all;
    const QDateTime from = now.addSecs(-60 * shownMinutes);
    for (const Ticket& ticket : tickets)
        if (!isInLine(ticket.state)
            && (!isOver(ticket.state)
                || (ticket.state == TicketState::Abandoned && ticket.endedAt > from)))
            all.append(ticket);
    all += orderFor(view.window, tickets, view.classes, now);
    for (const Ticket& ticket : tickets)
        if (ticket.state == TicketState::Transferred && ticket.window != view.window)
            all.append(ticket);
    return all;
}

Result<QList<Ticket>> ticketsOf(
    const TicketRepository& repository, const QString& branch, const QDate& day)
{
    const auto all = repository.ofDay(branch, day);
    if (!all)
        return std::unexpected(all.error());
    QList<Ticket> tickets;
    for (const BranchTicket& each : *all)
        tickets.append(each.ticket);
    return tickets;
}

} // namespace

Result<QDate> businessDateOf(Context& context, const QString& branch)
{
    const auto known = server::Branches(context.database).byCode(branch);
    if (!known)
        return std::unexpected(known.error());
    HUI_ASSERT(known->has_value()); // a device is of a branch that is there
    return (*known)->businessDate;
}

Result<QList<BookedTime>> freeTimesOf(Context& context, const QString& branch, const QDate& day)
{
    const TicketRepository repository(context.database);
    const auto policy = repository.bookingOn(day);
    if (!policy)
        return std::unexpected(policy.error());
    if (!*policy)
        return QList<BookedTime>{};
    const auto tickets = ticketsOf(repository, branch, day);
    return tickets ? freeTimes(**policy, day, *tickets, context.clock.nowUtc())
                   : Result<QList<BookedTime>>(std::unexpected(tickets.error()));
}

int FreeDay::free() const
{
    int free = 0;
    for (const BookedTime& time : times)
        free += time.free;
    return free;
}

Result<QList<QDate>> daysToBookAt(Context& context, const QString& branch)
{
    const auto branchDay = businessDateOf(context, branch);
    if (!branchDay)
        return std::unexpected(branchDay.error());
    const QDate today = dateInChina(context.clock.nowUtc());
    const auto policy = TicketRepository(context.database).bookingOn(qMax(*branchDay, today));
    if (!policy)
        return std::unexpected(policy.error());
    return daysToBook(
        policy->value_or(BookingPolicy{}), *branchDay, today, HolidayCalendar::national());
}

Result<QList<FreeDay>> freeDaysOf(Context& context, const QString& branch)
{
    const auto days = daysToBookAt(context, branch);
    if (!days)
        return std::unexpected(days.error());
    QList<FreeDay> free;
    for (const QDate& day : *days) {
        const auto times = freeTimesOf(context, branch, day);
        if (!times)
            return std::unexpected(times.error());
        if (!times->isEmpty())
            free.append({day, *times});
    }
    return free;
}

Result<std::optional<BranchWait>> waitAt(Context& context, const QString& branch)
{
    const auto day = businessDateOf(context, branch);
    if (!day)
        return std::unexpected(day.error());
    const TicketRepository repository(context.database);
    const auto policy = repository.waitOn(*day);
    const auto tickets = ticketsOf(repository, branch, *day);
    if (!policy || !tickets)
        return std::unexpected(policy ? tickets.error() : policy.error());
    if (!*policy)
        return std::nullopt;
    return waitFor(*tickets, **policy, context.clock.nowUtc());
}

Result<QStringList> windowsOf(Context& context, const QString& branch)
{
    const auto devices = server::Devices(context.database).ofBranch(branch);
    if (!devices)
        return std::unexpected(devices.error());
    QStringList windows;
    for (const server::Device& device : *devices)
        if (device.status == server::Device::Status::Active)
            windows.append(windowOf(device.id));
    return windows;
}

Result<bool> isDrawnAt(Context& context, const QString& branch)
{
    const auto known = server::Branches(context.database).byCode(branch);
    const auto place = server::BranchPlaces(context.database).byCode(branch);
    const auto windows = windowsOf(context, branch);
    if (!known || !place || !windows)
        return std::unexpected(!known ? known.error() : place ? windows.error() : place.error());
    const QDateTime now = context.clock.nowUtc();
    return *known && (*known)->businessDate == dateInChina(now) && *place
        && (*place)->isOpenAt(inChina(now).time()) && !windows->isEmpty();
}

Result<QueueView> viewQueue(
    Context& context, const QString& branch, const QString& device, const QDate& day)
{
    const auto today = businessDateOf(context, branch);
    if (!today)
        return std::unexpected(today.error());
    QueueView view{.businessDate = day.isValid() ? day : *today, .window = windowOf(device)};
    const TicketRepository repository(context.database);
    auto classes = repository.classesOn(view.businessDate);
    if (!classes)
        return std::unexpected(classes.error());
    view.classes = *std::move(classes);
    auto windows = windowsOf(context, branch);
    if (!windows)
        return std::unexpected(windows.error());
    view.windows = *std::move(windows);
    const auto tickets = ticketsOf(repository, branch, view.businessDate);
    if (!tickets)
        return std::unexpected(tickets.error());
    const QDateTime now = context.clock.nowUtc();
    view.figures = figuresOf(*tickets, view.classes, now);
    view.tickets = shown(*tickets, view, now);
    const auto policy = repository.waitOn(view.businessDate);
    if (!policy)
        return std::unexpected(policy.error());
    if (*policy) {
        view.longMinutes = (*policy)->longMinutes;
        view.clearMinutes = waitFor(*tickets, **policy, now).minutes;
    }
    return view;
}

} // namespace hui::queue
