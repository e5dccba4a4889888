// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Branches.h"

#include "app/core/JsonReader.h"
#include "app/store/Database.h"

namespace hui::server {

QJsonObject toJson(const Policy& policy)
{
    return {{QStringLiteral("offline_per_item"), moneyToJson(policy.offlinePerItem)},
        {QStringLiteral("offline_per_day"), moneyToJson(policy.offlinePerDay)},
        {QStringLiteral("till_limit"), moneyToJson(policy.tillLimit)},
        {QStringLiteral("large_cash"), moneyToJson(policy.largeCash)}};
}

Result<std::optional<Branch>> Branches::byCode(const QString& code) const
{
    auto found = m_database.run(
        QStringLiteral("SELECT branch, name, bank, division, business_date, offline_per_item,"
                       " offline_per_day, till_limit, large_cash FROM branch WHERE branch = ?"),
        {code});
    if (!found)
        return std::unexpected(found.error());
    if (!found->next())
        return std::nullopt;
    const auto money = [&](int column) { return Money::fen(found->value(column).toLongLong()); };
    return Branch{found->value(0).toString(), found->value(1).toString(),
        found->value(2).toString(), found->value(3).toString(),
        QDate::fromString(found->value(4).toString(), Qt::ISODate),
        {money(5), money(6), money(7), money(8)}};
}

Result<QMap<QString, QDate>> Branches::businessDates() const
{
    auto rows = m_database.run(QStringLiteral("SELECT branch, business_date FROM branch"));
    if (!rows)
        return std::unexpected(rows.error());
    QMap<QString, QDate> dates;
    while (rows->next())
        dates.insert(
            rows->value(0).toString(), QDate::fromString(rows->value(1).toString(), Qt::ISODate));
    return dates;
}

Result<Done> Branches::save(const Branch& branch)
{
    const auto saved = m_database.run(
        QStringLiteral("INSERT INTO branch(branch, name, bank, division, business_date,"
                       " offline_per_item, offline_per_day, till_limit, large_cash)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                       " ON CONFLICT(branch) DO UPDATE SET name = excluded.name,"
                       " bank = excluded.bank, division = excluded.division,"
                       " business_date = excluded.business_date,"
                       " offline_per_item = excluded.offline_per_item,"
                       " offline_per_day = excluded.offline_per_day,"
                       " till_limit = excluded.till_limit, large_cash = excluded.large_cash"),
        {branch.code, branch.name, branch.bank, branch.division,
            branch.businessDate.toString(Qt::ISODate), branch.policy.offlinePerItem.minor(),
            branch.policy.offlinePerDay.minor(), branch.policy.tillLimit.minor(),
            branch.policy.largeCash.minor()});
    if (!saved)
        return std::unexpected(saved.error());
    return Done{};
}

} // namespace hui::server
