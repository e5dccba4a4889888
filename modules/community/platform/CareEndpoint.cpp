// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/CareEndpoint.h"

#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/customer/CustomerBranchRepository.h"
#include "app/customer/CustomerRepository.h"
#include "app/server/Audit.h"
#include "app/server/Problems.h"
#include "app/store/Database.h"
#include "modules/community/Care.h"
#include "modules/community/platform/BookingRepository.h"
#include "modules/community/platform/ClinicSight.h"
#include "modules/community/platform/CommunityProblems.h"
#include "modules/community/platform/WaitingSight.h"

namespace hui::community {

using namespace Qt::StringLiterals;
using server::Context;
using server::Request;
using server::Response;
using server::toResponse;

namespace {

/// The visits of one record ahead, by whichever number they were booked.
Result<Done> addVisits(Context& context, const QUuid& customer, std::optional<LinkRole> role,
    const QDate& today, QList<CareVisit>& visits)
{
    const auto numbers = CustomerRepository(context.database).numbersOf(customer);
    if (!numbers)
        return std::unexpected(numbers.error());
    const auto found = BookingRepository(context.database).ahead(*numbers, today);
    if (!found)
        return std::unexpected(found.error());
    for (const BranchBooking& each : *found)
        visits.append({each.booking, role, {}});
    return Done{};
}

/// What lies ahead of the customer, and then of those the customer acts for and the branch knows;
/// nothing when the branch does not have the customer.
Result<std::optional<QList<CareVisit>>> visitsAhead(
    Context& context, const QString& branch, const QUuid& customer, const QDate& today)
{
    const CustomerBranchRepository branches(context.database);
    const auto isOurs = branches.has(branch, customer);
    if (!isOurs)
        return std::unexpected(isOurs.error());
    const auto record = CustomerRepository(context.database).byId(customer);
    if (!record)
        return std::unexpected(record.error());
    if (!*isOurs || !*record)
        return std::nullopt;
    QList<CareVisit> visits;
    if (const auto own = addVisits(context, (*record)->id, {}, today, visits); !own)
        return std::unexpected(own.error());
    for (const CustomerLink& link : (*record)->links) {
        const auto isKnown = branches.has(branch, link.other);
        if (!isKnown)
            return std::unexpected(isKnown.error());
        if (!actsFor(link, today) || !*isKnown)
            continue;
        if (const auto theirs = addVisits(context, link.other, link.role, today, visits); !theirs)
            return std::unexpected(theirs.error());
    }
    return visits;
}

Result<std::optional<QList<CareVisit>>> look(
    Context& context, const Request& request, const QDate& today)
{
    const QUuid id = QUuid::fromString(request.parameters.value(u"id"_s));
    auto visits = visitsAhead(context, request.caller.branch, id, today);
    if (!visits)
        return visits;
    const auto noted = server::writeAudit(context.database,
        {context.clock.nowUtc(), request.caller.branch, request.caller.deviceId,
            request.signedIn->id, u"community.visits_ahead"_s, idText(id),
            *visits ? u"ok"_s : u"patient_elsewhere"_s});
    if (!noted)
        return std::unexpected(noted.error());
    return visits;
}

Response list(Context& context, const Request& request, HospitalAdapter& adapter)
{
    const QDate today = clinicDate(context.clock.nowUtc());
    auto visits = context.database.transaction([&] { return look(context, request, today); });
    if (!visits)
        return toResponse(visits.error());
    if (!*visits)
        return toResponse(communityProblem("patient_elsewhere"));
    for (CareVisit& each : **visits) { // the hospital is asked outside the transaction
        if (each.booking.date != today || each.booking.state != BookingState::Booked)
            continue;
        const auto waiting = viewWaiting(context, adapter, each.booking);
        if (!waiting)
            return toResponse(waiting.error());
        each.waiting = *waiting;
    }
    return {200, toJson(**visits)};
}

} // namespace

void addCareRoute(server::Router& router, std::shared_ptr<HospitalAdapter> adapter)
{
    router.add("GET", u"/v1/customers/{id}/visits"_s, server::Access::Operator,
        [adapter](
            Context& context, const Request& request) { return list(context, request, *adapter); });
}

} // namespace hui::community
