// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/GiveGrants.h"

#include "app/core/Clock.h"
#include "app/core/JsonReader.h"
#include "app/core/OperationId.h"
#include "app/core/Random.h"
#include "app/server/Audit.h"
#include "app/server/Branches.h"
#include "app/server/Changes.h"
#include "app/server/OfflineGrants.h"
#include "app/server/OfflineJudgement.h"
#include "app/server/Operators.h"
#include "app/server/Problems.h"
#include "app/store/Database.h"
#include "app/store/OfflineSecret.h"

#include <QJsonArray>

#include <algorithm>

namespace hui::server {

using namespace Qt::StringLiterals;

namespace {

const QString grantStream = u"offline_grant"_s;

/// The bank's limits, and no more than the person may sign at all.
QList<OfflineLimit> limitsFor(const GrantTerms& policy, const OperatorAccount& account)
{
    QList<OfflineLimit> limits = policy.limits;
    for (OfflineLimit& limit : limits)
        if (limit.most.currency() == account.limit.currency())
            limit.most
                = Money(std::min(limit.most.minor(), account.limit.minor()), limit.most.currency());
    return limits;
}

/// Whether a grant may go on as it is.
bool isGood(const KeptGrant& kept, const OfflineGrant& wanted, const SecretBytes& key)
{
    const OfflineGrant& grant = kept.made.grant;
    const QDateTime half = grant.from.addSecs(grant.from.secsTo(grant.until) / 2);
    return wanted.from < half && grant.level == wanted.level && grant.count == wanted.count
        && grant.total == wanted.total && grant.limits == wanted.limits
        && grant.approverName == wanted.approverName && kept.proofKey.bytes() == key.bytes();
}

class Giving {
public:
    Giving(Context& context, const Caller& caller, const SigningKey& key, const GrantTerms& policy)
        : m_context(context)
        , m_caller(caller)
        , m_key(key)
        , m_policy(policy)
        , m_grants(context.database)
    {
    }

    Result<Done> give(const KnownOperator& person)
    {
        const auto stretched = stretchedOf(person.passwordHash);
        if (!stretched)
            return Done{}; // a hash of another make proves nothing offline
        const auto before = m_grants.newestOf(m_caller.deviceId, person.account.who.id);
        if (!before)
            return std::unexpected(before.error());
        OfflineGrant grant = termsFor(person.account);
        if (*before) {
            const QUuid id = (*before)->made.grant.id;
            if (isGood(**before, grant, proofKeyOf(stretched->secret, id)))
                return Done{};
        }
        grant.kdf = stretched->kdf;
        grant.check = checkOf(stretched->secret, grant.id);
        const KeptGrant kept{
            {grant, m_key.sign(signedText(grant)).toBase64(), m_key.toDer().toBase64()},
            proofKeyOf(stretched->secret, grant.id)};
        if (const auto added = m_grants.add(kept); !added)
            return added;
        return publish(m_context.database, ofBranch(grantStream, m_caller.deviceId),
            grant.approverId, toJson(kept.made));
    }

private:
    OfflineGrant termsFor(const OperatorAccount& account) const
    {
        const Operator& who = account.who;
        const QDateTime now = m_context.clock.nowUtc();
        OfflineGrant grant;
        grant.id = newOperationId(m_context.clock, m_context.random);
        grant.device = m_caller.deviceId;
        grant.branch = m_caller.branch;
        grant.approverId = who.id;
        grant.approverName = who.name;
        grant.level
            = who.roles.contains(u"manager"_s) ? ApprovalLevel::Manager : ApprovalLevel::Supervisor;
        grant.from = now;
        grant.until = now.addSecs(m_policy.hours * 3600);
        grant.count = m_policy.count;
        grant.total = m_policy.total;
        grant.limits = limitsFor(m_policy, account);
        return grant;
    }

