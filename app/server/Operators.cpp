// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Operators.h"

#include "app/core/Clock.h"
#include "app/core/JsonReader.h"
#include "app/core/Random.h"
#include "app/server/PasswordHash.h"
#include "app/store/Database.h"

#include <algorithm>

namespace hui::server {

namespace {

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

Result<PasswordCheck> cleared(Context& context, const QString& id)
{
    const auto done = context.database.transaction([&]() -> Result<Done> {
        const auto reset = context.database.run(
            QStringLiteral("UPDATE operator SET failures = 0, locked_until = ''"
                           " WHERE operator_id = ?"),
            {id});
        if (!reset)
            return std::unexpected(reset.error());
        return Done{};
    });
    if (!done)
        return std::unexpected(done.error());
    Result<std::optional<OperatorAccount>> account = Operators(context.database).byId(id);
    if (!account)
        return std::unexpected(account.error());
    return PasswordCheck{PasswordCheck::Verdict::Right, *std::move(account), 0};
}

} // namespace

Result<std::optional<OperatorAccount>> Operators::byId(const QString& id) const
{
    auto found = m_database.run(
        QStringLiteral("SELECT operator_id, name, roles, branch, limit_minor FROM operator"
                       " WHERE operator_id = ? AND active = 1"),
        {id});
    if (!found)
        return std::unexpected(found.error());
    if (!found->next())
        return std::nullopt;
    return OperatorAccount{{found->value(0).toString(), found->value(1).toString(),
                               found->value(2).toString().split(u' '), found->value(3).toString()},
        Money::fen(found->value(4).toLongLong())};
}

Result<bool> Operators::hasRole(const QString& id, const QString& role) const
{
    const auto account = byId(id);
    if (!account)
        return std::unexpected(account.error());
    return *account && (*account)->who.roles.contains(role);
}

Result<Done> Operators::save(const OperatorAccount& account, const QString& passwordHash)
{
    const auto saved = m_database.run(
        QStringLiteral("INSERT INTO operator(operator_id, name, branch, roles, limit_minor,"
                       " password_hash) VALUES (?, ?, ?, ?, ?, ?)"
                       " ON CONFLICT(operator_id) DO UPDATE SET name = excluded.name,"
                       " branch = excluded.branch, roles = excluded.roles,"
                       " limit_minor = excluded.limit_minor"),
        {account.who.id, account.who.name, account.who.branch, account.who.roles.join(u' '),
            account.limit.minor(), passwordHash});
    if (!saved)
        return std::unexpected(saved.error());
    return Done{};
}

Result<PasswordCheck> checkPassword(
    Context& context, const QString& operatorId, const QString& password)
{
    HUI_ASSERT(!context.database.inTransaction());
    const Result<Charge> charged
        = context.database.transaction([&] { return charge(context, operatorId); });
    if (!charged)
        return std::unexpected(charged.error());
    if (charged->lockedForSeconds > 0)
        return PasswordCheck{
            PasswordCheck::Verdict::Locked, {}, static_cast<int>(charged->lockedForSeconds)};
    if (!charged->known) {
        (void)passwordMatches(password, nobodysHash());
        return PasswordCheck{};
    }
    if (passwordMatches(password, charged->hash))
        return cleared(context, operatorId);
    if (charged->failures >= allowedFailures)
        return PasswordCheck{
            PasswordCheck::Verdict::Locked, {}, static_cast<int>(lockSeconds(charged->failures))};
    return PasswordCheck{};
}

} // namespace hui::server
