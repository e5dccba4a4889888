// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/FileEndpoints.h"

#include "app/core/Clock.h"
#include "modules/community/ChargeWire.h"
#include "modules/community/platform/ClinicPatient.h"
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

using FileAnswering
    = std::function<Response(Context&, const Hospital&, const HospitalPatient&, const QDate&)>;

/// Finds the hospital and the patient that the body names first.
server::Handler ofPatient(FileAnswering answer)
{
    return [answer](Context& context, const Request& request) {
        const auto question = findFilesFromJson(request.body);
        if (!question)
            return toResponse(server::malformed(question.error()));
        const QDate today = clinicDate(context.clock.nowUtc());
        const auto hospital = HospitalRepository(context.database).byId(question->hospital);
        if (!hospital)
            return toResponse(hospital.error());
        if (!*hospital)
            return toResponse(communityProblem("hospital_unknown"));
        const auto patient = patientOf(context, question->patient, today);
        if (!patient)
            return toResponse(patient.error());
        if (const auto* refusal = std::get_if<server::Problem>(&*patient))
            return toResponse(*refusal);
        const auto& known = std::get<KnownPatient>(*patient);
        return answer(context, **hospital, {known.name, known.documentKey}, today);
    };
}

template <class Files>
Response filesAnswer(const Result<Files>& files)
{
    return files ? Response{200, toJson(*files)} : toResponse(files.error());
}

} // namespace

void addFileRoutes(server::Router& router, std::shared_ptr<HospitalAdapter> adapter)
{
    router.add("POST", u"/v1/visits:find"_s, server::Access::Operator,
        ofPatient([adapter](Context& context, const Hospital& hospital,
                      const HospitalPatient& patient, const QDate& today) {
            return filesAnswer(adapter->visits(context.database, hospital, patient, today));
        }));
    router.add("POST", u"/v1/stays:find"_s, server::Access::Operator,
        ofPatient([adapter](Context& context, const Hospital& hospital,
                      const HospitalPatient& patient, const QDate& today) {
            return filesAnswer(adapter->stays(context.database, hospital, patient, today));
        }));
}

} // namespace hui::community
