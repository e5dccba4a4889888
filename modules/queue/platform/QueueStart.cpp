// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/queue/platform/QueueStart.h"

#include "app/server/BranchPlaces.h"
#include "modules/queue/platform/QueueLinkRepository.h"
#include "modules/queue/platform/QueueSight.h"
#include "modules/queue/platform/TicketRepository.h"

namespace hui::queue {

using namespace Qt::StringLiterals;
using server::Context;
using server::PhoneOffer;

namespace {

/// What a branch offers that draws no numbers just now: a time of another day, where a desk stands.
Result<PhoneOffer> onlyBooked(Context& context, const QString& branch)
{
    PhoneOffer offer{
        .title = {u"预约"_s, u"Book a time"_s}, .note = {u"现在不取号"_s, u"No numbers now"_s}};
    const auto place = server::BranchPlaces(context.database).byCode(branch);
    const auto windows = windowsOf(context, branch);
    const auto days = freeDaysOf(context, branch);
    if (!place || !windows || !days)
        return std::unexpected(!place ? place.error() : windows ? days.error() : windows.error());
    offer.canBegin = *place && !windows->isEmpty() && !days->isEmpty();
    if (offer.canBegin)
        offer.note = {u"现在不取号，可预约其他时间"_s, u"No numbers now, times can be booked"_s};
    return offer;
}

Result<PhoneOffer> look(Context& context, const QString& branch)
{
    PhoneOffer offer{.title = {u"取号"_s, u"Take a number"_s}};
    const auto drawn = isDrawnAt(context, branch);
    if (!drawn)
        return std::unexpected(drawn.error());
    if (!*drawn)
        return onlyBooked(context, branch);
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
    return {u"queue"_s, look,
        [](Context& context, const server::PhoneAsker& asker) -> server::PhoneBegin {
            const auto link = QueueLinkRepository(context).make({u"remote"_s, asker.branch});
            if (!link)
                return std::unexpected(link.error());
            if (!*link)
                return server::noPhonePages();
            return **link;
        }};
}

} // namespace hui::queue
