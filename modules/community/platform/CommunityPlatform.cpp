// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/AskAgain.h"
#include "modules/community/platform/BookingEndpoints.h"
#include "modules/community/platform/BookingOperations.h"
#include "modules/community/platform/CareEndpoint.h"
#include "modules/community/platform/ChargeOperations.h"
#include "modules/community/platform/CommunitySchema.h"
#include "modules/community/platform/FileEndpoints.h"
#include "modules/community/platform/ForgetPatient.h"
#include "modules/community/platform/HospitalEndpoints.h"
#include "modules/community/platform/HospitalRepository.h"
#include "modules/community/platform/PaperOperation.h"
#include "modules/community/platform/Reminding.h"
#include "modules/community/platform/ReportEndpoints.h"
#include "modules/community/platform/SampleLifeLines.h"
#include "modules/community/platform/SimulatedHospitals.h"
#include "modules/community/platform/WaitingEndpoints.h"

namespace hui::community {

using namespace Qt::StringLiterals;

server::PlatformModule platformModule();

namespace {

Result<Done> seedSample(server::Context& context)
{
    if (const auto told = publishLifeLines(context.database, sampleLifeLines()); !told)
        return told;
    HospitalRepository hospitals(context.database);
    for (const SampleHospital& each : sampleHospitals())
        if (const auto added = hospitals.add(each); !added)
            return added;
    return Done{};
}

} // namespace

/// The register function of the platform's face: hospitals and bookings.
server::PlatformModule platformModule()
{
    const auto adapter = std::make_shared<SimulatedHospitals>();
    const QList<server::OperationKind> asking{bookOperation(adapter),
        cancelBookingOperation(adapter), chargeOperation(adapter), unchargeOperation(adapter)};
    return {
        .id = u"community"_s,
        .migrations = communityPlatformMigrations(),
        .operations
        = asking + QList{payBookingOperation(), refundBookingOperation(), paperOperation()},
        .addRoutes =
            [adapter](server::Router& router) {
                addHospitalRoutes(router, adapter);
                addBookingRoutes(router, adapter);
                addWaitingRoutes(router, adapter);
                addCareRoute(router, adapter);
                addFileRoutes(router, adapter);
                addReportRoutes(router, adapter);
            },
        .addPhoneRoutes
        = [adapter](server::Router& router) { addWaitingPhoneRoutes(router, adapter); },
        .seedSample = seedSample,
        .jobs = {holdSweep(), waitingLinkSweep(), remindJob(adapter),
            server::askAgain(u"community.ask_again"_s, asking)},
        .closedColumns = {{"community_booking", "patient", {"booking"}},
            {"community_booking", "document", {"booking"}},
            {"community_payment", "debit_account", {"payment"}},
            {"community_reminder", "phone", {"booking"}}, {"community_sim_file", "about", {"file"}},
            {"community_question", "patient_ix", {"question"}, server::ClosedColumn::Kind::Indexed},
            {"community_sim_file", "patient_ix", {"file"}, server::ClosedColumn::Kind::Indexed},
            {"community_booking", "patient_ix", {"booking"}, server::ClosedColumn::Kind::Indexed}},
        .forgetPerson = forgetPatientsOf,
        .forgetBefore = forgetUnrecordedPatients,
    };
}

} // namespace hui::community
