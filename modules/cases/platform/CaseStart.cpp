// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/platform/CaseStart.h"

#include "app/casework/CaseRepository.h"
#include "app/core/Clock.h"
#include "app/core/JsonReader.h"
#include "app/server/Branches.h"
#include "app/server/DailyUse.h"
#include "app/server/PhoneEndpoints.h"
#include "app/server/PhoneHtml.h"
#include "app/server/PhoneToken.h"
#include "app/server/Problems.h"
#include "app/store/Database.h"
#include "modules/cases/platform/CaseLinkRepository.h"
#include "modules/cases/platform/CaseOperations.h"
#include "modules/cases/platform/CaseStartRepository.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace hui::cases {

using namespace Qt::StringLiterals;
using server::Context;
using server::PhoneContent;
using server::Problem;
using server::Request;
using server::Response;
using server::toResponse;

namespace {

Result<PhoneContent> startPage(Context& context, const QString& branch)
{
    const auto known = server::Branches(context.database).byCode(branch);
    const auto kinds = CaseStartRepository(context).kinds(branch);
    if (!known || !kinds)
        return std::unexpected(known ? kinds.error() : known.error());
    PhoneContent content;
    if (*known)
        content.bank = (*known)->bank + u" · "_s + (*known)->name;
    content.title = {u"先在手机上填写"_s, u"Begin on your phone"_s};
    QString scene;
    for (const PhoneKind& kind : byScene(*kinds)) {
        if (kind.begun.scene != std::exchange(scene, kind.begun.scene)) // it stands above its kinds
            content.choices.append(
                PhoneContent::Choice{{kind.begun.scene, kind.sceneEn}, QString()});
        content.choices.append({{kind.begun.kindZh, kind.begun.kindEn}, kind.choice(),
            {kind.billerZh, kind.billerEn}});
    }
    content.key = server::newPhoneToken(context.random);
    content.footer = {u"填写后凭受理号到任一网点柜台办理。"_s,
        u"Then show the number at the desk of any branch."_s};
    return content;
}

Response showStart(Context& context, const Request& request)
{
    const QString token = request.parameters.value(u"token"_s);
    const auto link = CaseStartRepository(context).find(token);
    if (!link)
        return toResponse(link.error());
    if (!*link)
        return server::phonePageGone();
    if ((*link)->kind == CaseStartLink::Kind::Begun) // it leads to the case that was begun by it
        return server::phoneRedirect(u"/h/"_s + token, server::phoneLanguageOf(request));
    const auto content = startPage(context, (*link)->branch);
    return content ? server::phoneResponse(200, *content, server::phoneLanguageOf(request))
                   : toResponse(content.error());
}

/// The path that goes on, or why there is none; empty: the link is good no more.
using BeginAnswer = Result<std::variant<QString, Problem>>;

/// Why no case is begun; nothing when it is counted as one more.
Result<std::optional<Problem>> refusalOf(
    Context& context, const QString& branch, const CaseStartPolicy& policy, const Request& request)
{
    const auto waiting
        = CaseRepository(context.database).ofBranch(branch, CaseFilter::Phone, {}, policy.most);
    if (!waiting)
        return std::unexpected(waiting.error());
    if (waiting->size() >= policy.most)
        return Problem{409, u"phone_cases_full"_s, u"等候办理的业务较多，请到网点办理。"_s,
            u"Too many are waiting. Please come to the branch."_s};
    const QByteArray link = request.parameters.value(u"token"_s).toUtf8();
    const server::PhoneAsker asker{branch, request.address};
    const auto counted = server::DailyUse(context, u"cases.start"_s)
                             .count({{asker.atBranch(), policy.perPhone}, {link, policy.perLink}});
    if (!counted)
        return std::unexpected(counted.error());
    if (!*counted)
        return startLimit();
    return std::nullopt;
}

/// The page made the token of the case that it begins: sent twice, it is one case. Of a link for
/// one customer the case has the link's own token: whatever is sent with it, it is one case.
BeginAnswer begun(Context& context, const QString& key, const Request& request)
{
    const QString linkToken = request.parameters.value(u"token"_s);
    const auto link = CaseStartRepository(context).hold(linkToken);
    if (!link)
        return std::unexpected(link.error());
    if (!*link)
        return QString();
    const bool isForOne = (*link)->kind != CaseStartLink::Kind::Hall;
    const QString token = isForOne ? linkToken : key;
    const QString path = u"/h/"_s + token;
    if ((*link)->kind == CaseStartLink::Kind::Begun)
        return path;
    const QString branch = (*link)->branch;
    const QString chosen = request.body.value(u"choice"_s).toString();
    static const QUuid space(u"{0f3c1d52-7c4e-4b4c-9a55-6b2f7f4e19aa}"_s);
    const QUuid id = QUuid::createUuidV5(space, token);
    const auto known = CaseRepository(context.database).byId(id);
    const auto kinds = CaseStartRepository(context).kinds(branch);
    const auto policy = CaseStartRepository(context).policy();
    if (!known || !kinds || !policy)
        return std::unexpected(!known ? known.error() : kinds ? policy.error() : kinds.error());
    if (*known)
        return path;
    const auto kind = std::ranges::find(*kinds, chosen, &PhoneKind::choice);
    if (kind == kinds->end() || !*policy)
        return Problem{422, u"kind_unknown"_s, u"该业务不能在手机上办理。"_s,
            u"This cannot be begun on the phone."_s};
    const auto refused = refusalOf(context, branch, **policy, request);
    if (!refused)
        return std::unexpected(refused.error());
    if (*refused)
        return **refused;
    const auto used = isForOne ? CaseStartRepository(context).use(linkToken) : Result<Done>(Done{});
    if (!used)
        return std::unexpected(used.error());
    const auto linked = CaseLinkRepository(context).makeBegun(id, token);
    if (!linked)
        return std::unexpected(linked.error());
    const auto told = saveAndTell(
        context, openedAs(kind->begun, branch, {id, phoneHolder(), {}, context.clock.nowUtc()}));
    return told ? BeginAnswer(path) : std::unexpected(told.error());
}

Response begin(Context& context, const Request& request)
{
    const QString key = request.body.value(u"key"_s).toString();
    if (!server::isPhoneToken(key))
        return server::phonePageGone();
    const BeginAnswer answer
        = context.database.transaction([&] { return begun(context, key, request); });
    if (!answer)
        return toResponse(answer.error());
    if (const auto* refusal = std::get_if<Problem>(&*answer))
        return toResponse(*refusal);
    const QString path = std::get<QString>(*answer);
    return path.isEmpty() ? server::phonePageGone()
                          : server::phoneRedirect(path, server::phoneLanguageOf(request));
}

Response makeStartLink(Context& context, const Request& request)
{
    if (const auto read = JsonReader(request.body).finish(); !read)
        return toResponse(server::malformed(read.error()));
    const auto link = context.database.transaction(
        [&] { return CaseStartRepository(context).make(request.caller.branch); });
    if (!link)
        return toResponse(link.error());
    if (!*link)
        return toResponse(server::noPhonePages());
    return {200, {{u"url"_s, (*link)->url}, {u"until"_s, timestampToJson((*link)->until)}}};
}

} // namespace

