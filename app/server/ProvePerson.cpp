// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/ProvePerson.h"

#include "app/core/Clock.h"
#include "app/core/JsonReader.h"
#include "app/core/Random.h"
#include "app/server/Factors.h"
#include "app/server/PasswordHash.h"
#include "app/server/Problems.h"
#include "app/store/Database.h"

#include <algorithm>

namespace hui::server {

namespace {

using Verdict = ProofCheck::Verdict;

constexpr qint64 allowedFailures = 5;
constexpr qint64 firstLockSeconds = 30;
constexpr qint64 longestLockSeconds = 3600;

/// An attempt that has been counted.
struct Charge {
    bool known = false;
    QString hash;
    qint64 failures = 0; ///< this attempt among them
    qint64 lockedForSeconds = 0; ///< from before this attempt: it is not to be compared
};

qint64 lockSeconds(qint64 failures)
{
    const qint64 doublings = std::clamp<qint64>(failures - allowedFailures, 0, 20);
    return std::min(firstLockSeconds << doublings, longestLockSeconds);
}

Result<Charge> lockedOrUnknown(Context& context, const QString& id)
{
    auto found = context.database.run(
        QStringLiteral("SELECT locked_until FROM operator WHERE operator_id = ? AND active = 1"),
        {id});
    if (!found)
        return std::unexpected(found.error());
    if (!found->next())
        return Charge{};
    const QDateTime until = QDateTime::fromString(found->value(0).toString(), Qt::ISODateWithMs);
    return Charge{true, {}, 0, std::max<qint64>(1, context.clock.nowUtc().secsTo(until))};
}

Result<Done> lock(Context& context, const QString& id, qint64 failures)
{
    const QDateTime until = context.clock.nowUtc().addSecs(lockSeconds(failures));
    const auto locked = context.database.run(
        QStringLiteral("UPDATE operator SET locked_until = ? WHERE operator_id = ?"),
        {timestampToJson(until), id});
    if (!locked)
        return std::unexpected(locked.error());
    return Done{};
}

Result<Charge> charge(Context& context, const QString& id)
{
    Charge made;
    {
        auto counted = context.database.run(
            QStringLiteral("UPDATE operator SET failures = failures + 1"
                           " WHERE operator_id = ? AND active = 1 AND locked_until <= ?"
                           " RETURNING failures, password_hash"),
            {id, timestampToJson(context.clock.nowUtc())});
        if (!counted)
            return std::unexpected(counted.error());
        if (!counted->next())
            return lockedOrUnknown(context, id);
        made = {true, counted->value(1).toString(), counted->value(0).toLongLong(), 0};
    }
    if (made.failures >= allowedFailures)
        if (const Result<Done> locked = lock(context, id, made.failures); !locked)
            return std::unexpected(locked.error());
    return made;
}

/// A hash nobody has the password of, compared when the operator does not exist.
const QString& nobodysHash()
{
    static const QString hash = [] {
        SystemRandom random;
        return hashPassword(QString::fromLatin1(random.bytes(32).toHex()), random);
    }();
    return hash;
}

/// In the transaction that also takes the factor.
Result<ProofCheck> cleared(Context& context, const QString& id)
{
    const auto reset
        = context.database.run(QStringLiteral("UPDATE operator SET failures = 0, locked_until = ''"
                                              " WHERE operator_id = ?"),
            {id});
    if (!reset)
        return std::unexpected(reset.error());
    Result<std::optional<OperatorAccount>> account = Operators(context.database).byId(id);
    if (!account)
        return std::unexpected(account.error());
    return ProofCheck{Verdict::Right, *std::move(account)};
}

/// Takes this attempt back from the count, with the lock it made; not one that another made since.
Result<Done> takeBack(Context& context, const QString& id, const Charge& charged)
{
    const auto taken = context.database.run(
        QStringLiteral("UPDATE operator SET failures = failures - 1, locked_until = CASE"
                       " WHEN failures = ? THEN '' ELSE locked_until END"
                       " WHERE operator_id = ? AND failures > 0"),
        {charged.failures, id});
    if (!taken)
        return std::unexpected(taken.error());
    return Done{};
}

ProofCheck failed(Verdict verdict, const Charge& charged, const QList<SecondFactor::Kind>& factors)
{
    if (charged.failures >= allowedFailures)
        return {Verdict::Locked, {}, static_cast<int>(lockSeconds(charged.failures))};
    return {verdict, {}, 0, factors};
}

/// What remains once the password was right.
Result<ProofCheck> withFactor(Context& context, const Proof& proof, const Charge& charged)
{
    Factors factors(context.database);
    const auto kinds = factors.kindsOf(proof.operatorId);
    if (!kinds)
        return std::unexpected(kinds.error());
    if (!proof.factor && kinds->isEmpty())
        return cleared(context, proof.operatorId);
    if (!proof.factor) {
        if (const auto taken = takeBack(context, proof.operatorId, charged); !taken)
            return std::unexpected(taken.error());
        return ProofCheck{Verdict::FactorMissing, {}, 0, *kinds};
    }
    const auto shown = factors.take(proof.operatorId, *proof.factor, context.clock.nowUtc());
    if (!shown)
        return std::unexpected(shown.error());
    switch (*shown) {
    case Factors::Verdict::Right: return cleared(context, proof.operatorId);
    case Factors::Verdict::Wrong: return failed(Verdict::FactorWrong, charged, *kinds);
    case Factors::Verdict::Used: return failed(Verdict::FactorUsed, charged, *kinds);
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Problem> ProofCheck::problem() const
{
    Problem made;
    switch (verdict) {
    case Verdict::Right: return std::nullopt;
    case Verdict::Wrong: return server::problem("bad_credentials");
    case Verdict::Locked: return server::problem("operator_locked", retryAfterSeconds);
    case Verdict::FactorMissing: made = server::problem("factor_missing"); break;
    case Verdict::FactorWrong: made = server::problem("factor_wrong"); break;
    case Verdict::FactorUsed: made = server::problem("factor_used"); break;
    }
    made.field = QStringLiteral("factor");
    for (const SecondFactor::Kind kind : factors)
        made.factors += nameOf(kind);
    return made;
}

Result<ProofCheck> provePerson(Context& context, const Proof& proof)
{
    HUI_ASSERT(!context.database.inTransaction());
    const Result<Charge> charged
        = context.database.transaction([&] { return charge(context, proof.operatorId); });
    if (!charged)
        return std::unexpected(charged.error());
    if (charged->lockedForSeconds > 0)
        return ProofCheck{Verdict::Locked, {}, static_cast<int>(charged->lockedForSeconds)};
    if (!charged->known) {
        (void)passwordMatches(proof.password, nobodysHash());
        return ProofCheck{};
    }
    if (!passwordMatches(proof.password, charged->hash))
        return failed(Verdict::Wrong, *charged, {});
    return context.database.transaction([&] { return withFactor(context, proof, *charged); });
}

} // namespace hui::server
