// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/PhoneStartPages.h"

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/server/BranchPlaces.h"
#include "app/server/PhoneEndpoints.h"
#include "app/server/PhoneHtml.h"
#include "app/server/Problems.h"
#include "app/store/Database.h"

#include <QUrl>

#include <algorithm>

namespace hui::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 20; // more are found by name or address
constexpr qsizetype mostTyped = 40;
const QString findWord = u"find"_s; ///< what the button that searches sends
const QString chosenMark = u"at:"_s; ///< before the branch that a button chooses

/// What a customer sent to find a branch.
struct Wish {
    QString typed = {};
    QString place = {};
};

struct Found {
    BranchPlace place;
    qint64 metres = -1; ///< -1: nobody said from where
};

bool isMeant(const BranchPlace& place, const QString& typed)
{
    return typed.isEmpty() || place.name.contains(typed, Qt::CaseInsensitive)
        || place.address.zh.contains(typed, Qt::CaseInsensitive)
        || place.address.en.contains(typed, Qt::CaseInsensitive);
}

QList<Found> sorted(const QList<BranchPlace>& places, const Wish& wish)
{
    const auto from = geoPointOf(wish.place);
    QList<Found> found;
    for (const BranchPlace& place : places)
        if (isMeant(place, wish.typed))
            found.append({place, from ? metresBetween(*from, place.at) : -1});
    std::ranges::stable_sort(found, {}, &Found::metres);
    return found.first(qMin(found.size(), mostShown));
}

/// To ten metres, to a hundred from a kilometre on.
PhoneText distanceText(qint64 metres)
{
    if (metres < 0)
        return {};
    if (metres < 1000) {
        const qint64 tens = (metres + 5) / 10 * 10;
        return {u"%1 米"_s.arg(tens), u"%1 m"_s.arg(tens)};
    }
    const qint64 tenths = (metres + 50) / 100;
    const QString kilometres = u"%1.%2"_s.arg(tenths / 10).arg(tenths % 10);
    return {kilometres + u" 公里"_s, kilometres + u" km"_s};
}

PhoneText hoursText(const BranchPlace& place)
{
    const QString hours
        = place.opens.toString(u"HH:mm"_s) + u"–"_s + place.closes.toString(u"HH:mm"_s);
    return {hours, hours};
}

/// The sentences of each language in a row.
PhoneText joined(const QList<PhoneText>& parts, const QString& by = u" · "_s)
{
    QStringList zh;
    QStringList en;
    for (const PhoneText& part : parts)
        if (!part.zh.isEmpty()) {
            zh.append(part.zh);
            en.append(part.en);
        }
    return {zh.join(by), en.join(by)};
}

/// How the services of a branch stand, or that it is closed.
Result<PhoneText> standing(
    Context& context, const QList<PhoneStart>& starts, const BranchPlace& place)
{
    if (!place.isOpenAt(inChina(context.clock.nowUtc()).time()))
        return PhoneText{u"现在不营业"_s, u"Closed now"_s};
    QList<PhoneText> notes;
    for (const PhoneStart& start : starts) {
        const auto offer = start.look(context, place.code);
        if (!offer)
            return std::unexpected(offer.error());
        notes.append(offer->note);
    }
    return joined(notes);
}

PhoneContent::Field searched(const Wish& wish)
{
    return {.name = u"q"_s,
        .label = {u"网点名称或地址"_s, u"Name or address of a branch"_s},
        .value = wish.typed,
        .maxLength = int(mostTyped)};
}

PhoneContent::Field placed(const Wish& wish)
{
    return {.name = u"place"_s,
        .label = {u"按距离排列"_s, u"Nearest first"_s},
        .type = u"place"_s,
        .value = geoPointOf(wish.place) ? wish.place : QString(),
        .hint
        = {u"位置只用于本次排列，不保存。"_s, u"Your place is used for this list and not kept."_s}};
}

Result<PhoneContent> branchesPage(
    Context& context, const QList<PhoneStart>& starts, const Wish& wish)
{
    const auto places = BranchPlaces(context.database).all();
    if (!places)
        return std::unexpected(places.error());
    PhoneContent content;
    content.bank = places->isEmpty() ? QString() : places->first().bank;
    content.title = {u"选择网点"_s, u"Choose a branch"_s};
    content.fields = {placed(wish), searched(wish)};
    content.choices.append({{u"查找"_s, u"Find"_s}, findWord});
    for (const Found& found : sorted(*places, wish)) {
        const auto note = standing(context, starts, found.place);
        if (!note)
            return std::unexpected(note.error());
        const PhoneText name{found.place.name, found.place.name};
        content.choices.append({name, chosenMark + found.place.code,
            joined({joined({distanceText(found.metres), found.place.address}), *note}, u"\n"_s)});
    }
    if (content.choices.size() == 1)
        content.notice = {u"没有找到网点，请换个名称或地址。"_s,
            u"No branch was found. Try another name or address."_s};
    return content;
}

