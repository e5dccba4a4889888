// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/queue/platform/QueueDraw.h"

#include "app/server/PhoneStart.h"
#include "modules/queue/platform/QueueSight.h"
#include "modules/queue/platform/TicketRepository.h"

#include <algorithm>

namespace hui::queue {

using namespace Qt::StringLiterals;
using server::Context;

namespace {

/// Whether no more numbers are drawn by telephone just now.
Result<bool> isFull(Context& context, const QueueLink& link)
{
    const auto policy = QueueLinkRepository(context).policyOf(link.kind);
    if (!policy)
        return std::unexpected(policy.error());
    const auto view = viewQueue(context, link.branch, {});
    if (!view)
        return std::unexpected(view.error());
    const auto waiting = std::ranges::count_if(view->tickets,
        [](const Ticket& ticket) { return isInLine(ticket.state) && ticket.channel == u"phone"; });
    return *policy && waiting >= (*policy)->most;
}

Result<TakeTicket> askedFor(Context& context, const QString& branch, const NumberChoice& choice)
{
    if (choice.time.isEmpty())
        return TakeTicket{choice.classId, u"phone"_s};
    const auto day
        = choice.day.isValid() ? Result<QDate>(choice.day) : businessDateOf(context, branch);
    if (!day)
        return std::unexpected(day.error());
    TakeTicket taking{choice.classId, u"booking"_s};
    taking.dueAt = momentOf(*day, choice.time);
    taking.isOfTimes = true;
    return taking;
}

/// One telephone, or one link, does not book all times of a day.
TicketAnswer bookTime(
    Context& context, const Asker& asker, const TakeTicket& taking, const BookingSource& source)
{
    QueueLinkRepository links(context);
    const auto counted = links.countBooking(source);
    if (!counted)
        return std::unexpected(counted.error());
    if (!*counted)
        return server::Problem{409, u"booking_limit"_s,
            u"今日预约次数已达上限，请到网点取号或预约。"_s,
            u"No more today from here. Take a number or book at the branch."_s};
    const TicketAnswer drawn = takeTicket(context, asker, taking);
    if (!drawn || std::holds_alternative<Ticket>(*drawn))
        return drawn;
    const auto given = links.uncountBooking(source);
    return given ? drawn : std::unexpected(given.error());
}

/// What a telephone is counted by at a branch; empty where it has no address of its own.
QByteArray phoneOf(const Drawing& drawing)
{
    return server::PhoneAsker{drawing.link.branch, drawing.source.phone}.atBranch();
}

/// A number in the hall: one telephone does not fill the line.
TicketAnswer drawInHall(
    Context& context, const Asker& asker, const TakeTicket& taking, const Drawing& drawing)
{
    static const server::Problem enough{409, u"number_limit"_s,
        u"此手机或网络取号已达上限，请到大堂取号。"_s,
        u"No more numbers from this phone or network. Take one in the hall."_s};
    QueueLinkRepository links(context);
    const QByteArray phone = phoneOf(drawing);
    const auto policy = links.policyOf(drawing.link.kind);
    const auto day = businessDateOf(context, asker.branch);
    if (!policy || !day)
        return std::unexpected(policy ? day.error() : policy.error());
    if (!*policy || phone.isEmpty())
        return takeTicket(context, asker, taking);
    // counted first: of two that are sent at once the second waits there for the first
    const auto counted = links.countDrawn(phone, **policy);
    if (!counted)
        return std::unexpected(counted.error());
    if (!*counted)
        return enough;
    const auto waiting = links.waitingOf(phone, asker.branch, *day);
    if (!waiting)
        return std::unexpected(waiting.error());
    const bool isFree = (*policy)->perPhone == 0 || *waiting < (*policy)->perPhone;
    TicketAnswer drawn = isFree ? takeTicket(context, asker, taking) : TicketAnswer(enough);
    if (!drawn || std::holds_alternative<Ticket>(*drawn))
        return drawn;
    const auto given = links.uncountDrawn(phone, **policy);
    return given ? drawn : std::unexpected(given.error());
}

/// A time, and a number from afar, are counted by the day; a number at the branch by what waits.
TicketAnswer drawNew(
    Context& context, const Asker& asker, const TakeTicket& taking, const Drawing& drawing)
{
    const bool isFromAfar = drawing.link.kind == u"remote";
    const auto open = isFromAfar && !taking.isOfTimes ? isDrawnAt(context, drawing.link.branch)
                                                      : Result<bool>(true);
    if (!open)
        return std::unexpected(open.error());
    if (!*open)
        return server::Problem{409, u"branch_closed"_s, u"网点现在不取号，可预约其他时间。"_s,
            u"No numbers are drawn there now. Book a time instead."_s};
    const auto full = isFull(context, drawing.link);
    if (!full)
        return std::unexpected(full.error());
    if (*full && !taking.isOfTimes)
        return server::Problem{409, u"phone_queue_full"_s, u"排队人数较多，请到网点取号。"_s,
            u"Too many are waiting. Please take a number at the branch."_s};
    const auto mayDraw = isFromAfar ? QueueLinkRepository(context).holdRemote(drawing.source.link)
                                    : Result<bool>(true);
    if (!mayDraw)
        return std::unexpected(mayDraw.error());
    if (!*mayDraw)
        return server::Problem{409, u"number_drawn"_s, u"本页已取号，请查看排队号。"_s,
            u"This page has drawn its number."_s};
    const TicketAnswer drawn = taking.isOfTimes || isFromAfar
        ? bookTime(context, asker, taking, drawing.source)
        : drawInHall(context, asker, taking, drawing);
    if (!isFromAfar || !drawn || !std::holds_alternative<Ticket>(*drawn))
        return drawn;
    const auto used
        = QueueLinkRepository(context).useRemote(drawing.source.link, std::get<Ticket>(*drawn).id);
    return used ? drawn : std::unexpected(used.error());
}

} // namespace

TicketAnswer giveBack(Context& context, const QueueLink& link)
{
    static const QUuid space(u"{0c1d6a3e-58b1-4f0e-8f0c-3b8a5d1e7a92}"_s);
    const Asker asker{QUuid::createUuidV5(space, link.ticket.toRfc4122()), link.branch, {}, {}};
    return moveTicket(context, asker, {link.ticket, TicketStep::Leave});
}

TicketAnswer drawByPhone(Context& context, const Drawing& drawing)
{
    static const QUuid space(u"{7a0f4b5c-52b4-4c0e-9a55-0d3a6a7f21c4}"_s);
    const Asker asker{QUuid::createUuidV5(space, drawing.token), drawing.link.branch, {}, {}};
    const auto taking = askedFor(context, drawing.link.branch, drawing.choice);
    const auto known = TicketRepository(context.database).step(asker.key);
    if (!taking || !known)
        return std::unexpected(taking ? known.error() : taking.error());
    const TicketAnswer drawn
        = *known ? takeTicket(context, asker, *taking) : drawNew(context, asker, *taking, drawing);
    if (!drawn || !std::holds_alternative<Ticket>(*drawn))
        return drawn;
    const Ticket& ticket = std::get<Ticket>(*drawn);
    const auto linked = QueueLinkRepository(context).make(
        {u"ticket"_s, drawing.link.branch, ticket.id, ticket.dueAt, phoneOf(drawing)},
        drawing.token);
    return linked ? drawn : std::unexpected(linked.error());
}

} // namespace hui::queue
