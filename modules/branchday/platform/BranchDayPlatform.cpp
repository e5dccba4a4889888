// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/PlatformModule.h"
#include "modules/branchday/platform/DayOperations.h"

namespace hui::branchday {

using namespace Qt::StringLiterals;

server::PlatformModule platformModule();

/// The register function of the platform's face: the business day of a branch.
server::PlatformModule platformModule()
{
    return {
        .id = u"branchday"_s,
        .operations = {openOperation(), closeOperation(), reopenOperation()},
        .addRoutes =
            [](server::Router& router) {
                router.add("GET", u"/v1/branch/day"_s, server::Access::Operator, readDay());
            },
    };
}

} // namespace hui::branchday
