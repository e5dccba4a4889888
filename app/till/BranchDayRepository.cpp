// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/BranchDayRepository.h"

#include "app/core/JsonReader.h"
#include "app/store/Database.h"

namespace hui {

using namespace Qt::StringLiterals;

Result<std::optional<BranchDay>> BranchDayRepository::one(
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
        QUuid::fromRfc4122(row->value(3).toByteArray()),
        QDateTime::fromString(row->value(4).toString(), Qt::ISODateWithMs)};
}

Result<std::optional<BranchDay>> BranchDayRepository::of(
    const QString& branch, const QDate& businessDate) const
{
    return one(u"branch = ? AND business_date = ?"_s, {branch, businessDate.toString(Qt::ISODate)});
}

Result<std::optional<BranchDay>> BranchDayRepository::last(const QString& branch) const
{
    return one(u"branch = ? ORDER BY business_date DESC LIMIT 1"_s, {branch});
}

Result<Done> BranchDayRepository::apply(const QJsonObject& value)
{
    const Result<BranchDay> told = branchDayFromJson(value);
    if (!told)
        return std::unexpected(told.error());
    const auto here = of(told->branch, told->businessDate);
    if (!here)
        return std::unexpected(here.error());
    const bool isBehind = *here && told->at < (*here)->at;
    return isBehind ? Result<Done>(Done{}) : save(*told);
}

Result<Done> BranchDayRepository::save(const BranchDay& day)
{
    const auto saved = m_database.run(
        u"INSERT INTO branch_day(branch, business_date, state, operation, at)"
        " VALUES (?, ?, ?, ?, ?) ON CONFLICT (branch, business_date) DO UPDATE SET"
        " state = excluded.state, operation = excluded.operation, at = excluded.at"_s,
        {day.branch, day.businessDate.toString(Qt::ISODate), nameOf(day.state),
            day.operation.toRfc4122(), timestampToJson(day.at)});
    if (!saved)
        return std::unexpected(saved.error());
    return Done{};
}

} // namespace hui