void addCaseStartRoutes(server::Router& router)
{
    router.add("POST", u"/v1/cases/links"_s, server::Access::Operator, makeStartLink);
}

void addCaseStartPages(server::Router& router)
{
    router.add("GET", u"/s/{token}"_s, server::Access::Anyone, showStart);
    router.add("POST", u"/s/{token}"_s, server::Access::Anyone, begin);
}

server::PhoneStart casePhoneStart()
{
    const auto look = [](Context& context, const QString& branch) -> Result<server::PhoneOffer> {
        const auto kinds = CaseStartRepository(context).kinds(branch);
        const auto hasRoom = CaseStartRepository(context).hasRoom(branch);
        if (!kinds || !hasRoom)
            return std::unexpected(kinds ? hasRoom.error() : kinds.error());
        return server::PhoneOffer{.title = {u"先在手机上填写"_s, u"Begin on your phone"_s},
            .canBegin = !kinds->isEmpty() && *hasRoom};
    };
    return {u"cases"_s, look, [](Context& context, const server::PhoneAsker& asker) {
                return CaseStartRepository(context).makeForOne(asker);
            }};
}

server::PlatformJob caseStartSweep()
{
    return {
        u"cases.starts"_s, [](Context& context) { return CaseStartRepository(context).sweep(); }};
}

} // namespace hui::cases
