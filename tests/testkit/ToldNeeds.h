// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Changes.h"
#include "tests/testkit/ServedNeeds.h"

namespace hui::testkit {

/// A platform has told its desks of servedNeeds().
inline void tellServedNeeds(Database& database)
{
    const auto told = database.transaction([&]() -> Result<Done> {
        for (const Need& need : servedNeeds())
            if (const auto published
                = server::publish(database, QStringLiteral("need"), need.id, needToJson(need));
                !published)
                return published;
        return Done{};
    });
    HUI_ASSERT(told.has_value());
}

} // namespace hui::testkit
