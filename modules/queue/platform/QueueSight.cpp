// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/queue/platform/QueueSight.h"

#include "app/core/Clock.h"
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
    view.figures = figuresOf(*tickets, view.classes);
    view.tickets = shown(*tickets, view, context.clock.nowUtc());
    return view;
}

} // namespace hui::queue
