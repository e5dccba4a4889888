// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/HospitalEndpoints.h"

#include "app/core/Clock.h"
#include "app/server/Branches.h"
#include "app/server/Problems.h"
#include "modules/community/platform/ClinicSight.h"
#include "modules/community/platform/CommunityProblems.h"
#include "modules/community/platform/HospitalRepository.h"

#include <functional>

namespace hui::community {

using namespace Qt::StringLiterals;
using server::Context;
using server::Request;
using server::Response;
using server::toResponse;

namespace {

constexpr int hospitalsGiven = 30;
constexpr int daysGiven = 14;

QString asked(const Request& request, QLatin1StringView key)
{
    return request.query.queryItemValue(QString(key), QUrl::FullyDecoded);
}

Response badQuery(QLatin1StringView field)
{
    server::Problem wrong = server::problem("malformed");
    wrong.field = QString(field);
    return toResponse(wrong);
}

Response findHospitals(Context& context, const Request& request)
{
    HospitalQuestion question{asked(request, "q"_L1), asked(request, "city"_L1)};
    const QString grade = asked(request, "grade"_L1);
    question.grade = hospitalGradeOf(grade);
    if (!grade.isEmpty() && !question.grade)
        return badQuery("grade"_L1);
    if (question.typed.size() > 60)
        return badQuery("q"_L1);
    const auto branch = server::Branches(context.database).byCode(request.caller.branch);
    if (!branch)
        return toResponse(branch.error());
    question.nearTo = *branch ? (*branch)->division : QString();
    const auto found = HospitalRepository(context.database).find(question, hospitalsGiven);
    return found ? Response{200, toJson(*found)} : toResponse(found.error());
}

using HospitalAnswering = std::function<Response(Context&, const Request&, const Hospital&)>;

/// Finds the hospital that the path names first.
server::Handler ofHospital(HospitalAnswering answer)
{
    return [answer](Context& context, const Request& request) {
        const auto hospital
            = HospitalRepository(context.database).byId(request.parameters.value(u"id"_s));
        if (!hospital)
            return toResponse(hospital.error());
        if (!*hospital)
            return toResponse(communityProblem("hospital_unknown"));
        return answer(context, request, **hospital);
    };
}

Response planOf(Context& context, const Request& request, const Hospital& hospital,
    const HospitalAdapter& adapter)
{
    const QString department = request.parameters.value(u"department"_s);
    if (adapter.doctors(hospital, department).isEmpty())
        return toResponse(communityProblem("clinic_unknown"));
    const QDate from = QDate::fromString(asked(request, "from"_L1), Qt::ISODate);
    if (!from.isValid())
        return badQuery("from"_L1);
    const int days = asked(request, "days"_L1).toInt();
    if (days < 1 || days > daysGiven)
        return badQuery("days"_L1);
    const auto plan = viewDepartment(context, adapter, hospital, department, from, days);
    return plan ? Response{200, toJson(*plan)} : toResponse(plan.error());
}

} // namespace

void addHospitalRoutes(server::Router& router, std::shared_ptr<HospitalAdapter> adapter)
{
    const QString one = u"/v1/hospitals/{id}/departments"_s;
    router.add("GET", u"/v1/hospitals"_s, server::Access::Operator, findHospitals);
    router.add("GET", one, server::Access::Operator,
        ofHospital([adapter](Context& context, const Request&, const Hospital& hospital) {
            const auto seen = viewDepartments(context, *adapter, hospital);
            return seen ? Response{200, toJson(*seen)} : toResponse(seen.error());
        }));
    router.add("GET", one + u"/{department}/plan"_s, server::Access::Operator,
        ofHospital([adapter](Context& context, const Request& request, const Hospital& hospital) {
            return planOf(context, request, hospital, *adapter);
        }));
}

} // namespace hui::community
