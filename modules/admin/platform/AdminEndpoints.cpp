// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/admin/platform/AdminEndpoints.h"

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/JsonReader.h"
#include "app/core/SignedContent.h"
#include "app/server/Branches.h"
#include "app/store/Database.h"
#include "modules/admin/Composition.h"
#include "modules/admin/PartnerWire.h"
#include "modules/admin/platform/AdminProblems.h"
#include "modules/admin/platform/CatalogueSearch.h"
#include "modules/admin/platform/CentreAct.h"
#include "modules/admin/platform/CompositionRepository.h"
#include "modules/admin/platform/PartnerKeyRepository.h"
#include "modules/admin/platform/PartnerRepository.h"
#include "modules/admin/platform/RunComposition.h"

#include <algorithm>

namespace hui::admin {

using namespace Qt::StringLiterals;
using server::Access;
using server::Context;
using server::Request;
using server::Response;

namespace {

constexpr int mostListed = 500;
constexpr int usesDays = 14;
constexpr qsizetype mostGrantedAtOnce = 100;

QString partnerOf(const Request& request)
{
    return request.parameters.value(u"id"_s);
}

/// The partner with nothing but what a list shows: who answers there is not in it.
Response listPartners(Context& context, const Request& request)
{
    return lookOfCentre(request, [&]() -> Response {
        auto all = PartnerRepository(context.database).all(mostListed);
        if (!all)
            return server::toResponse(all.error());
        for (Partner& each : *all)
            each.contact = {};
        return {200, toJson(*all)};
    });
}

Result<std::optional<PartnerView>> viewOf(Context& context, const QString& id)
{
    const PartnerRepository partners(context.database);
    const auto partner = partners.byId(id);
    if (!partner)
        return std::unexpected(partner.error());
    if (!*partner)
        return std::nullopt;
    const QDate since = dateInChina(context.clock.nowUtc()).addDays(1 - usesDays);
    const auto grants = partners.grants(id);
    const auto keys = PartnerKeyRepository(context).keys(id);
    const auto uses = partners.usesSince(id, since);
    if (!grants || !keys || !uses)
        return std::unexpected(!grants ? grants.error() : keys ? uses.error() : keys.error());
    return PartnerView{**partner, *grants, *keys, *uses};
}

Response viewPartner(Context& context, const Request& request)
{
    return lookOfCentre(request, [&]() -> Response {
        const auto view = viewOf(context, partnerOf(request));
        if (!view)
            return server::toResponse(view.error());
        return *view ? Response{200, toJson(**view)}
                     : server::toResponse(adminProblem("partner_unknown"));
    });
}

/// The partner of the route, then what is to be done with it.
ActAnswer withPartner(
    Context& context, const Request& request, const std::function<ActAnswer(const Partner&)>& work)
{
    const auto partner = PartnerRepository(context.database).lockedById(partnerOf(request));
    if (!partner)
        return std::unexpected(partner.error());
    return *partner ? work(**partner) : ActAnswer(adminProblem("partner_unknown"));
}

ActAnswer saving(Context& context, Partner partner)
{
    partner.changedAt = context.clock.nowUtc();
    const auto saved = PartnerRepository(context.database).save(partner);
    return saved ? ActAnswer(toJson(partner)) : std::unexpected(saved.error());
}

/// Whether what is wanted opens more than is open: a longer time, more calls, another branch.
bool opensMore(const Partner& before, const Partner& after)
{
    return before.state != PartnerState::Draft
        && (after.until > before.until || after.from < before.from
            || after.perMinute > before.perMinute || after.perDay > before.perDay
            || after.branch != before.branch);
}

Response savePartner(Context& context, const Request& request)
{
    Result<Partner> wanted = partnerFromJson(withoutApproval(request));
    const QString id = wanted ? wanted->id : QString();
    const auto before = PartnerRepository(context.database).byId(id);
    if (!before)
        return server::toResponse(before.error());
    const bool opens = wanted && *before && opensMore(**before, *wanted);
    return actOfCentre(
        context, request, {u"partner.save"_s, id, opens}, [&](const Signed&) -> ActAnswer {
            if (!wanted)
                return std::unexpected(wanted.error());
            const auto now = PartnerRepository(context.database).lockedById(id);
            if (!now)
                return std::unexpected(now.error());
            if (*now != *before) // changed since it was judged
                return adminProblem("partner_state");
            wanted->state = *now ? (*now)->state : PartnerState::Draft;
            if (const auto checked = checkPartner(*wanted); !checked)
                return adminProblem("partner_wrong", checked.error().detail);
            const auto branch = server::Branches(context.database).byCode(wanted->branch);
            if (!branch)
                return std::unexpected(branch.error());
            if (!*branch)
                return adminProblem("partner_wrong", u"branch"_s);
            return saving(context, *wanted);
        });
}

Response movePartner(Context& context, const Request& request)
{
    const auto act = partnerActOf(request.body.value(u"act"_s).toString());
    const CentreAct doing{act ? u"partner."_s + nameOf(*act) : u"partner.move"_s,
        partnerOf(request), act && needsSignature(*act)};
    return actOfCentre(context, request, doing, [&](const Signed&) {
        return withPartner(context, request, [&](const Partner& partner) -> ActAnswer {
            JsonReader reader(withoutApproval(request));
            reader.string("act"_L1, 20, 1);
            const QString seen = reader.optionalString("seen"_L1, 64).value_or(QString());
            if (const auto read = reader.finish(); !read)
                return std::unexpected(read.error());
            if (doing.isSigned && seen != jsonDigest(toJson(partner)))
                return adminProblem("content_changed");
            const auto state = act ? next(partner.state, *act) : std::nullopt;
            if (!state)
                return adminProblem("partner_state");
            Partner moved = partner;
            moved.state = *state;
            return saving(context, moved);
        });
    });
}

Result<QList<Grant>> readGrants(const Request& request, const Signed& signature)
{
    JsonReader reader(withoutApproval(request));
    const QStringList interfaces = reader.strings("interfaces"_L1, mostGrantedAtOnce, 64);
    Grant one{{}, reader.date("from"_L1), reader.date("until"_L1), request.signedIn->id,
        signature.approver};
    if (interfaces.isEmpty())
        reader.refuse("interfaces"_L1, "Nothing is granted.");
    if (one.until < one.from)
        reader.refuse("until"_L1, "Ends before it begins.");
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    QList<Grant> grants;
    for (const QString& each : interfaces) {
        one.interface = each;
        grants.append(one);
    }
    return grants;
}

ActAnswer granting(Context& context, const Partner& partner, const QList<Grant>& grants)
{
    PartnerRepository partners(context.database);
    for (const Grant& each : grants) {
        const auto offered = OfferedRepository(context).byId(each.interface);
        if (!offered)
            return std::unexpected(offered.error());
        if (!*offered || (*offered)->entry.status == u"retired")
            return adminProblem("interface_unknown", each.interface);
        if (const auto granted = partners.grant(partner.id, each); !granted)
            return std::unexpected(granted.error());
    }
    const auto view = viewOf(context, partner.id);
    return view ? ActAnswer(toJson(**view)) : std::unexpected(view.error());
}

Response grantInterfaces(Context& context, const Request& request)
{
    if (const auto fresh = OfferedRepository(context).refresh(); !fresh)
        return server::toResponse(fresh.error());
    return actOfCentre(context, request, {u"partner.grant"_s, partnerOf(request), true},
        [&](const Signed& signature) {
            return withPartner(context, request, [&](const Partner& partner) -> ActAnswer {
                const auto grants = readGrants(request, signature);
                if (!grants)
                    return std::unexpected(grants.error());
                return granting(context, partner, *grants);
            });
        });
}

Response ungrantInterface(Context& context, const Request& request)
{
    return actOfCentre(
        context, request, {u"partner.ungrant"_s, partnerOf(request)}, [&](const Signed&) {
            return withPartner(context, request, [&](const Partner& partner) -> ActAnswer {
                JsonReader reader(request.body);
                const QString interface = reader.string("interface"_L1, 64, 1);
                if (const auto read = reader.finish(); !read)
                    return std::unexpected(read.error());
                const auto gone
                    = PartnerRepository(context.database).ungrant(partner.id, interface);
                if (!gone)
                    return std::unexpected(gone.error());
                const auto view = viewOf(context, partner.id);
                return view ? ActAnswer(toJson(**view)) : std::unexpected(view.error());
            });
        });
}

ActAnswer makingKey(Context& context, const Request& request, const Partner& partner)
{
    PartnerKeyRepository keys(context);
    const auto shown = keys.wasMade(request.key);
    const auto known = keys.keys(partner.id);
    if (!shown || !known)
        return std::unexpected(shown ? known.error() : shown.error());
    if (*shown)
        return adminProblem("secret_shown");
    if (partner.state == PartnerState::Ended)
        return adminProblem("partner_state");
    const auto good = std::ranges::count_if(
        *known, [](const PartnerKey& key) { return !key.revokedAt.isValid(); });
    if (good >= mostKeys)
        return adminProblem("keys_full");
    const auto made = keys.make(partner.id, request.key);
    if (!made)
        return std::unexpected(made.error());
    return QJsonObject{{u"client_id"_s, made->client}, {u"client_secret"_s, made->secret}};
}

Response makeKey(Context& context, const Request& request)
{
    return actOfCentre(
        context, request, {u"partner.key"_s, partnerOf(request), true, true}, [&](const Signed&) {
            return withPartner(context, request,
                [&](const Partner& partner) { return makingKey(context, request, partner); });
        });
}

Response revokeKey(Context& context, const Request& request)
{
    const QString client = request.parameters.value(u"client"_s);
    return actOfCentre(context, request, {u"partner.revoke"_s, client}, [&](const Signed&) {
        return withPartner(context, request, [&](const Partner& partner) -> ActAnswer {
            const auto revoked = PartnerKeyRepository(context).revoke(partner.id, client);
            if (!revoked)
                return std::unexpected(revoked.error());
            if (!*revoked)
                return adminProblem("key_unknown");
            const auto view = viewOf(context, partner.id);
            return view ? ActAnswer(toJson(**view)) : std::unexpected(view.error());
        });
    });
}

Response listCompositions(Context& context, const Request& request)
{
    return lookOfCentre(request, [&]() -> Response {
        const auto all = CompositionRepository(context.database).all({});
        return all ? Response{200, toJson(*all)} : server::toResponse(all.error());
    });
}

/// A draft is published by two people, what is published is retired by one.
Response moveComposition(Context& context, const Request& request, CompositionState to)
{
    const QString partner = request.parameters.value(u"partner"_s);
    const QString id = partnerOf(request);
    const bool publishes = to == CompositionState::Published;
    return actOfCentre(context, request,
        {publishes ? u"composition.publish"_s : u"composition.retire"_s, partner + u'/' + id,
            publishes},
        [&](const Signed& signature) -> ActAnswer {
            JsonReader reader(withoutApproval(request));
            const auto number = static_cast<int>(reader.integer("version"_L1, 1, 1'000'000));
            const QString seen = reader.optionalString("seen"_L1, 64).value_or(QString());
            if (const auto read = reader.finish(); !read)
                return std::unexpected(read.error());
            CompositionRepository kept(context.database);
            auto version = kept.find(partner, id, number);
            if (!version)
                return std::unexpected(version.error());
            if (!*version)
                return adminProblem("composition_unknown");
            if ((*version)->state == to)
                return toJson(**version);
            if (const auto secret = refuseSecrets((*version)->content); publishes && secret)
                return *secret;
            if (publishes ? (*version)->state != CompositionState::Draft
                          : (*version)->state != CompositionState::Published)
                return adminProblem("composition_state");
            if (publishes && seen != jsonDigest(toJson((*version)->content)))
                return adminProblem("content_changed");
            (*version)->state = to;
            if (publishes)
                (*version)->signedBy = signature.approver;
            (*version)->changedAt = context.clock.nowUtc();
            const auto saved = kept.save(**version);
            return saved ? ActAnswer(toJson(**version)) : std::unexpected(saved.error());
        });
}

} // namespace

void addAdminRoutes(server::Router& router)
{
    const QString one = u"/v1/partners/{id}"_s;
    const QString composition = u"/v1/compositions/{partner}/{id}"_s;
    router.add("GET", u"/v1/partners"_s, Access::Operator, listPartners);
    router.add("POST", u"/v1/partners"_s, Access::Operator, savePartner);
    router.add("GET", one, Access::Operator, viewPartner);
    router.add("POST", one + u":move"_s, Access::Operator, movePartner);
    router.add("POST", one + u":grant"_s, Access::Operator, grantInterfaces);
    router.add("POST", one + u":ungrant"_s, Access::Operator, ungrantInterface);
    router.add("POST", one + u"/keys"_s, Access::Operator, makeKey);
    router.add("POST", one + u"/keys/{client}:revoke"_s, Access::Operator, revokeKey);
    router.add("GET", u"/v1/offered-interfaces"_s, Access::Operator,
        [](Context& context, const Request& request) {
            return lookOfCentre(request, [&] { return searchInterfaces(context, request); });
        });
    router.add("GET", u"/v1/compositions"_s, Access::Operator, listCompositions);
    router.add("POST", composition + u":publish"_s, Access::Operator,
        [](Context& context, const Request& request) {
            return moveComposition(context, request, CompositionState::Published);
        });
    router.add("POST", composition + u":retire"_s, Access::Operator,
        [](Context& context, const Request& request) {
            return moveComposition(context, request, CompositionState::Retired);
        });
}

} // namespace hui::admin
