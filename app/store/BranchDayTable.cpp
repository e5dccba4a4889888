// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/BranchDayTable.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

namespace hui {

using namespace Qt::StringLiterals;

Result<QList<BranchDay>> BranchDayTable::where(
    const QString& condition, const QVariantList& values) const
{
    auto rows = m_database.run(
        u"SELECT branch, business_date, state, operation, at FROM branch_day WHERE "_s + condition,
        values);
    if (!rows)
        return std::unexpected(rows.error());
    QList<BranchDay> days;
    while (rows->next()) {
        const auto state = dayStateOf(rows->value(2).toString());
        HUI_ASSERT(state); // the table checks it
        days.append(
            {rows->value(0).toString(), QDate::fromString(rows->value(1).toString(), Qt::ISODate),
                *state, operationFrom(rows->value(3)),
                QDateTime::fromString(rows->value(4).toString(), Qt::ISODateWithMs)});
    }
    return days;
}

Result<std::optional<BranchDay>> BranchDayTable::one(
    const QString& condition, const QVariantList& values) const
{
    const auto days = where(condition, values);
    if (!days)
        return std::unexpected(days.error());
    return days->isEmpty() ? std::nullopt : std::optional(days->first());
}

Result<std::optional<BranchDay>> BranchDayTable::of(
    const QString& branch, const QDate& businessDate) const
{
    return one(u"branch = ? AND business_date = ?"_s, {branch, businessDate.toString(Qt::ISODate)});
}

Result<std::optional<BranchDay>> BranchDayTable::last(const QString& branch) const
{
    return one(u"branch = ? ORDER BY business_date DESC LIMIT 1"_s, {branch});
}

Result<Done> BranchDayTable::save(const BranchDay& day)
{
    return done(m_database.run(
        u"INSERT INTO branch_day(branch, business_date, state, operation, at)"
        " VALUES (?, ?, ?, ?, ?) ON CONFLICT (branch, business_date) DO UPDATE SET"
        " state = excluded.state, operation = excluded.operation, at = excluded.at"_s,
        {day.branch, day.businessDate.toString(Qt::ISODate), nameOf(day.state),
            operationColumn(day.operation), timestampToJson(day.at)}));
}

QUuid BranchDayTable::operationFrom(const QVariant& column) const
{
    return m_ids == Ids::Text ? QUuid::fromString(column.toString())
                              : QUuid::fromRfc4122(column.toByteArray());
}

QVariant BranchDayTable::operationColumn(const QUuid& operation) const
{
    return m_ids == Ids::Text ? QVariant(idText(operation)) : QVariant(operation.toRfc4122());
}

} // namespace hui
