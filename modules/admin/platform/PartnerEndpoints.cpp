// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/admin/platform/PartnerEndpoints.h"

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/JsonReader.h"
#include "app/server/Problems.h"
#include "app/store/Database.h"
#include "modules/admin/PartnerWire.h"
#include "modules/admin/platform/AdminProblems.h"
#include "modules/admin/platform/CatalogueSearch.h"
#include "modules/admin/platform/CompositionRepository.h"
#include "modules/admin/platform/PartnerDoor.h"
#include "modules/admin/platform/PartnerRepository.h"
#include "modules/admin/platform/RoutedInterfaces.h"
#include "modules/admin/platform/RunComposition.h"

namespace hui::admin {

using namespace Qt::StringLiterals;
using server::Access;
using server::Context;
using server::Request;
using server::Response;
using server::Served;

namespace {

constexpr int usageDays = 14;

using ForPartner = std::function<Response(Context&, const Request&, const PartnerCaller&)>;

/// A route that asks for a token first.
server::Handler asPartner(const ForPartner& answer)
{
    return [answer](Context& context, const Request& request) {
        const auto caller = callerOf(context, request);
        if (!caller)
            return server::toResponse(caller.error());
        if (const auto* refusal = std::get_if<server::Problem>(&*caller))
            return partnerAnswer(*refusal);
        return answer(context, request, std::get<PartnerCaller>(*caller));
    };
}

/// The same, counted against the limits of the partner.
server::Handler counted(const ForPartner& answer)
{
    return asPartner(
        [answer](Context& context, const Request& request, const PartnerCaller& caller) {
            const auto refused = countCall(context, caller);
            if (!refused)
                return server::toResponse(refused.error());
            return *refused ? partnerAnswer(**refused) : answer(context, request, caller);
        });
}

Response describe(
    Context& context, const Request& request, const PartnerCaller& caller, const Served& served)
{
    const QString id = request.parameters.value(u"id"_s);
    OfferedRepository catalogue(context);
    if (const auto fresh = catalogue.refresh(); !fresh)
        return server::toResponse(fresh.error());
    const auto offered = catalogue.byId(id);
    if (!offered)
        return server::toResponse(offered.error());
    if (!*offered)
        return partnerAnswer(adminProblem("interface_unknown"));
    QJsonObject body = interfaceToWire(**offered);
    const server::ServedInterface* entry = served.find(id);
    body.insert(u"served"_s, entry != nullptr);
    body.insert(u"granted"_s, caller.scopes.contains(id));
    body.insert(u"changes"_s, entry && entry->changes);
    body.insert(u"asks"_s, server::toJson(entry ? entry->asks : commonFields(id, false)));
    body.insert(u"answers"_s, server::toJson(entry ? entry->answers : commonFields(id, true)));
    return {200, body};
}

Response compositions(Context& context, const Request&, const PartnerCaller& caller)
{
    const auto all = CompositionRepository(context.database).all(caller.partner.id);
    return all ? Response{200, toJson(*all)} : server::toResponse(all.error());
}

using SavedOrProblem = Result<std::variant<CompositionVersion, server::Problem>>;

/// The next version, as a draft, in the place of a draft that was there; the same content again is
/// the version that is there.
SavedOrProblem saveDraft(
    Context& context, const PartnerCaller& caller, const Composition& composition)
{
    CompositionRepository kept(context.database);
    const auto last = kept.find(caller.partner.id, composition.id, 0);
    if (!last)
        return std::unexpected(last.error());
    if (*last && (*last)->content == composition)
        return **last;
    const auto others = kept.countOthers(caller.partner.id, composition.id);
    const auto most = PartnerKeyRepository(context).limits();
    if (!others || !most)
        return std::unexpected(others ? most.error() : others.error());
    if (*others >= most->compositions)
        return adminProblem("compositions_full");
    if (const auto gone = kept.dropDrafts(caller.partner.id, composition.id); !gone)
        return std::unexpected(gone.error());
    const CompositionVersion made{caller.partner.id, *last ? (*last)->version + 1 : 1,
        CompositionState::Draft, composition, {}, context.clock.nowUtc()};
    const auto saved = kept.save(made);
    return saved ? SavedOrProblem(made) : std::unexpected(saved.error());
}

Response compose(
    Context& context, const Request& request, const PartnerCaller& caller, const Served& served)
{
    const auto composition = compositionFromJson(request.body);
    if (!composition)
        return server::toResponse(server::malformed(composition.error()));
    const auto wrong = checkComposition(context, served, caller.partner.id, *composition);
    if (!wrong)
        return server::toResponse(wrong.error());
    if (*wrong)
        return partnerAnswer(**wrong);
    const auto saved = context.database.transaction([&]() -> SavedOrProblem {
        const auto locked = PartnerRepository(context.database).lockedById(caller.partner.id);
        return locked ? saveDraft(context, caller, *composition)
                      : SavedOrProblem(std::unexpected(locked.error()));
    });
    if (!saved)
        return server::toResponse(saved.error());
    if (const auto* refusal = std::get_if<server::Problem>(&*saved))
        return partnerAnswer(*refusal);
    return {200, toJson(std::get<CompositionVersion>(*saved))};
}

Response run(
    Context& context, const Request& request, const PartnerCaller& caller, const Served& served)
{
    return runComposition(
        context, served, caller, {request.parameters.value(u"id"_s), request.body, request.key});
}

Response usage(Context& context, const Request&, const PartnerCaller& caller)
{
    const QDate since = dateInChina(context.clock.nowUtc()).addDays(1 - usageDays);
    const auto uses = PartnerRepository(context.database).usesSince(caller.partner.id, since);
    if (!uses)
        return server::toResponse(uses.error());
    return {200,
        {{u"per_minute"_s, caller.partner.perMinute}, {u"per_day"_s, caller.partner.perDay},
            {u"uses"_s, usesToJson(*uses)}}};
}

} // namespace

void addPartnerApi(server::Router& router, const std::shared_ptr<const Served>& served)
{
    const QString base = u"/partner/v1"_s;
    const auto add = [&](const QByteArray& method, const QString& path, server::Handler handler) {
        router.add(method, base + path, Access::Anyone, std::move(handler));
    };
    const auto with = [served](Response (*answer)(
                          Context&, const Request&, const PartnerCaller&, const Served&)) {
        return
            [served, answer](Context& context, const Request& request,
                const PartnerCaller& caller) { return answer(context, request, caller, *served); };
    };
    add("POST", u"/token"_s, issueToken);
    add("GET", u"/interfaces"_s,
        counted([](Context& context, const Request& request, const PartnerCaller&) {
            return searchInterfaces(context, request);
        }));
    add("GET", u"/interfaces/{id}"_s, counted(with(describe)));
    add("POST", u"/interfaces/{id}:call"_s,
        asPartner([served](Context& context, const Request& request, const PartnerCaller& caller) {
            return callInterface(context, *served, caller,
                {request.parameters.value(u"id"_s), request.body, request.key});
        }));
    add("GET", u"/needs"_s,
        counted([](Context& context, const Request& request, const PartnerCaller&) {
            return searchNeeds(context, request);
        }));
    add("GET", u"/compositions"_s, counted(compositions));
    add("POST", u"/compositions"_s, counted(with(compose)));
    add("POST", u"/compositions/{id}:run"_s, counted(with(run)));
    add("GET", u"/usage"_s, counted(usage));
}

} // namespace hui::admin
