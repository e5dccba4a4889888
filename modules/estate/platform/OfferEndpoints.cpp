// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/estate/platform/OfferEndpoints.h"

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/server/BranchPlaces.h"
#include "app/server/Branches.h"
#include "app/server/PhoneEndpoints.h"
#include "app/server/PhoneHtml.h"
#include "app/server/Problems.h"
#include "modules/estate/platform/OfferRepository.h"

namespace hui::estate {

using namespace Qt::StringLiterals;
using server::Context;
using server::PhoneContent;
using server::PhoneText;
using server::Request;
using server::Response;
using server::toResponse;

namespace {

Result<QList<OfferHere>> offersAt(Context& context, const QString& branch)
{
    const auto known = server::Branches(context.database).byCode(branch);
    if (!known)
        return std::unexpected(known.error());
    const QDate day = *known ? (*known)->businessDate : dateInChina(context.clock.nowUtc());
    return OfferRepository(context.database).at(branch, day);
}

QJsonObject offerJson(const OfferHere& here)
{
    return {{u"id"_s, idText(here.offer.id)}, {u"merchant"_s, here.offer.merchant},
        {u"title"_s, here.offer.title}, {u"from"_s, here.offer.from.toString(Qt::ISODate)},
        {u"until"_s, here.offer.until.toString(Qt::ISODate)}, {u"estate"_s, here.estate},
        {u"estate_name"_s,
            QJsonObject{{u"zh"_s, here.estateName.zh}, {u"en"_s, here.estateName.en}}},
        {u"metres"_s, here.metres}};
}

Response listOffers(Context& context, const Request& request)
{
    const auto offers = offersAt(context, request.caller.branch);
    if (!offers)
        return toResponse(offers.error());
    QJsonArray all;
    for (const OfferHere& each : *offers)
        all.append(offerJson(each));
    return {200, {{u"offers"_s, all}}};
}

/// "距网点 310 米，至 2028-12-31".
PhoneText whereText(const OfferHere& here)
{
    const QString until = here.offer.until.toString(Qt::ISODate);
    return {u"%1，距网点 %2 米，至 %3"_s.arg(here.offer.title).arg(here.metres).arg(until),
        u"%1 · %2 m from the branch · until %3"_s.arg(here.offer.title)
            .arg(here.metres)
            .arg(until)};
}

PhoneContent offersPage(const server::BranchPlace& place, const QList<OfferHere>& offers)
{
    PhoneContent content;
    content.bank = place.bank + u" · "_s + place.name;
    content.title = {u"附近商家优惠"_s, u"Offers of merchants nearby"_s};
    for (const OfferHere& each : offers) {
        const PhoneText text = whereText(each);
        content.rows.append({{each.offer.merchant + u"（"_s + each.estateName.zh + u'）',
                                 each.offer.merchant + u" ("_s + each.estateName.en + u')'},
            text.zh, false, text.en});
    }
    if (offers.isEmpty())
        content.notice = {u"现在没有优惠。"_s, u"There are no offers now."_s};
    content.footer = {u"优惠由商家提供，以商家当日告知为准。"_s,
        u"The merchants make these offers; what they say on the day holds."_s};
    content.links = {{{u"返回网点"_s, u"Back to the branch"_s}, u"/b/"_s + place.code}};
    return content;
}

Response showOffers(Context& context, const Request& request)
{
    const auto place
        = server::BranchPlaces(context.database).byCode(request.parameters.value(u"branch"_s));
    if (!place)
        return toResponse(place.error());
    if (!*place)
        return server::phonePageGone();
    const auto offers = offersAt(context, (*place)->code);
    return offers
        ? server::phoneResponse(200, offersPage(**place, *offers), server::phoneLanguageOf(request))
        : toResponse(offers.error());
}

/// The nearest one by name, and how many there are.
Result<server::PhoneOffer> offersStanding(Context& context, const QString& branch)
{
    const auto offers = offersAt(context, branch);
    if (!offers)
        return std::unexpected(offers.error());
    server::PhoneOffer standing{.title = {u"附近商家优惠"_s, u"Offers of merchants nearby"_s}};
    standing.canBegin = !offers->isEmpty();
    if (offers->isEmpty())
        return standing;
    const Offer& first = offers->first().offer;
    standing.note = {u"%1：%2，共 %3 项优惠"_s.arg(first.merchant, first.title).arg(offers->size()),
        u"%1: %2, %3 offers in all"_s.arg(first.merchant, first.title).arg(offers->size())};
    return standing;
}

} // namespace

void addOfferRoutes(server::Router& router)
{
    router.add("GET", u"/v1/offers"_s, server::Access::Operator, listOffers);
}

void addOfferPages(server::Router& router)
{
    router.add("GET", u"/o/{branch}"_s, server::Access::Anyone, showOffers);
}

server::PhoneStart offerStart()
{
    const auto page = [](Context& context, const server::PhoneAsker& asker) -> server::PhoneBegin {
        return server::PhoneLink{context.phoneUrl + u"/o/"_s + asker.branch, {}};
    };
    return {u"offers"_s, offersStanding, page};
}

} // namespace hui::estate
