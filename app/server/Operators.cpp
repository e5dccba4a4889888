// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Operators.h"

#include "app/store/Database.h"

namespace hui::server {

namespace {

OperatorAccount accountOf(const QSqlQuery& row)
{
    return {{row.value(0).toString(), row.value(1).toString(), row.value(2).toString().split(u' '),
                row.value(3).toString()},
        Money::fen(row.value(4).toLongLong())};
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
    return accountOf(*found);
}

Result<bool> Operators::hasRole(const QString& id, const QString& role) const
{
    const auto account = byId(id);
    if (!account)
        return std::unexpected(account.error());
    return *account && (*account)->who.roles.contains(role);
}

Result<QList<KnownOperator>> Operators::supervisorsOf(const QString& branch) const
{
    auto found = m_database.run(
        QStringLiteral("SELECT operator_id, name, roles, branch, limit_minor, password_hash"
                       " FROM operator WHERE branch = ? AND active = 1 ORDER BY operator_id"),
        {branch});
    if (!found)
        return std::unexpected(found.error());
    QList<KnownOperator> people;
    while (found->next())
        if (const OperatorAccount account = accountOf(*found);
            account.who.roles.contains(QStringLiteral("supervisor")))
            people.append({account, found->value(5).toString()});
    return people;
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
