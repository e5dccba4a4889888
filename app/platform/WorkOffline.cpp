// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/platform/WorkOffline.h"

#include "app/core/Random.h"
#include "app/core/StrictJson.h"
#include "app/platform/Application.h"
#include "app/server/ApprovalPolicies.h"
#include "app/server/Audit.h"
#include "app/server/Factors.h"
#include "app/server/Operators.h"
#include "app/server/PaperCopies.h"
#include "app/store/Database.h"

namespace hui::platform {

using namespace hui::server;
using namespace Qt::StringLiterals;

namespace {

/// A new secret, as long as the hash it feeds.
TotpKey newKey(Random& random, bool isSha256)
{
    return isSha256 ? TotpKey{TotpKey::Algorithm::Sha256, random.bytes(32)}
                    : TotpKey{TotpKey::Algorithm::Sha1, random.bytes(20)};
}

Result<QString> enrolled(Context& context, const Options& options, QIODevice& input)
{
    Factors factors(context.database);
    const QString& who = options.factorOperator;
    const QDateTime now = context.clock.nowUtc();
    if (options.factorKind == u"card") {
        const QString card = QString::fromLatin1(input.readLine(64)).trimmed();
        const auto done = factors.enrol(who, card, now);
        return done ? Result<QString>(u"enrolled: %1, card"_s.arg(who))
                    : std::unexpected(done.error());
    }
    const TotpKey key = newKey(context.random, options.factorKind == u"totp-sha256");
    const auto done = factors.enrol(who, key, now);
    return done ? Result<QString>(totpAddress(key, who)) : std::unexpected(done.error());
}

Result<QString> removed(Context& context, const Options& options)
{
    const auto kind = factorKindOf(options.factorKind);
    HUI_ASSERT(kind); // optionsOf() lets no other through
    const auto done = Factors(context.database).remove(options.factorOperator, *kind);
    if (!done)
        return std::unexpected(done.error());
    if (!*done)
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "This operator has no such factor."), options.factorKind);
    return u"removed: %1, %2"_s.arg(options.factorOperator, options.factorKind);
}

} // namespace

Result<Done> workOffline(const Options& options, const Clock& clock,
    const std::function<Result<Done>(Context&, const PkiFolder&)>& work)
{
    const auto pki = PkiFolder::open(options.pki, options.names, clock.nowUtc());
    if (!pki)
        return std::unexpected(pki.error());
    auto database = Database::openServer(options.database);
    if (!database)
        return std::unexpected(database.error());
    SystemRandom random;
    Context context{**database, clock, random};
    const auto parts = application(*pki);
    if (!parts)
        return std::unexpected(parts.error());
    if (const auto prepared = prepareDatabase(context, *parts, *pki, options.newDataKey); !prepared)
        return std::unexpected(prepared.error());
    if (options.seedSample)
        if (const auto seeded = parts->seedSample(context); !seeded)
            return std::unexpected(seeded.error());
    return work(context, *pki);
}

Result<QString> orderFactor(Context& context, const Options& options, QIODevice& input)
{
    return context.database.transaction([&]() -> Result<QString> {
        const auto account = Operators(context.database).byId(options.factorOperator);
        if (!account)
            return std::unexpected(account.error());
        if (!*account)
            return failure(Error::Kind::Input,
                QT_TRANSLATE_NOOP("Error", "There is no such operator."), options.factorOperator);
        const auto told
            = options.removeFactor ? removed(context, options) : enrolled(context, options, input);
        if (!told)
            return told;
        const auto noted = writeAudit(context.database,
            {context.clock.nowUtc(), (*account)->who.branch, u""_s, u""_s,
                options.removeFactor ? u"factor.remove"_s : u"factor.enrol"_s,
                options.factorOperator + u'/' + options.factorKind, u"ok"_s});
        return noted ? told : Result<QString>(std::unexpected(noted.error()));
    });
}

Result<QString> orderApprovalPolicy(Context& context, const QSet<QString>& kinds, QIODevice& input)
{
    constexpr qint64 mostBytes = 256 * 1024; // 500 rows and 200 ways are far less
    const auto json = parseStrict(input.read(mostBytes));
    if (!json)
        return std::unexpected(json.error());
    const auto policy = approvalPolicyFromJson(*json);
    if (!policy)
        return std::unexpected(policy.error());
    const QString day = policy->validFrom.toString(Qt::ISODate);
    return context.database.transaction([&]() -> Result<QString> {
        if (const auto saved = ApprovalPolicies(context.database).save(*policy, kinds); !saved)
            return std::unexpected(saved.error());
        const auto noted = writeAudit(context.database,
            {context.clock.nowUtc(), u""_s, u""_s, u""_s, u"approval_policy.set"_s, day, u"ok"_s});
        if (!noted)
            return std::unexpected(noted.error());
        return u"in force from %1: %2 rules, %3 routes"_s.arg(day)
            .arg(policy->rules.size())
            .arg(policy->routes.size());
    });
}

Result<QString> orderCopyPolicy(Context& context, QIODevice& input)
{
    constexpr qint64 mostBytes = 4 * 1024;
    const auto json = parseStrict(input.read(mostBytes));
    if (!json)
        return std::unexpected(json.error());
    const auto policy = copyPolicyFromJson(*json);
    if (!policy)
        return std::unexpected(policy.error());
    const QString day = policy->validFrom.toString(Qt::ISODate);
    return context.database.transaction([&]() -> Result<QString> {
        PaperCopies copies(context.database);
        if (const auto saved = copies.savePolicy(*policy); !saved)
            return std::unexpected(saved.error());
        const auto noted = writeAudit(context.database,
            {context.clock.nowUtc(), u""_s, u""_s, u""_s, u"copy_policy.set"_s, day, u"ok"_s});
        const auto identity = copies.keptDays(CopyClass::Identity, policy->validFrom);
        const auto isAsked = copies.asksAuthority(policy->validFrom);
        if (!noted || !identity || !isAsked)
            return std::unexpected(!noted ? noted.error()
                    : !identity           ? identity.error()
                                          : isAsked.error());
        return u"in force from %1: contracts %2 days, identity papers %3, authority %4"_s.arg(day)
            .arg(policy->days)
            .arg(*identity ? u"%1 days"_s.arg(**identity) : u"for ever"_s,
                *isAsked ? u"asked"_s : u"not asked"_s);
    });
}

} // namespace hui::platform