Response pageOf(const Result<PhoneContent>& content, const Request& request)
{
    return content ? phoneResponse(200, *content, phoneLanguageOf(request))
                   : toResponse(content.error());
}

Response findBranch(Context& context, const QList<PhoneStart>& starts, const Request& request)
{
    const QString choice = request.body.value(u"choice"_s).toString();
    if (choice.startsWith(chosenMark)) {
        const auto place = BranchPlaces(context.database).byCode(choice.sliced(chosenMark.size()));
        if (!place)
            return toResponse(place.error());
        return *place ? phoneRedirect(u"/b/"_s + (*place)->code, phoneLanguageOf(request))
                      : phonePageGone();
    }
    const Wish wish{request.body.value(u"q"_s).toString().trimmed().left(mostTyped),
        request.body.value(u"place"_s).toString()};
    return pageOf(branchesPage(context, starts, wish), request);
}

Result<PhoneContent> branchPage(
    Context& context, const QList<PhoneStart>& starts, const BranchPlace& place)
{
    PhoneContent content;
    content.bank = place.bank;
    content.title = {place.name, place.name};
    const bool isOpen = place.isOpenAt(inChina(context.clock.nowUtc()).time());
    content.rows = {{{u"地址"_s, u"Address"_s}, place.address.zh, false, place.address.en},
        {{u"营业时间"_s, u"Open"_s}, hoursText(place).zh}};
    for (const PhoneStart& start : starts) {
        const auto offer = start.look(context, place.code);
        if (!offer)
            return std::unexpected(offer.error());
        if (offer->canBegin)
            content.choices.append({offer->title, start.id, offer->note});
    }
    if (!isOpen)
        content.notice = {u"现在不营业。"_s, u"Closed now."_s};
    content.links = {{{u"其他网点"_s, u"Other branches"_s}, u"/"_s}};
    return content;
}

Response showBranch(Context& context, const QList<PhoneStart>& starts, const Request& request)
{
    const auto place = BranchPlaces(context.database).byCode(request.parameters.value(u"branch"_s));
    if (!place)
        return toResponse(place.error());
    return *place ? pageOf(branchPage(context, starts, **place), request) : phonePageGone();
}

Response beginAt(Context& context, const QList<PhoneStart>& starts, const Request& request)
{
    const auto place = BranchPlaces(context.database).byCode(request.parameters.value(u"branch"_s));
    if (!place)
        return toResponse(place.error());
    const auto start
        = std::ranges::find(starts, request.body.value(u"choice"_s).toString(), &PhoneStart::id);
    if (!*place || start == starts.end())
        return phonePageGone();
    const auto offer = start->look(context, (*place)->code);
    if (!offer)
        return toResponse(offer.error());
    if (!offer->canBegin)
        return pageOf(branchPage(context, starts, **place), request); // it says how it stands
    const PhoneAsker asker{(*place)->code, request.address};
    const PhoneBegin begun
        = context.database.transaction([&] { return start->begin(context, asker); });
    if (!begun)
        return toResponse(begun.error());
    if (const auto* refusal = std::get_if<Problem>(&*begun))
        return toResponse(*refusal);
    const QString url = std::get<PhoneLink>(*begun).url;
    return phoneRedirect(QUrl(url).path(), phoneLanguageOf(request));
}

} // namespace

Problem noPhonePages()
{
    return {409, u"no_phone_pages"_s, u"本行未开通手机页面。"_s,
        u"The bank has no pages for telephones."_s};
}

void addPhoneStartRoutes(Router& router, const QList<PhoneStart>& starts)
{
    const auto with = [&starts](auto* page) -> Handler {
        return [starts, page](Context& context, const Request& request) {
            return page(context, starts, request);
        };
    };
    router.add("GET", u"/"_s, Access::Anyone, [starts](Context& context, const Request& request) {
        return pageOf(branchesPage(context, starts, {}), request);
    });
    router.add("POST", u"/"_s, Access::Anyone, with(findBranch));
    router.add("GET", u"/b/{branch}"_s, Access::Anyone, with(showBranch));
    router.add("POST", u"/b/{branch}"_s, Access::Anyone, with(beginAt));
}

} // namespace hui::server
