// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/queue/platform/QueueStart.h"

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/server/BranchPlaces.h"
#include "app/server/Branches.h"
#include "modules/queue/platform/QueueLinkRepository.h"
#include "modules/queue/platform/QueueSight.h"
#include "modules/queue/platform/TicketRepository.h"

namespace hui::queue {

using namespace Qt::StringLiterals;
using server::Context;
using server::PhoneOffer;

namespace {

/// Whether numbers of a branch are drawn from afar just now.
Result<bool> isDrawn(Context& context, const QString& branch)
{
    const auto known = server::Branches(context.database).byCode(branch);
    const auto place = server::BranchPlaces(context.database).byCode(branch);
    const auto windows = windowsOf(context, branch);
    if (!known || !place || !windows)
        return std::unexpected(!known ? known.error() : place ? windows.error() : place.error());
    const QDateTime now = context.clock.nowUtc();
    return *known && (*known)->businessDate == dateInChina(now) && *place
        && (*place)->isOpenAt(inChina(now).time()) && !windows->isEmpty();
}

Result<PhoneOffer> look(Context& context, const QString& branch)
{
    PhoneOffer offer{.title = {u"取号"_s, u"Take a number"_s}};
    const auto drawn = isDrawn(context, branch);
    if (!drawn)
        return std::unexpected(drawn.error());
    offer.canBegin = *drawn;
    if (!*drawn) {
        offer.note = {u"现在不取号"_s, u"No numbers now"_s};
        return offer;
    }
    const auto wait = waitAt(context, branch);
    if (!wait)
        return std::unexpected(wait.error());
    if (*wait && (*wait)->inLine == 0)
        offer.note = {u"无人等候"_s, u"Nobody waiting"_s};
    else if (*wait)
        offer.note = {u"等候 %1 人，约 %2 分钟"_s.arg((*wait)->inLine).arg((*wait)->minutes),
            u"%1 waiting, about %2 min"_s.arg((*wait)->inLine).arg((*wait)->minutes)};
    return offer;
}

} // namespace

server::PhoneStart queueStart()
{
    return {u"queue"_s, look, [](Context& context, const QString& branch) {
                return QueueLinkRepository(context).make({u"remote"_s, branch});
            }};
}

} // namespace hui::queue
