// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/queue/platform/QueueEndpoints.h"

#include "app/core/JsonReader.h"
#include "app/server/Problems.h"
#include "app/store/Database.h"
#include "modules/queue/platform/QueueSight.h"
#include "modules/queue/platform/QueueSteps.h"

namespace hui::queue {

using namespace Qt::StringLiterals;
using server::Context;
using server::Request;
using server::Response;
using server::toResponse;

namespace {

Asker askerOf(const Request& request)
{
    return {request.key, request.caller.branch, request.caller.deviceId, request.signedIn->id,
        request.signedIn->roles.contains(u"supervisor"_s)};
}

Response answer(Context& context, const std::function<TicketAnswer()>& step)
{
    const TicketAnswer given = context.database.transaction(step);
    if (!given)
        return toResponse(given.error());
    if (const auto* refusal = std::get_if<server::Problem>(&*given))
        return toResponse(*refusal);
    return {200, toJson(std::get<Ticket>(*given))};
}

Response take(Context& context, const Request& request)
{
    if (request.key.isNull())
        return toResponse(server::problem("key_missing"));
    JsonReader reader(request.body);
    TakeTicket taking;
    taking.classId = reader.string("class"_L1, 40, 1);
    taking.customer = reader.optionalUuid("customer"_L1).value_or(QUuid());
    taking.dueAt = reader.optionalTimestamp("due_at"_L1).value_or(QDateTime());
    taking.channel = taking.dueAt.isValid() ? u"booking"_s : u"counter"_s;
    if (const auto read = reader.finish(); !read)
        return toResponse(server::malformed(read.error()));
    return answer(context, [&] { return takeTicket(context, askerOf(request), taking); });
}

Response callWhoIsNext(Context& context, const Request& request)
{
    if (request.key.isNull())
        return toResponse(server::problem("key_missing"));
    if (const auto read = JsonReader(request.body).finish(); !read)
        return toResponse(server::malformed(read.error()));
    return answer(context, [&] { return callNext(context, askerOf(request)); });
}

Response move(Context& context, const Request& request, TicketStep step)
{
    if (request.key.isNull())
        return toResponse(server::problem("key_missing"));
    JsonReader reader(request.body);
    MoveTicket moving{.ticket = QUuid::fromString(request.parameters.value(u"id"_s)), .step = step};
    if (step == TicketStep::Transfer)
        moving.window = reader.string("window"_L1, 40, 1);
    moving.customer = reader.optionalUuid("customer"_L1).value_or(QUuid());
    if (const auto read = reader.finish(); !read)
        return toResponse(server::malformed(read.error()));
    return answer(context, [&] { return moveTicket(context, askerOf(request), moving); });
}

Response view(Context& context, const Request& request)
{
    const QString asked = request.query.queryItemValue(u"date"_s);
    const QDate day = QDate::fromString(asked, Qt::ISODate);
    if (!asked.isEmpty() && !day.isValid()) {
        server::Problem wrong = server::problem("malformed");
        wrong.field = u"date"_s;
        return toResponse(wrong);
    }
    const auto seen = viewQueue(context, request.caller.branch, request.caller.deviceId, day);
    return seen ? Response{200, toJson(*seen)} : toResponse(seen.error());
}

} // namespace

void addQueueRoutes(server::Router& router)
{
    const QString tickets = u"/v1/queue/tickets"_s;
    router.add("GET", u"/v1/queue"_s, server::Access::Operator, view);
    router.add("POST", tickets, server::Access::Operator, take);
    router.add("POST", tickets + u":next"_s, server::Access::Operator, callWhoIsNext);
    for (const TicketStep step : ticketSteps())
        router.add("POST", tickets + u"/{id}:"_s + nameOf(step), server::Access::Operator,
            [step](
                Context& context, const Request& request) { return move(context, request, step); });
}

} // namespace hui::queue
