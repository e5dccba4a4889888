// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/PlatformModule.h"
#include "modules/advice/platform/AdviceEndpoints.h"
#include "modules/advice/platform/AdviceOperations.h"
#include "modules/advice/platform/OfferRepository.h"
#include "modules/advice/platform/SampleAdvice.h"

namespace hui::advice {

using namespace Qt::StringLiterals;

server::PlatformModule platformModule();

namespace {

Result<Done> seedAdvice(server::Context& context)
{
    OfferRepository offers(context.database);
    const AdviceBook book = sampleAdvice();
    const auto addAll = [&offers](const auto& entries) -> Result<Done> {
        for (const auto& each : entries)
            if (const auto added = offers.add(each); !added)
                return added;
        return Done{};
    };
    for (const auto& added : {addAll(book.information), addAll(book.notices), addAll(book.persons)})
        if (!added)
            return added;
    return Done{};
}

} // namespace

/// The register function of the platform's face: information, licensed persons, needs, meetings.
server::PlatformModule platformModule()
{
    return {
        .id = u"advice"_s,
        .migrations = {u":/schema/platform/advice/001_advice.sql"_s,
            u":/schema/platform/advice/002_retention.sql"_s},
        .operations = {registerOperation(), bookOperation(), markOperation()},
        .addRoutes = addAdviceRoutes,
        .seedSample = seedAdvice,
        .jobs = {needSweep()},
        .closedColumns
        = {{"advice_need", "content", {"need"}}, {"advice_meeting", "note", {"meeting"}}},
        .forgetPerson = forgetNeedsOf,
    };
}

} // namespace hui::advice
