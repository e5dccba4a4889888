// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/queue/platform/QueuePhone.h"

#include "app/core/Clock.h"
#include "app/core/JsonReader.h"
#include "app/customer/LabelEffects.h"
#include "app/receipt/QrCode.h"
#include "app/server/Branches.h"
#include "app/server/PageLanguage.h"
#include "app/server/PhoneEndpoints.h"
#include "app/server/PhoneHtml.h"
#include "app/server/PhoneStart.h"
#include "app/server/PhoneToken.h"
#include "app/server/Problems.h"
#include "app/store/Database.h"
#include "modules/queue/NextTicket.h"
#include "modules/queue/platform/QueueDraw.h"
#include "modules/queue/platform/QueueSight.h"
#include "modules/queue/platform/QueueSteps.h"
#include "modules/queue/platform/QueueTimes.h"
#include "modules/queue/platform/TicketRepository.h"

#include <QRegularExpression>

#include <algorithm>

namespace hui::queue {

using namespace Qt::StringLiterals;
using server::Context;
using server::PhoneContent;
using server::PhoneLanguage;
using server::PhoneText;
using server::Request;
using server::Response;
using server::toResponse;

namespace {

constexpr int lobbySeconds = 5; // a number that was called is seen at once
constexpr int ticketSeconds = 20;
constexpr int mostOnTheWall = 12;
const QString askBackWord = u"leave"_s; ///< sent to give a booked time back; asked once more
const QString giveBackWord = u"leave.sure"_s;

/// The same words in both languages.
PhoneText same(const QString& text)
{
    return {text, text};
}

QString windowText(const QString& window, PhoneLanguage language)
{
    return language == PhoneLanguage::Chinese ? window + u" 号窗口"_s : u"Window "_s + window;
}

QString peopleText(qsizetype count, PhoneLanguage language)
{
    return language == PhoneLanguage::Chinese ? u"%1 人"_s.arg(count) : QString::number(count);
}

Result<PhoneContent> begun(Context& context, const QString& branch, const PhoneText& title)
{
    const auto known = server::Branches(context.database).byCode(branch);
    if (!known)
        return std::unexpected(known.error());
    PhoneContent content;
    if (*known)
        content.bank = (*known)->bank + u" · "_s + (*known)->name;
    content.title = title;
    return content;
}

/// Who waits now, of a class or of all; who booked a later time does not yet.
qsizetype inLine(const QueueView& view, const QDateTime& now, const QString& classId = {})
{
    return std::ranges::count_if(view.tickets, [&](const Ticket& ticket) {
        return isWaiting(ticket, now) && (classId.isEmpty() || ticket.classId == classId);
    });
}

/// The numbers that were called and to which window, the last one first.
Result<PhoneContent> lobby(Context& context, const QueueLink& link, PhoneLanguage language)
{
    auto content = begun(context, link.branch, {u"叫号"_s, u"Now calling"_s});
    const auto view = viewQueue(context, link.branch, {});
    if (!content || !view)
        return std::unexpected(content ? view.error() : content.error());
    QList<Ticket> called;
    for (const Ticket& ticket : view->tickets)
        if (ticket.state == TicketState::Called || ticket.state == TicketState::Serving)
            called.append(ticket);
    std::ranges::stable_sort(called, [](const Ticket& a, const Ticket& b) {
        const bool aCalled = a.state == TicketState::Called;
        const bool bCalled = b.state == TicketState::Called;
        return aCalled != bCalled ? aCalled : a.calledAt > b.calledAt;
    });
    for (const Ticket& ticket : called.first(qMin(called.size(), qsizetype{mostOnTheWall})))
        content->rows.append({same(ticket.number), windowText(ticket.window, language),
            ticket.state == TicketState::Called});
    const qsizetype waiting = inLine(*view, context.clock.nowUtc());
    content->footer = {u"等候 %1 人。请留意本屏。"_s.arg(waiting),
        u"%1 waiting. Please watch this screen."_s.arg(waiting)};
    content->isWall = true;
    content->refreshSeconds = lobbySeconds;
    return content;
}

/// Whether numbers are drawn with a link: at the branch, or one from afar.
bool isDrawing(const QueueLink& link)
{
    return link.kind == u"take" || link.kind == u"remote";
}

/// Whether a class is of those who book a time.
bool isBooked(const TicketClass& each)
{
    return each.holdMinutes > 0;
}

/// A button for each class that is drawn here, and one to book a time while any is free; from afar
/// nothing but that while the branch draws no numbers.
Result<PhoneContent> takePage(Context& context, const QueueLink& link)
{
    auto content = begun(context, link.branch, {u"取号"_s, u"Take a number"_s});
    const auto view = viewQueue(context, link.branch, {});
    if (!content || !view)
        return std::unexpected(content ? view.error() : content.error());
    const auto days = freeDaysOf(context, link.branch);
    const auto drawn
        = link.kind == u"remote" ? isDrawnAt(context, link.branch) : Result<bool>(true);
    if (!days || !drawn)
        return std::unexpected(days ? drawn.error() : days.error());
    const QDateTime now = context.clock.nowUtc();
    for (const TicketClass& each : view->classes)
        if (!isBooked(each) && *drawn)
            content->choices.append(
                {{u"%1 · 等候 %2 人"_s.arg(each.nameZh).arg(inLine(*view, now, each.id)),
                     u"%1 · %2 waiting"_s.arg(each.nameEn).arg(inLine(*view, now, each.id))},
                    each.id});
        else if (isBooked(each) && !days->isEmpty())
            content->choices.append(
                {{each.nameZh + u" · 选择日期和时间"_s, each.nameEn + u" · choose day and time"_s},
                    each.id});
    content->key = server::newPhoneToken(context.random);
    const auto elder = std::ranges::find_if(
        view->classes, [](const TicketClass& each) { return each.fromAge > 0; });
    content->links = {{{u"其他网点"_s, u"Other branches"_s}, u"/"_s}};
    if (elder != view->classes.end())
        content->footer
            = {u"%1 岁及以上、孕妇、行动不便等请选“%2”。"_s.arg(elder->fromAge).arg(elder->nameZh),
                u"From the age of %1, pregnant or impaired: please choose %2."_s.arg(elder->fromAge)
                    .arg(elder->nameEn)};
    return content;
}

/// When a number was booked for, and the day where it is not today.
PhoneContent::Row bookedRow(const Ticket& ticket, const QDate& today)
{
    const QString time = clockText(ticket.dueAt);
    const PhoneText day = dayText(ticket.businessDate, today);
    const bool isToday = ticket.businessDate == today;
    return {{u"预约时间"_s, u"Booked for"_s}, isToday ? time : day.zh + u' ' + time, false,
        isToday ? QString() : day.en + u' ' + time};
}

PhoneText stateText(const Ticket& ticket, const QDateTime& now)
{
    if (isToCome(ticket, now))
        return {u"已预约"_s, u"Booked"_s};
    if (ticket.state == TicketState::Abandoned && ticket.calls == 0 && ticket.dueAt.isValid())
        return {u"已取消"_s, u"Given back"_s};
    switch (ticket.state) {
    case TicketState::Waiting:
    case TicketState::Transferred: return {u"等候中"_s, u"Waiting"_s};
    case TicketState::Called: return {u"请到窗口"_s, u"Please come to the window"_s};
    case TicketState::Serving:
    case TicketState::Parked: return {u"办理中"_s, u"Being served"_s};
    case TicketState::Served: return {u"已办结"_s, u"Finished"_s};
    case TicketState::Abandoned: return {u"已过号，请联系大堂"_s, u"Missed. Please ask us"_s};
    }
    return {};
}

Result<PhoneContent> ticketPage(Context& context, const QueueLink& link, PhoneLanguage language)
{
    auto content = begun(context, link.branch, {u"我的排队号"_s, u"My number"_s});
    const auto found = TicketRepository(context.database).byId(link.ticket);
    if (!content || !found)
        return std::unexpected(content ? found.error() : content.error());
    HUI_ASSERT(found->has_value()); // the link was made with it
    const Ticket& ticket = (*found)->ticket;
    const auto view = viewQueue(context, link.branch, {});
    if (!view)
        return std::unexpected(view.error());
    const PhoneText state = stateText(ticket, context.clock.nowUtc());
    const bool chinese = language == PhoneLanguage::Chinese;
    content->rows = {{{u"号码"_s, u"Number"_s}, ticket.number, true},
        {{u"状态"_s, u"State"_s}, chinese ? state.zh : state.en}};
    if (ticket.dueAt.isValid())
        content->rows.append(bookedRow(ticket, view->businessDate));
    if (ticket.state == TicketState::Called)
        content->notice = {u"请到 %1"_s.arg(windowText(ticket.window, PhoneLanguage::Chinese)),
            u"Please come to window %1"_s.arg(ticket.window)};
    const bool isToday = ticket.businessDate == view->businessDate;
    if (isInLine(ticket.state) && isToday) {
        const QList<Ticket> line
            = orderFor(ticket.window, view->tickets, view->classes, context.clock.nowUtc());
        const auto place = std::ranges::find(line, ticket.id, &Ticket::id);
        content->rows.append(
            {{u"前面还有"_s, u"Before you"_s}, peopleText(place - line.begin(), language)});
    }
    if (!isOver(ticket.state))
        content->code = linesOf(qrCode(ticketCode(ticket))); // for the scanner of the window
    content->footer = {u"本页自动刷新；请在叫号时到场。"_s,
        u"This page renews itself. Please be here when you are called."_s};
    if (isToCome(ticket, context.clock.nowUtc())) {
        content->choices.append({{u"取消预约"_s, u"Give the time back"_s}, askBackWord});
        content->footer = {u"请提前到场，出示本页；不来请取消，时间让给他人。"_s,
            u"Please be early and show this page. If you cannot come, give the time back."_s};
    }
    if (!isOver(ticket.state) && isToday)
        content->refreshSeconds = ticketSeconds;
    return content;
}

/// Whether it is the page of a number whose customer, once a desk knows them, asks for English.
Result<bool> asksForEnglish(Context& context, const QueueLink& link)
{
    if (link.ticket.isNull())
        return false;
    const auto found = TicketRepository(context.database).byId(link.ticket);
    if (!found)
        return std::unexpected(found.error());
    return *found ? asksFor(context.database, (*found)->ticket.customer, TagEffect::English)
                  : Result<bool>(false);
}

Response showQueuePage(Context& context, const Request& request)
{
    const auto link = QueueLinkRepository(context).find(request.parameters.value(u"token"_s));
    if (!link)
        return toResponse(link.error());
    if (!*link)
        return server::phonePageGone();
    const auto asked = asksForEnglish(context, **link);
    if (!asked)
        return toResponse(asked.error());
    const PhoneLanguage language = server::pageLanguageOf(request, *asked);
    const auto content = (*link)->kind == u"lobby" ? lobby(context, **link, language)
        : isDrawing(**link)                        ? takePage(context, **link)
                                                   : ticketPage(context, **link, language);
    return content ? server::phoneResponse(200, *content, language) : toResponse(content.error());
}

/// The class, when it is one of those who book and no time was chosen yet.
Result<std::optional<TicketClass>> toBeTimed(
    Context& context, const QString& branch, const NumberChoice& choice)
{
    const auto day = businessDateOf(context, branch);
    if (!day)
        return std::unexpected(day.error());
    const auto classes = TicketRepository(context.database).classesOn(*day);
    if (!classes)
        return std::unexpected(classes.error());
    const TicketClass chosen = classOf(*classes, choice.classId);
    return choice.time.isEmpty() && isBooked(chosen) ? std::optional(chosen) : std::nullopt;
}

/// One touch by mistake gives nothing back.
Result<PhoneContent> askBackPage(Context& context, const QueueLink& link, const QString& path)
{
    auto content = begun(context, link.branch, {u"取消预约"_s, u"Give the time back"_s});
    const auto found = TicketRepository(context.database).byId(link.ticket);
    const auto today = businessDateOf(context, link.branch);
    if (!content || !found || !today)
        return std::unexpected(!content ? content.error() : found ? today.error() : found.error());
    HUI_ASSERT(found->has_value()); // the link was made with it
    content->rows = {{{u"号码"_s, u"Number"_s}, (*found)->ticket.number, true},
        bookedRow((*found)->ticket, *today)};
    content->choices = {{{u"确定取消"_s, u"Yes, give it back"_s}, giveBackWord}};
    content->links = {{{u"不取消"_s, u"Keep it"_s}, path}};
    return content;
}

/// A time is given back from the page of its number; what else is sent there has been drawn.
Response giveBackFromPage(Context& context, const Request& request, const QueueLink& link)
{
    const QString choice = request.body.value(u"choice"_s).toString();
    if (choice == askBackWord) {
        const auto page = askBackPage(context, link, request.path);
        return page ? server::phoneResponse(200, *page, server::phoneLanguageOf(request))
                    : toResponse(page.error());
    }
    if (choice != giveBackWord)
        return server::redirectTo(request.path, request);
    const TicketAnswer left = context.database.transaction([&] { return giveBack(context, link); });
    if (!left)
        return toResponse(left.error());
    if (const auto* refusal = std::get_if<server::Problem>(&*left))
        return toResponse(*refusal);
    return server::redirectTo(request.path, request);
}

Response drawFromPage(Context& context, const Request& request)
{
    static const QRegularExpression token(u"^[A-Za-z0-9_-]{22}$"_s);
    const auto link = QueueLinkRepository(context).find(request.parameters.value(u"token"_s));
    if (!link)
        return toResponse(link.error());
    const QString key = request.body.value(u"key"_s).toString();
    if (*link && (*link)->kind == u"ticket") // the only number of its page was drawn
        return giveBackFromPage(context, request, **link);
    if (!*link || !isDrawing(**link) || !token.match(key).hasMatch())
        return server::phonePageGone();
    const NumberChoice choice = choiceIn(request.body.value(u"choice"_s).toString());
    const auto timed = toBeTimed(context, (*link)->branch, choice);
    if (!timed)
        return toResponse(timed.error());
    if (*timed) {
        auto page = begun(context, (*link)->branch, {});
        if (!page)
            return toResponse(page.error());
        page->key = key;
        const auto times = timesPage(context, *std::move(page), (*link)->branch, choice, **timed);
        return times ? server::phoneResponse(200, *times, server::phoneLanguageOf(request))
                     : toResponse(times.error());
    }
    const Drawing drawing{
        **link, key, choice, {request.address, request.parameters.value(u"token"_s)}};
    const TicketAnswer drawn
        = context.database.transaction([&] { return drawByPhone(context, drawing); });
    if (!drawn)
        return toResponse(drawn.error());
    if (const auto* refusal = std::get_if<server::Problem>(&*drawn))
        return toResponse(*refusal);
    return server::redirectTo(u"/q/"_s + key, request);
}

Response makeLink(Context& context, const Request& request)
{
    JsonReader reader(request.body);
    const QString kind = reader.string("kind"_L1, 20, 1);
    if (kind != u"lobby" && kind != u"take")
        reader.refuse("kind"_L1, QT_TRANSLATE_NOOP("Error", "This word is not known here."));
    if (const auto read = reader.finish(); !read)
        return toResponse(server::malformed(read.error()));
    const auto link = context.database.transaction(
        [&] { return QueueLinkRepository(context).make({kind, request.caller.branch}); });
    if (!link)
        return toResponse(link.error());
    if (!*link)
        return toResponse(server::noPhonePages());
    return {200, {{u"url"_s, (*link)->url}, {u"until"_s, timestampToJson((*link)->until)}}};
}

} // namespace

void addQueuePhoneRoutes(server::Router& router)
{
    router.add("GET", u"/q/{token}"_s, server::Access::Anyone, showQueuePage);
    router.add("POST", u"/q/{token}"_s, server::Access::Anyone, drawFromPage);
}

server::Handler makeQueueLink()
{
    return makeLink;
}

server::PlatformJob queueLinkSweep()
{
    return {
        u"queue.links"_s, [](Context& context) { return QueueLinkRepository(context).sweep(); }};
}

} // namespace hui::queue
