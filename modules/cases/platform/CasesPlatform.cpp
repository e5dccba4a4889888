// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseRepository.h"
#include "app/server/PlatformModule.h"
#include "modules/cases/platform/CaseEndpoints.h"
#include "modules/cases/platform/CaseOperations.h"

namespace hui::cases {

using namespace Qt::StringLiterals;

server::PlatformModule platformModule();

/// The register function of the platform's face: the cases of the whole bank.
server::PlatformModule platformModule()
{
    return {
        .id = u"cases"_s,
        .migrations = caseMigrations(),
        .operations = {openOperation(), moveOperation()},
        .addRoutes = addCaseRoutes,
        .closedColumns = {{"service_case", "content", {"case_id"}}},
    };
}

} // namespace hui::cases
