// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/BranchDays.h"

#include "app/core/JsonReader.h"
#include "app/store/Database.h"

namespace hui::server {

using namespace Qt::StringLiterals;

Result<std::optional<BranchDay>> BranchDays::one(
    const QString& where, const QVariantList& values) const
{
    auto row = m_database.run(
        u"SELECT branch, business_date, state, operation, at FROM branch_day WHERE "_s + where,
        values);
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    const auto state = dayStateOf(row->value(2).toString());
    HUI_ASSERT(state); // the table checks it
    return BranchDay{row->value(0).toString(),
        QDate::fromString(row->value(1).toString(), Qt::ISODate), *state,
        QUuid::fromString(row->value(3).toString()),
        QDateTime::fromString(row->value(4).toString(), Qt::ISODateWithMs)};
}

Result<std::optional<BranchDay>> BranchDays::of(
    const QString& branch, const QDate& businessDate) const
{
    return one(u"branch = ? AND business_date = ?"_s, {branch, businessDate.toString(Qt::ISODate)});
}

Result<std::optional<BranchDay>> BranchDays::last(const QString& branch) const
{
    return one(u"branch = ? ORDER BY business_date DESC LIMIT 1"_s, {branch});
}

Result<QDate> BranchDays::postingDate(const QString& branch, const QDate& businessDate) const
{
    const auto meant = of(branch, businessDate);
    if (!meant)
        return std::unexpected(meant.error());
    if (!*meant || (*meant)->state == DayState::Open)
        return businessDate;
    const auto newest = last(branch);
    if (!newest)
        return std::unexpected(newest.error());
    const BranchDay& latest = **newest; // there is at least the closed one
    return latest.state == DayState::Open ? latest.businessDate : latest.businessDate.addDays(1);
}

Result<Done> BranchDays::save(const BranchDay& day)
{
    const auto saved = m_database.run(
        u"INSERT INTO branch_day(branch, business_date, state, operation, at)"
        " VALUES (?, ?, ?, ?, ?) ON CONFLICT (branch, business_date) DO UPDATE SET"
        " state = excluded.state, operation = excluded.operation, at = excluded.at"_s,
        {day.branch, day.businessDate.toString(Qt::ISODate), nameOf(day.state),
            day.operation.toString(QUuid::WithoutBraces), timestampToJson(day.at)});
    if (!saved)
        return std::unexpected(saved.error());
    return Done{};
}

} // namespace hui::server
