// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/PlatformModule.h"
#include "modules/reconcile/platform/CentreOperations.h"
#include "modules/reconcile/platform/DayFile.h"
#include "modules/reconcile/platform/ItemOperations.h"

namespace hui::reconcile {

using namespace Qt::StringLiterals;

server::PlatformModule platformModule();

/// The register function of the platform's face: the reconciliation file and what desks say of it.
server::PlatformModule platformModule()
{
    return {
        .id = u"reconcile"_s,
        .migrations = {u":/schema/platform/reconcile/001_reconcile.sql"_s,
            u":/schema/platform/reconcile/002_item.sql"_s,
            u":/schema/platform/reconcile/003_case_answer.sql"_s,
            u":/schema/platform/reconcile/004_open_theirs.sql"_s},
        .operations = {dayOperation(), signOperation(), correctOperation(), reportOperation(),
            clearOperation(), answerOperation()},
        .addRoutes =
            [](server::Router& router) {
                router.add(
                    "GET", u"/v1/branch/reconciliation"_s, server::Access::Operator, dayFile());
                router.add("GET", u"/v1/centre/cases"_s, server::Access::Operator, listCases());
            },
    };
}

} // namespace hui::reconcile
