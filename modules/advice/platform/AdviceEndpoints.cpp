// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/advice/platform/AdviceEndpoints.h"

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/server/Problems.h"
#include "app/store/Database.h"
#include "modules/advice/platform/AdviceProblems.h"
#include "modules/advice/platform/MeetingTimes.h"

namespace hui::advice {

using namespace Qt::StringLiterals;
using server::Context;
using server::Request;
using server::Response;
using server::toResponse;

namespace {

QString adviceQuery(const Request& request, QLatin1StringView key)
{
    return request.query.queryItemValue(QString(key), QUrl::FullyDecoded);
}

Response badAdviceQuery(QLatin1StringView field)
{
    server::Problem wrong = server::problem("malformed");
    wrong.field = QString(field);
    return toResponse(wrong);
}

Response readBook(Context& context, const Request&)
{
    const auto book = OfferRepository(context.database).book(dateInChina(context.clock.nowUtc()));
    return book ? Response{200, toJson(*book)} : toResponse(book.error());
}

Response readTimes(Context& context, const Request& request)
{
    const QDate day = QDate::fromString(adviceQuery(request, "day"_L1), Qt::ISODate);
    const auto line = adviceLineOf(adviceQuery(request, "line"_L1));
    if (!day.isValid())
        return badAdviceQuery("day"_L1);
    if (!line)
        return badAdviceQuery("line"_L1);
    const auto person = OfferRepository(context.database).person(request.parameters.value(u"id"_s));
    if (!person)
        return toResponse(person.error());
    if (!*person)
        return toResponse(adviceProblem("person_unknown"));
    const auto times = freeTimesOf(context, **person, *line, day);
    return times ? Response{200, toJson(*times)} : toResponse(times.error());
}

} // namespace

void addAdviceRoutes(server::Router& router)
{
    router.add("GET", u"/v1/advice"_s, server::Access::Operator, readBook);
    router.add("GET", u"/v1/advice/persons/{id}/times"_s, server::Access::Operator, readTimes);
}

} // namespace hui::advice
