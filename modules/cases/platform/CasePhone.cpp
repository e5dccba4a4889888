// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/platform/CasePhone.h"

#include "app/casework/CaseRepository.h"
#include "app/casework/CaseWire.h"
#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/core/OperationId.h"
#include "app/customer/LabelEffects.h"
#include "app/server/Changes.h"
#include "app/server/PageLanguage.h"
#include "app/server/PhoneEndpoints.h"
#include "app/server/PhoneHtml.h"
#include "app/server/PhoneStart.h"
#include "app/server/PhoneToken.h"
#include "app/server/Problems.h"
#include "app/store/Database.h"
#include "modules/cases/Strokes.h"
#include "modules/cases/platform/CaseLinkRepository.h"
#include "modules/cases/platform/CaseOperations.h"
#include "modules/cases/platform/CasePageContent.h"
#include "modules/cases/platform/CasePhotos.h"
#include "modules/cases/platform/CaseStartRepository.h"
#include "modules/cases/platform/ForgetCases.h"

#include <algorithm>
#include <variant>

namespace hui::cases {

using namespace Qt::StringLiterals;
using server::Context;
using server::Problem;
using server::Request;
using server::Response;
using server::toResponse;

namespace {

constexpr int sweptAtOnce = 50;

/// A case on its way to the telephone, and the link.
struct SentCase {
    Case value;
    server::PhoneLink link;
};
using SendAnswer = Result<std::variant<SentCase, Problem>>;

CaseMover customerAt(Context& context)
{
    const QDateTime now = context.clock.nowUtc();
    return {newOperationId(context.clock, context.random), phoneHolder(), {}, now};
}

bool wasAsked(const Case& value, const QUuid& key)
{
    return std::ranges::any_of(
        value.history, [&](const CaseEvent& event) { return event.operation == key; });
}

/// Whether the desk sent it to the telephone itself: it may make another code.
bool isSentFrom(const std::optional<CaseLink>& link, const Case& value, const QString& device)
{
    return value.holder == phoneHolder() && link && link->device == device;
}

std::optional<Problem> whyNotSend(
    const std::optional<Case>& found, const std::optional<CaseLink>& link, const Request& request)
{
    if (!found || found->branch != request.caller.branch)
        return Problem{404, u"case_unknown"_s, u"没有该业务。"_s, u"There is no such case."_s};
    if (found->state == CaseState::Followed)
        return Problem{409, u"case_over"_s, u"该业务已完结。"_s, u"The case is closed."_s};
    if (isOpen(found->state) && found->holder != request.caller.deviceId
        && !wasAsked(*found, request.key) && !isSentFrom(link, *found, request.caller.deviceId))
        return Problem{409, u"case_elsewhere"_s, u"该业务不在本终端，请先接手。"_s,
            u"This desk does not have the case. Take it over first."_s};
    return std::nullopt;
}

SendAnswer sent(Context& context, const Request& request, const QUuid& id)
{
    auto found = CaseRepository(context.database).locked(id);
    if (!found)
        return std::unexpected(found.error());
    const auto before = CaseLinkRepository(context).of(id);
    if (!before)
        return std::unexpected(before.error());
    if (const auto refusal = whyNotSend(*found, *before, request))
        return *refusal;
    const auto link = CaseLinkRepository(context).make(id, request.caller.deviceId);
    if (!link)
        return std::unexpected(link.error());
    if (!*link)
        return server::noPhonePages();
    const auto asked = asksFor(context.database, (*found)->customer, TagEffect::English);
    if (!asked)
        return std::unexpected(asked.error());
    Case changed = **std::move(found);
    if (!wasAsked(changed, request.key)) {
        if (isOpen(changed.state))
            changed.holder = phoneHolder();
        noteEvent(changed, u"phone"_s,
            {request.key, request.caller.deviceId, request.signedIn->id, request.receivedAt});
        if (const Result<Done> told = saveAndTell(context, changed); !told)
            return std::unexpected(told.error());
    }
    return SentCase{changed, server::linkFor(**link, *asked)};
}

Response send(Context& context, const Request& request)
{
    if (request.key.isNull())
        return toResponse(server::problem("key_missing"));
    if (const auto read = JsonReader(request.body).finish(); !read)
        return toResponse(server::malformed(read.error()));
    const QUuid id = QUuid::fromString(request.parameters.value(u"id"_s));
    const SendAnswer given
        = context.database.transaction([&] { return sent(context, request, id); });
    if (!given)
        return toResponse(given.error());
    if (const auto* refusal = std::get_if<Problem>(&*given))
        return toResponse(*refusal);
    const auto& made = std::get<SentCase>(*given);
    return {200,
        {{u"case"_s, toJson(made.value)}, {u"url"_s, made.link.url},
            {u"until"_s, timestampToJson(made.link.until)}}};
}

/// Whether the case was begun on the telephone: no desk has it back.
bool isBegunHere(const CaseLink& link)
{
    return link.device.isEmpty();
}

/// The page with the code stays for as long as the code is good.
Result<Done> keepCode(Context& context, const QUuid& id)
{
    const auto policy = CaseStartRepository(context).policy();
    if (!policy)
        return std::unexpected(policy.error());
    const int hours = *policy ? (*policy)->codeHours : 0;
    return CaseLinkRepository(context).setUntil(
        id, context.clock.nowUtc().addSecs(3'600LL * hours));
}

/// What a customer sent, put into the case; the page with what was wrong when it cannot be.
Result<std::optional<server::PhoneContent>> putIn(
    Context& context, const CaseLink& link, Case& value, const QJsonObject& sent)
{
    const CaseMover customer = customerAt(context);
    switch (link.step) {
    case PhoneStep::Start: noteEvent(value, u"opened"_s, customer); break;
    case PhoneStep::Form: {
        const QDate today = dateInChina(context.clock.nowUtc());
        if (const auto wrong = fillIn(value, sent, today))
            return pageOf(context, link, value, *wrong, sent);
        noteEvent(value, u"typed"_s, customer);
        break;
    }
    case PhoneStep::Photo: {
        const auto wrong = takePhotos(context, value, sent, customer);
        if (!wrong)
            return std::unexpected(wrong.error());
        if (*wrong)
            return pageOf(context, link, value, **wrong, sent);
        break;
    }
    case PhoneStep::Sign: {
        if (!signIn(value, sent))
            return pageOf(context, link, value, {{signatureKey(), missingText()}}, sent);
        if (isBegunHere(link))
            value.holder.clear(); // it waits for any desk
        noteEvent(value, u"signed"_s, customer);
        break;
    }
    case PhoneStep::Rate: {
        const int rating = qBound(0, sent.value(u"rating"_s).toString().toInt(), 5);
        if (value.state == CaseState::Decided)
            if (const auto followed = applyMove(value,
                    {.caseId = value.id, .act = CaseAct::Follow, .rating = rating}, customer);
                !followed)
                return std::unexpected(followed.error());
        value.rating = rating > 0 ? rating : value.rating;
        if (isOpen(value.state) && value.holder == phoneHolder()) // else a desk has reopened it
            value.holder = link.device;
        noteEvent(value, rating > 0 ? u"rated"_s : u"returned"_s, customer);
        break;
    }
    case PhoneStep::Done: break;
    }
    return std::nullopt;
}

PhoneStep after(const CaseLink& link, const Case& value)
{
    switch (link.step) {
    case PhoneStep::Start: return isOpen(value.state) ? PhoneStep::Form : PhoneStep::Rate;
    case PhoneStep::Form: return PhoneStep::Photo;
    case PhoneStep::Photo: return PhoneStep::Sign;
    case PhoneStep::Sign: return isBegunHere(link) ? PhoneStep::Done : PhoneStep::Rate;
    case PhoneStep::Rate:
    case PhoneStep::Done: break;
    }
    return PhoneStep::Done;
}

using PageAnswer = Result<std::optional<server::PhoneContent>>;

/// Nothing: the next page is to be shown.
PageAnswer step(Context& context, const CaseLink& before, const QJsonObject& sent)
{
    auto found = CaseRepository(context.database).locked(before.caseId);
    if (!found)
        return std::unexpected(found.error());
    if (!found->has_value()) // swept since: the next look says that it is gone
        return std::nullopt;
    Case value = **std::move(found);
    const auto wrong = putIn(context, before, value, sent);
    if (!wrong || *wrong)
        return wrong;
    if (const Result<Done> told = saveAndTell(context, value); !told)
        return std::unexpected(told.error());
    const PhoneStep next = after(before, value);
    if (next == PhoneStep::Done && isBegunHere(before))
        if (const auto kept = keepCode(context, before.caseId); !kept)
            return std::unexpected(kept.error());
    const auto set = CaseLinkRepository(context).setStep(before.caseId, next);
    return set ? PageAnswer(std::nullopt) : std::unexpected(set.error());
}

/// Whether a telephone has begun with the code; its desk learns once that it was shown again.
Result<bool> noteSecond(Context& context, const QString& code)
{
    const auto link = CaseLinkRepository(context).findUsed(code);
    if (!link || !*link)
        return link ? Result<bool>(false) : std::unexpected(link.error());
    auto found = CaseRepository(context.database).locked((*link)->caseId);
    if (!found)
        return std::unexpected(found.error());
    if (!*found || (*found)->holder != phoneHolder())
        return true;
    Case value = **std::move(found);
    for (auto event = value.history.crbegin(); event != value.history.crend(); ++event) {
        if (event->act == u"second")
            return true;
        if (event->act == u"phone")
            break;
    }
    noteEvent(value, u"second"_s, customerAt(context));
    const Result<Done> told = saveAndTell(context, value);
    return told ? Result<bool>(true) : std::unexpected(told.error());
}

Response usedOrGone(Context& context, const Request& request)
{
    const QString code = request.parameters.value(u"token"_s);
    const auto isUsed = context.database.transaction([&] { return noteSecond(context, code); });
    if (!isUsed)
        return toResponse(isUsed.error());
    return *isUsed ? server::phoneResponse(409, usedContent(), server::phoneLanguageOf(request))
                   : server::phonePageGone();
}

/// The start that was sent twice: of the telephone that made the link's token it is the same step.
Response startedAgain(Context& context, const Request& request)
{
    const QString token = request.body.value(u"key"_s).toString();
    const CaseLinkRepository links(context);
    const auto own = links.find(token);
    const auto used = links.findUsed(request.parameters.value(u"token"_s));
    if (!own || !used)
        return toResponse(own ? used.error() : own.error());
    if (*own && *used && (*own)->caseId == (*used)->caseId)
        return server::phoneRedirect(u"/h/"_s + token, server::phoneLanguageOf(request));
    return usedOrGone(context, request);
}

Response showPage(Context& context, const Request& request)
{
    const auto link = CaseLinkRepository(context).find(request.parameters.value(u"token"_s));
    if (!link)
        return toResponse(link.error());
    if (!*link)
        return usedOrGone(context, request);
    const auto value = CaseRepository(context.database).byId((*link)->caseId);
    if (!value)
        return toResponse(value.error());
    if (!value->has_value()) // left, and swept between the two questions
        return server::phonePageGone();
    auto content = pageOf(context, **link, **value);
    if (!content)
        return toResponse(content.error());
    if ((*link)->step == PhoneStep::Start)
        (*content)->key
            = server::newPhoneToken(context.random); // of this telephone, once it begins
    return server::phoneResponse(200, **content, server::phoneLanguageOf(request));
}

/// The telephone that begins has the link for itself from then on: under the token its page made.
Result<QString> handedTo(Context& context, const CaseLink& link, const Request& request)
{
    const QString made = request.body.value(u"key"_s).toString();
    const QString token = server::isPhoneToken(made) ? made : server::newPhoneToken(context.random);
    const Result<Done> handed = CaseLinkRepository(context).handTo(link.caseId, token);
    return handed ? Result<QString>(token) : std::unexpected(handed.error());
}

/// A page that is sent twice, or that is no longer the next one, changes nothing.
Response takePage(Context& context, const Request& request)
{
    const QString token = request.parameters.value(u"token"_s);
    const auto language = server::phoneLanguageOf(request);
    const Result<std::optional<CaseLink>> known = CaseLinkRepository(context).find(token);
    if (!known)
        return toResponse(known.error());
    if (!*known)
        return startedAgain(context, request);
    QString next = token;
    bool isHanded = true;
    const PageAnswer wrong = context.database.transaction([&]() -> PageAnswer {
        // the case is locked first, so that of two sendings one sees what the other did
        if (const auto locked = CaseRepository(context.database).locked((*known)->caseId); !locked)
            return std::unexpected(locked.error());
        const auto link = CaseLinkRepository(context).find(token);
        if (!link)
            return std::unexpected(link.error());
        isHanded = link->has_value();
        if (!*link || (*link)->step == PhoneStep::Done
            || request.body.value(u"choice"_s).toString() != nameOf((*link)->step))
            return std::nullopt;
        if ((*link)->step == PhoneStep::Start) {
            const Result<QString> own = handedTo(context, **link, request);
            if (!own)
                return std::unexpected(own.error());
            next = *own;
        }
        return step(context, **link, request.body);
    });
    if (!wrong)
        return toResponse(wrong.error());
    if (!isHanded) // another one began at the same time
        return startedAgain(context, request);
    return *wrong ? server::phoneResponse(422, **wrong, language)
                  : server::phoneRedirect(u"/h/"_s + next, language);
}

Result<Done> giveBack(Context& context, const CaseLink& link)
{
    return context.database.transaction([&]() -> Result<Done> {
        auto found = CaseRepository(context.database).locked(link.caseId);
        if (!found)
            return std::unexpected(found.error());
        const bool isLeft = *found && (*found)->holder == phoneHolder() && isBegunHere(link)
            && (*found)->history.size() == 1; // nothing after its beginning
        if (isLeft) // before anything was filled in: nobody misses it
            return forgetCase(context, **found);
        if (*found && isOpen((*found)->state) && (*found)->holder == phoneHolder()) {
            Case value = **std::move(found);
            value.holder = link.device;
            noteEvent(value, u"expired"_s, customerAt(context));
            if (const Result<Done> told = saveAndTell(context, value); !told)
                return told;
        }
        return CaseLinkRepository(context).drop(link.caseId);
    });
}

} // namespace

void addCasePhoneRoutes(server::Router& router)
{
    router.add("POST", u"/v1/cases/{id}:phone"_s, server::Access::Operator, send);
}

void addCasePages(server::Router& router)
{
    router.add("GET", u"/h/{token}"_s, server::Access::Anyone, showPage);
    router.add("POST", u"/h/{token}"_s, server::Access::Anyone, takePage);
}

server::PlatformJob caseLinkSweep()
{
    return {u"cases.links"_s, [](Context& context) -> Result<Done> {
                const auto links = CaseLinkRepository(context).expired(sweptAtOnce);
                if (!links)
                    return std::unexpected(links.error());
                for (const CaseLink& link : *links)
                    if (const auto given = giveBack(context, link); !given)
                        return given;
                return Done{};
            }};
}

} // namespace hui::cases