    Context& m_context;
    const Caller& m_caller;
    const SigningKey& m_key;
    const GrantTerms m_policy;
    OfflineGrants m_grants;
};

/// Ends the grants of a person, and tells the desks that had one.
Result<bool> endGrants(Context& context, const QString& branch, const QString& approver)
{
    const auto devices
        = OfflineGrants(context.database).revoke(branch, approver, context.clock.nowUtc());
    if (!devices)
        return std::unexpected(devices.error());
    for (const QString& device : *devices)
        if (const auto told
            = publish(context.database, ofBranch(grantStream, device), approver, std::nullopt);
            !told)
            return std::unexpected(told.error());
    return !devices->isEmpty();
}

Result<Done> note(Context& context, const Request& asked, const QString& act, bool any)
{
    return writeAudit(context.database,
        {context.clock.nowUtc(), asked.caller.branch, asked.caller.deviceId, asked.signedIn->id,
            act, asked.parameters.value(u"approver"_s), any ? u"ok"_s : u"none"_s});
}

Result<bool> isSupervisorOf(Context& context, const QString& branch, const QString& approver)
{
    const auto people = Operators(context.database).supervisorsOf(branch);
    if (!people)
        return std::unexpected(people.error());
    return std::ranges::any_of(
        *people, [&](const KnownOperator& one) { return one.account.who.id == approver; });
}

/// Ends what there is, and makes no more for whoever would be given another.
Result<bool> endAndRefuse(Context& context, const Request& asked)
{
    const QString approver = asked.parameters.value(u"approver"_s);
    const QString& branch = asked.caller.branch;
    const auto any = endGrants(context, branch, approver);
    if (!any)
        return any;
    const auto wouldGetOne = isSupervisorOf(context, branch, approver);
    if (!wouldGetOne || !*wouldGetOne)
        return wouldGetOne ? any : wouldGetOne;
    const auto isNew = OfflineGrants(context.database)
                           .refuse(branch, {approver, asked.signedIn->id, context.clock.nowUtc()});
    return isNew ? Result<bool>(*any || *isNew) : isNew;
}

Response revoke(Context& context, const Request& asked)
{
    const auto ended = context.database.transaction([&]() -> Result<bool> {
        auto any = endAndRefuse(context, asked);
        if (!any)
            return any;
        const auto noted = note(context, asked, u"grant.revoke"_s, *any);
        return noted ? any : std::unexpected(noted.error());
    });
    return ended ? Response{200, {{u"revoked"_s, *ended}}} : toResponse(ended.error());
}

/// Another supervisor than the person: nobody gives themselves back what was taken away.
Response allow(Context& context, const Request& asked)
{
    const QString approver = asked.parameters.value(u"approver"_s);
    if (approver == asked.signedIn->id)
        return toResponse(problem("own_grant"));
    const auto allowed = context.database.transaction([&]() -> Result<bool> {
        auto any = OfflineGrants(context.database).allow(asked.caller.branch, approver);
        if (!any)
            return any;
        const auto noted = note(context, asked, u"grant.allow"_s, *any);
        return noted ? any : std::unexpected(noted.error());
    });
    return allowed ? Response{200, {{u"allowed"_s, *allowed}}} : toResponse(allowed.error());
}

/// A person by number; by the number alone once they are no operator any more.
Result<QJsonObject> personOf(Context& context, const QString& id)
{
    const auto account = Operators(context.database).byId(id);
    if (!account)
        return std::unexpected(account.error());
    return QJsonObject{{u"id"_s, id}, {u"name"_s, *account ? (*account)->who.name : id}};
}

Response findRefused(Context& context, const Request& asked)
{
    const auto refused = OfflineGrants(context.database).refusedIn(asked.caller.branch);
    if (!refused)
        return toResponse(refused.error());
    QJsonArray list;
    for (const GrantRefusal& one : *refused) {
        const auto approver = personOf(context, one.approver);
        const auto by = personOf(context, one.by);
        if (!approver || !by)
            return toResponse(approver ? by.error() : approver.error());
        list.append(QJsonObject{
            {u"approver"_s, *approver}, {u"by"_s, *by}, {u"at"_s, timestampToJson(one.at)}});
    }
    return {200, {{u"refused"_s, list}}};
}

/// The supervisors of a branch, but for those it was taken from.
Result<QList<KnownOperator>> mayHaveOne(Context& context, const QString& branch)
{
    auto people = Operators(context.database).supervisorsOf(branch);
    const auto refused = OfflineGrants(context.database).refusedIn(branch);
    if (!people || !refused)
        return std::unexpected(people ? refused.error() : people.error());
    people->removeIf([&](const KnownOperator& one) {
        return std::ranges::any_of(*refused,
            [&](const GrantRefusal& refusal) { return refusal.approver == one.account.who.id; });
    });
    return people;
}

/// Ends the grants of whoever may have none any more.
Result<Done> endOthers(Context& context, const QString& branch, const QList<KnownOperator>& people)
{
    const auto holders = OfflineGrants(context.database).holdersIn(branch);
    if (!holders)
        return std::unexpected(holders.error());
    for (const QString& holder : *holders) {
        const bool stays = std::ranges::any_of(
            people, [&](const KnownOperator& one) { return one.account.who.id == holder; });
        if (stays)
            continue;
        if (const auto ended = endGrants(context, branch, holder); !ended)
            return std::unexpected(ended.error());
    }
    return Done{};
}

} // namespace

Result<Done> giveGrants(Context& context, const Caller& caller, const SigningKey& key)
{
    OfflineGrants grants(context.database);
    const auto branch = Branches(context.database).byCode(caller.branch);
    if (!branch)
        return std::unexpected(branch.error());
    HUI_ASSERT(*branch); // a device is of a branch
    const auto policy = grants.policyOn((*branch)->businessDate);
    if (!policy)
        return std::unexpected(policy.error());
    const auto people = *policy ? mayHaveOne(context, caller.branch)
                                : Result<QList<KnownOperator>>(QList<KnownOperator>());
    if (!people)
        return std::unexpected(people.error());
    if (const auto ended = endOthers(context, caller.branch, *people); !ended)
        return ended;
    if (!*policy)
        return Done{};
    Giving giving(context, caller, key, **policy);
    for (const KnownOperator& person : *people)
        if (const auto given = giving.give(person); !given)
            return given;
    return Done{};
}

void addOfflineApprovalRoutes(Router& router)
{
    router.add("GET", u"/v1/offline-grants/refused"_s, Access::Operator, findRefused);
    router.add("POST", u"/v1/offline-grants/{approver}:revoke"_s, Access::Supervisor, revoke);
    router.add("POST", u"/v1/offline-grants/{approver}:allow"_s, Access::Supervisor, allow);
    router.add("POST", u"/v1/offline-approvals/{id}:review"_s, Access::Supervisor, reviewOffline);
}

} // namespace hui::server
