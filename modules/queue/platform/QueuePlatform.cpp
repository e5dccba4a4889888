// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/PlatformModule.h"
#include "modules/queue/platform/QueueEndpoints.h"
#include "modules/queue/platform/QueuePhone.h"
#include "modules/queue/platform/QueueStart.h"

namespace hui::queue {

using namespace Qt::StringLiterals;

server::PlatformModule platformModule();

/// The register function of the platform's face: the tickets of the branches.
server::PlatformModule platformModule()
{
    return {
        .id = u"queue"_s,
        .migrations = {u":/schema/platform/queue/001_queue.sql"_s,
            u":/schema/platform/queue/002_queue_link.sql"_s,
            u":/schema/platform/queue/003_queue_booking.sql"_s,
            u":/schema/platform/queue/004_booking_use.sql"_s,
            u":/schema/platform/queue/005_remote.sql"_s,
            u":/schema/platform/queue/006_daily_use.sql"_s,
            u":/schema/platform/queue/007_label_class.sql"_s,
            u":/schema/platform/queue/008_days_ahead.sql"_s,
            u":/schema/platform/queue/009_draw_limit.sql"_s},
        .addRoutes =
            [](server::Router& router) {
                addQueueRoutes(router);
                router.add("POST", u"/v1/queue/links"_s, server::Access::Operator, makeQueueLink());
            },
        .addPhoneRoutes = addQueuePhoneRoutes,
        .phoneStarts = {queueStart()},
        .jobs = {queueLinkSweep()},
    };
}

} // namespace hui::queue
