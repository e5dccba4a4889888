// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/BookingEndpoints.h"

#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/server/Problems.h"
#include "app/store/Database.h"
#include "modules/community/BookingWire.h"
#include "modules/community/platform/BookingCover.h"
#include "modules/community/platform/BookingSteps.h"
#include "modules/community/platform/ClinicSight.h"
#include "modules/community/platform/HospitalRepository.h"

#include <functional>

namespace hui::community {

using namespace Qt::StringLiterals;
using server::Context;
using server::Request;
using server::Response;
using server::toResponse;

namespace {

BookingAsker bookingAskerOf(const Request& request)
{
    return {request.key, request.caller.branch, request.caller.deviceId, request.signedIn->id};
}

Response answerOf(const BookingAnswer& given)
{
    if (!given)
        return toResponse(given.error());
    if (const auto* refusal = std::get_if<server::Problem>(&*given))
        return toResponse(*refusal);
    return {200, toJson(std::get<Booking>(*given))};
}

Response hold(Context& context, const Request& request, HospitalAdapter& adapter)
{
    if (request.key.isNull())
        return toResponse(server::problem("key_missing"));
    const auto wanted = holdNumberFromJson(request.body);
    if (!wanted)
        return toResponse(server::malformed(wanted.error()));
    const BookingAsker asker = bookingAskerOf(request);
    const auto cover = coverOf(context, adapter, asker, *wanted);
    if (!cover)
        return toResponse(cover.error());
    return answerOf(context.database.transaction(
        [&] { return holdNumber(context, adapter, asker, *wanted, *cover); }));
}

QUuid bookingIn(const Request& request)
{
    return QUuid::fromString(request.parameters.value(u"id"_s));
}

Response release(Context& context, const Request& request)
{
    if (request.key.isNull())
        return toResponse(server::problem("key_missing"));
    if (const auto read = JsonReader(request.body).finish(); !read)
        return toResponse(server::malformed(read.error()));
    return answerOf(context.database.transaction(
        [&] { return releaseNumber(context, bookingAskerOf(request), bookingIn(request)); }));
}

Response read(Context& context, const Request& request)
{
    return answerOf(readBooking(context, bookingAskerOf(request), bookingIn(request)));
}

Response list(Context& context, const Request& request)
{
    const QDateTime now = context.clock.nowUtc();
    const QUuid after = QUuid::fromString(request.query.queryItemValue(u"after"_s));
    const auto found = BookingRepository(context.database)
                           .ofBranch(request.caller.branch, clinicDate(now), after);
    if (!found)
        return toResponse(found.error());
    QJsonArray bookings;
    for (const BranchBooking& each : *found) {
        Booking booking = each.booking;
        passTime(booking, now);
        if (booking.state != BookingState::Expired)
            bookings.append(toJson(booking));
    }
    QJsonObject told{{u"bookings"_s, bookings}};
    if (found->size() == bookingsAtOnce) // the next page begins after the last of this one
        told.insert(u"next"_s, idText(found->last().booking.id));
    return {200, told};
}

/// What is held too long is free again; who let a number go is forgotten a while later.
Result<Done> sweepHolds(Context& context)
{
    const QDateTime now = context.clock.nowUtc();
    BookingRepository bookings(context.database);
    if (const auto expired = bookings.expire(now); !expired)
        return expired;
    const auto policy = HospitalRepository(context.database).policyOn(clinicDate(now));
    return policy ? bookings.forgetLeft(now.addDays(-policy->leftDays))
                  : std::unexpected(policy.error());
}

} // namespace

void addBookingRoutes(server::Router& router, std::shared_ptr<HospitalAdapter> adapter)
{
    const QString all = u"/v1/bookings"_s;
    router.add("GET", all, server::Access::Operator, list);
    router.add(
        "POST", all, server::Access::Operator, [adapter](Context& context, const Request& request) {
            return hold(context, request, *adapter);
        });
    router.add("GET", all + u"/{id}"_s, server::Access::Operator, read);
    router.add("POST", all + u"/{id}:release"_s, server::Access::Operator, release);
}

server::PlatformJob holdSweep()
{
    return {u"community.holds"_s, [](Context& context) {
                return context.database.transaction([&] { return sweepHolds(context); });
            }};
}

} // namespace hui::community
