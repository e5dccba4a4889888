// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Operators.h"

#include "app/store/Database.h"

namespace hui::server {

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

} // namespace hui::server
