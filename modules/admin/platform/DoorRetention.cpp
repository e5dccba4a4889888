// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/admin/platform/DoorRetention.h"

#include "app/core/Clock.h"
#include "app/store/Database.h"
#include "modules/admin/platform/CentreActRepository.h"
#include "modules/admin/platform/CompositionRepository.h"
#include "modules/admin/platform/DoorAges.h"
#include "modules/admin/platform/PartnerKeyRepository.h"
#include "modules/admin/platform/RunRepository.h"

namespace hui::admin {

using namespace Qt::StringLiterals;

namespace {

Result<Done> forgetAnswers(server::Context& context)
{
    Database& database = context.database;
    return database.transaction([&]() -> Result<Done> {
        const auto limits = PartnerKeyRepository(context).limits();
        if (!limits)
            return std::unexpected(limits.error());
        if (limits->answerDays <= 0)
            return Done{}; // without a policy nothing is forgotten
        const QDateTime now = context.clock.nowUtc();
        const DoorAges ages{now, now.addDays(-limits->answerDays),
            now.addDays(-std::max(limits->answerDays, limits->requestDays))};
        if (const auto calls = CompositionRepository(database).forget(ages); !calls)
            return calls;
        if (const auto runs = RunRepository(database).forget(ages); !runs)
            return runs;
        return CentreActRepository(database).forget(ages);
    });
}

} // namespace

server::PlatformJob doorRetention()
{
    return {u"admin.answers"_s, forgetAnswers};
}

} // namespace hui::admin
