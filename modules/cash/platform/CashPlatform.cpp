// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/PlatformModule.h"
#include "modules/cash/platform/TillOperations.h"

namespace hui::cash {

using namespace Qt::StringLiterals;

server::PlatformModule platformModule();

/// The register function of the platform's face: the life of a till, as the ledger sees it.
server::PlatformModule platformModule()
{
    return {
        .id = u"cash"_s,
        .migrations = {},
        .operations = {openOperation(), lockOperation(), unlockOperation(), countOperation(),
            differenceOperation(), returnOperation()},
        .addRoutes = {},
        .seedSample = {},
    };
}

} // namespace hui::cash
