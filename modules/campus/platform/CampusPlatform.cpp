// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/PlatformModule.h"
#include "modules/campus/platform/FeeOperations.h"
#include "modules/campus/platform/SchoolEndpoints.h"
#include "modules/campus/platform/SchoolRepository.h"
#include "modules/campus/platform/SimulatedSchools.h"

namespace hui::campus {

using namespace Qt::StringLiterals;

server::PlatformModule platformModule();

namespace {

Result<Done> seedSchools(server::Context& context)
{
    SchoolRepository schools(context.database);
    for (const SampleSchool& each : sampleSchools())
        if (const auto added = schools.add(each); !added)
            return added;
    return Done{};
}

} // namespace

/// The register function of the platform's face: schools, what is to be paid there, class lists.
server::PlatformModule platformModule()
{
    const auto adapter = std::make_shared<SimulatedSchools>();
    return {
        .id = u"campus"_s,
        .migrations = {u":/schema/platform/campus/001_campus.sql"_s,
            u":/schema/platform/campus/002_list_operator.sql"_s,
            u":/schema/platform/campus/003_way.sql"_s,
            u":/schema/platform/campus/004_list_way.sql"_s},
        .operations = {payFeesOperation(adapter), cancelFeesOperation(adapter),
            refundFeesOperation(), openListOperation(), closeListOperation()},
        .addRoutes = [adapter](server::Router& router) { addSchoolRoutes(router, adapter); },
        .seedSample = seedSchools,
        .closedColumns = {{"campus_payment", "student", {"payment"}},
            {"campus_payment", "student_ix", {"payment"}, server::ClosedColumn::Kind::Indexed},
            {"campus_payment", "debit_account", {"payment"}},
            {"campus_list", "debit_account", {"list"}},
            {"campus_student", "student_ix", {"student_ix"}, server::ClosedColumn::Kind::Indexed},
        },
    };
}

} // namespace hui::campus
