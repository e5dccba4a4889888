// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/estate/platform/EstateEndpoints.h"

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/JsonReader.h"
#include "app/server/Audit.h"
#include "app/server/Branches.h"
#include "app/server/Problems.h"
#include "app/store/Database.h"
#include "modules/estate/EstateWire.h"
#include "modules/estate/platform/EstateProblems.h"
#include "modules/estate/platform/EstateRepository.h"
#include "modules/estate/platform/PartyCopyEndpoint.h"
#include "modules/estate/platform/PartyRepository.h"

namespace hui::estate {

using namespace Qt::StringLiterals;
using server::Context;
using server::Request;
using server::Response;
using server::toResponse;

namespace {

constexpr int longestTyped = 40;

Response listEstates(Context& context, const Request& request)
{
    const auto estates = EstateRepository(context.database).all(request.caller.branch);
    return estates ? Response{200, toJson(*estates)} : toResponse(estates.error());
}

Response showEstate(Context& context, const Request& request)
{
    const QString id = request.parameters.value(u"id"_s);
    const auto branch = server::Branches(context.database).byCode(request.caller.branch);
    if (!branch)
        return toResponse(branch.error());
    const QDate day = *branch ? (*branch)->businessDate : dateInChina(context.clock.nowUtc());
    const auto view = EstateRepository(context.database).view({id, request.caller.branch, day});
    if (!view)
        return toResponse(view.error());
    const QString outcome = *view ? u"ok"_s : u"estate_unknown"_s;
    const auto noted = context.database.transaction([&] {
        return server::writeAudit(context.database,
            {context.clock.nowUtc(), request.caller.branch, request.caller.deviceId,
                request.signedIn->id, u"estate.view"_s, id.left(40), outcome});
    });
    if (!noted)
        return toResponse(noted.error());
    return *view ? Response{200, toJson(**view)} : toResponse(estateProblem("estate_unknown"));
}

/// What was typed stands in the body and nowhere else: it is a person's name.
Response findParties(Context& context, const Request& request)
{
    JsonReader reader(request.body);
    const QString typed = reader.string("typed"_L1, longestTyped, 1);
    if (const auto read = reader.finish(); !read)
        return toResponse(server::malformed(read.error()));
    const QString id = request.parameters.value(u"id"_s);
    const auto estate = EstateRepository(context.database).byId(id);
    if (!estate)
        return toResponse(estate.error());
    if (!*estate)
        return toResponse(estateProblem("estate_unknown"));
    const auto found = PartyRepository(context.database).find(id, typed);
    if (!found)
        return toResponse(found.error());
    const auto noted = context.database.transaction([&] {
        return server::writeAudit(context.database,
            {context.clock.nowUtc(), request.caller.branch, request.caller.deviceId,
                request.signedIn->id, u"estate.find"_s, id, u"ok"_s});
    });
    return noted ? Response{200, toJson(*found)} : toResponse(noted.error());
}

} // namespace

void addEstateRoutes(server::Router& router)
{
    router.add("GET", u"/v1/estates"_s, server::Access::Operator, listEstates);
    router.add("GET", u"/v1/estates/{id}"_s, server::Access::Operator, showEstate);
    router.add("POST", u"/v1/estates/{id}/parties:find"_s, server::Access::Operator, findParties);
    router.add("POST", u"/v1/estates/{id}/parties/{party}/copies/{copy}:show"_s,
        server::Access::Operator, showPartyCopy());
}

} // namespace hui::estate
