// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/InboxDay.h"

#include "app/server/Columns.h"
#include "app/store/Database.h"

namespace hui::server {

using namespace Qt::StringLiterals;

InboxDay::InboxDay(Database& database, QString branch, const QDate& businessDate)
    : m_database(database)
    , m_branch(std::move(branch))
    , m_date(businessDate.toString(Qt::ISODate))
{
}

Result<QList<DayEntry>> InboxDay::entries(qint64 after, int limit) const
{
    auto rows = m_database.run(
        u"SELECT number, op_id, device_id, device_seq, kind, till, amount_minor, currency, status"
        " FROM inbox WHERE branch = ? AND business_date = ? AND amount_minor IS NOT NULL"
        " AND number > ? ORDER BY number LIMIT ?"_s,
        {m_branch, m_date, after, limit});
    if (!rows)
        return std::unexpected(rows.error());
    QList<DayEntry> entries;
    while (rows->next())
        entries.append({rows->value(0).toLongLong(), QUuid::fromString(rows->value(1).toString()),
            rows->value(2).toString(), rows->value(3).toLongLong(), rows->value(4).toString(),
            rows->value(5).toString(),
            amountOf(rows->value(6), rows->value(7)).value_or(Money::fen(0)),
            rows->value(8).toString()});
    return entries;
}

Result<QList<DayTotal>> InboxDay::totals() const
{
    auto rows = m_database.run(
        u"SELECT status, currency, COUNT(*), CAST(SUM(amount_minor) AS BIGINT) FROM inbox"
        " WHERE branch = ? AND business_date = ? AND amount_minor IS NOT NULL"
        " GROUP BY status, currency ORDER BY status, currency"_s,
        {m_branch, m_date});
    if (!rows)
        return std::unexpected(rows.error());
    QList<DayTotal> totals;
    while (rows->next())
        totals.append({rows->value(0).toString(), rows->value(2).toLongLong(),
            amountOf(rows->value(3), rows->value(1)).value_or(Money::fen(0))});
    return totals;
}

Result<QStringList> InboxDay::devices() const
{
    auto rows = m_database.run(u"SELECT DISTINCT device_id FROM inbox WHERE branch = ?"
                               " AND business_date = ? AND amount_minor IS NOT NULL"
                               " ORDER BY device_id"_s,
        {m_branch, m_date});
    if (!rows)
        return std::unexpected(rows.error());
    QStringList devices;
    while (rows->next())
        devices.append(rows->value(0).toString());
    return devices;
}

} // namespace hui::server
