// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/WaitingEndpoints.h"

#include "app/core/JsonReader.h"
#include "app/server/Branches.h"
#include "app/server/PhoneEndpoints.h"
#include "app/server/PhoneHtml.h"
#include "app/server/PhoneToken.h"
#include "app/server/Problems.h"
#include "app/store/Database.h"
#include "modules/community/WaitingWire.h"
#include "modules/community/platform/ClinicLinkRepository.h"
#include "modules/community/platform/CommunityProblems.h"
#include "modules/community/platform/Reminding.h"
#include "modules/community/platform/WaitingSight.h"

namespace hui::community {

using namespace Qt::StringLiterals;
using server::Context;
using server::PhoneContent;
using server::PhoneLanguage;
using server::PhoneText;
using server::Request;
using server::Response;
using server::toResponse;

namespace {

constexpr int waitingPageSeconds = 20;

QUuid waitingIdIn(const Request& request)
{
    return QUuid::fromString(request.parameters.value(u"id"_s));
}

/// A place in the line as the desk is told of it, with what became of the reminder.
Response answerWith(Context& context, const QUuid& booking, Waiting waiting)
{
    const auto reminder = reminderOf(context, booking);
    if (!reminder)
        return toResponse(reminder.error());
    waiting.reminder = *reminder;
    return {200, toJson(waiting)};
}

Response readWaiting(Context& context, const Request& request, HospitalAdapter& adapter)
{
    const auto found = BookingRepository(context.database).byId(waitingIdIn(request));
    if (!found)
        return toResponse(found.error());
    if (!*found || (*found)->branch != request.caller.branch)
        return toResponse(communityProblem("booking_unknown"));
    const auto waiting = viewWaiting(context, adapter, (*found)->booking);
    return waiting ? answerWith(context, waitingIdIn(request), *waiting)
                   : toResponse(waiting.error());
}

Response remind(Context& context, const Request& request, HospitalAdapter& adapter)
{
    if (request.key.isNull())
        return toResponse(server::problem("key_missing"));
    JsonReader reader(request.body);
    const QString phone = reader.string("phone"_L1, 32);
    if (const auto read = reader.finish(); !read)
        return toResponse(server::malformed(read.error()));
    const auto found = BookingRepository(context.database).byId(waitingIdIn(request));
    if (!found)
        return toResponse(found.error());
    if (!*found || (*found)->branch != request.caller.branch)
        return toResponse(communityProblem("booking_unknown"));
    const auto refusal = context.database.transaction(
        [&] { return setReminder(context, **found, phone, request.key); });
    if (!refusal)
        return toResponse(refusal.error());
    return *refusal ? toResponse(**refusal) : readWaiting(context, request, adapter);
}

Response checkInAt(Context& context, const Request& request, HospitalAdapter& adapter)
{
    if (request.key.isNull())
        return toResponse(server::problem("key_missing"));
    if (const auto read = JsonReader(request.body).finish(); !read)
        return toResponse(server::malformed(read.error()));
    const auto told = checkIn(context, adapter, request.caller.branch, waitingIdIn(request));
    if (!told)
        return toResponse(told.error());
    if (const auto* refusal = std::get_if<server::Problem>(&*told))
        return toResponse(*refusal);
    return answerWith(context, waitingIdIn(request), std::get<Waiting>(*told));
}

PhoneText phoneStateOf(const Waiting& waiting)
{
    switch (waiting.state) {
    case WaitingState::NotThere: return {u"未取号"_s, u"Not checked in"_s};
    case WaitingState::Waiting: return {u"候诊中"_s, u"Waiting"_s};
    case WaitingState::Called: return {u"请就诊"_s, u"It is your turn"_s};
    case WaitingState::Over: return {u"已结束"_s, u"Over"_s};
    case WaitingState::Unknown: break;
    }
    return {u"医院暂无应答"_s, u"The hospital does not answer"_s};
}

PhoneText reminderOf(const Waiting& waiting)
{
    if (waiting.state == WaitingState::Called)
        return {u"轮到您了，请到诊室就诊。"_s, u"It is your turn. Please go in."_s};
    if (!waiting.isNear())
        return {};
    return {u"前面还有 %1 位，请到诊室门口等候。"_s.arg(waiting.ahead),
        u"%1 before you. Please wait at the door."_s.arg(waiting.ahead)};
}

QString countText(int count, const PhoneText& unit, PhoneLanguage language)
{
    return QString::number(count) + u' ' + (language == PhoneLanguage::Chinese ? unit.zh : unit.en);
}

PhoneContent waitingPage(const Booking& booking, const Waiting& waiting, PhoneLanguage language)
{
    const bool chinese = language == PhoneLanguage::Chinese;
    const PhoneText state = phoneStateOf(waiting);
    PhoneContent content;
    content.title = {u"候诊提醒"_s, u"Waiting reminder"_s};
    content.rows = {{{u"就诊序号"_s, u"Number"_s}, booking.number, true},
        {{u"状态"_s, u"State"_s}, chinese ? state.zh : state.en}};
    if (waiting.state == WaitingState::Waiting)
        content.rows += {{{u"前面还有"_s, u"Before you"_s},
                             countText(waiting.ahead, {u"位"_s, u"people"_s}, language), true},
            {{u"预计等候"_s, u"About"_s},
                countText(waiting.minutes, {u"分钟"_s, u"minutes"_s}, language)}};
    content.rows += PhoneContent::Row{{u"地点"_s, u"Place"_s}, booking.place};
    content.notice = reminderOf(waiting);
    content.footer = {u"本页自动刷新，以医院现场叫号为准。"_s,
        u"This page renews itself. What the hospital calls out counts."_s};
    if (waiting.state != WaitingState::Over)
        content.refreshSeconds = waitingPageSeconds;
    return content;
}

Response showWaitingPage(Context& context, const Request& request, HospitalAdapter& adapter)
{
    const QString token = request.parameters.value(u"token"_s);
    if (token.size() != server::phoneTokenLength)
        return server::phonePageGone();
    const auto id = ClinicLinkRepository(context).find(token);
    if (!id)
        return toResponse(id.error());
    if (!*id)
        return server::phonePageGone();
    const auto found = BookingRepository(context.database).byId(**id);
    if (!found)
        return toResponse(found.error());
    HUI_ASSERT(*found); // the link was made with it
    const auto waiting = viewWaiting(context, adapter, (*found)->booking);
    if (!waiting)
        return toResponse(waiting.error());
    const auto branch = server::Branches(context.database).byCode((*found)->branch);
    if (!branch)
        return toResponse(branch.error());
    const PhoneLanguage language = server::phoneLanguageOf(request);
    PhoneContent content = waitingPage((*found)->booking, *waiting, language);
    content.bank = *branch ? (*branch)->bank : QString();
    return server::phoneResponse(200, content, language);
}

} // namespace

void addWaitingRoutes(server::Router& router, std::shared_ptr<HospitalAdapter> adapter)
{
    const QString one = u"/v1/bookings/{id}"_s;
    router.add("GET", one + u"/waiting"_s, server::Access::Operator,
        [adapter](Context& context, const Request& request) {
            return readWaiting(context, request, *adapter);
        });
    router.add("POST", one + u":checkin"_s, server::Access::Operator,
        [adapter](Context& context, const Request& request) {
            return checkInAt(context, request, *adapter);
        });
    router.add("POST", one + u":remind"_s, server::Access::Operator,
        [adapter](Context& context, const Request& request) {
            return remind(context, request, *adapter);
        });
}

void addWaitingPhoneRoutes(server::Router& router, std::shared_ptr<HospitalAdapter> adapter)
{
    router.add("GET", u"/w/{token}"_s, server::Access::Anyone,
        [adapter](Context& context, const Request& request) {
            return showWaitingPage(context, request, *adapter);
        });
}

server::PlatformJob waitingLinkSweep()
{
    return {u"community.links"_s,
        [](Context& context) { return ClinicLinkRepository(context).sweep(); }};
}

} // namespace hui::community
