// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/BranchDayRepository.h"

#include "app/core/StrictJson.h"
#include "app/store/Database.h"

namespace hui {

using namespace Qt::StringLiterals;

Result<Done> BranchDayRepository::apply(const QJsonObject& value)
{
    const Result<BranchDay> told = branchDayFromJson(value);
    if (!told)
        return std::unexpected(told.error());
    const auto here = of(told->branch, told->businessDate);
    if (!here)
        return std::unexpected(here.error());
    if (const auto noted = noteTold(*told); !noted)
        return noted;
    const bool isBehind = *here && told->at < (*here)->at;
    return isBehind ? Result<Done>(Done{}) : save(*told);
}

Result<Done> BranchDayRepository::remove(const BranchDay& day)
{
    const auto gone
        = m_database.run(u"DELETE FROM branch_day WHERE branch = ? AND business_date = ?"_s,
            {day.branch, day.businessDate.toString(Qt::ISODate)});
    return gone ? Result<Done>(Done{}) : std::unexpected(gone.error());
}

Result<Done> BranchDayRepository::noteTold(const BranchDay& day)
{
    const auto noted = m_database.run(
        u"INSERT INTO branch_day_told(branch, business_date, value) VALUES (?, ?, ?)"
        " ON CONFLICT (branch, business_date) DO UPDATE SET value = excluded.value"_s,
        {day.branch, day.businessDate.toString(Qt::ISODate),
            QString::fromUtf8(canonicalJson(toJson(day)))});
    return noted ? Result<Done>(Done{}) : std::unexpected(noted.error());
}

Result<std::optional<BranchDay>> BranchDayRepository::told(
    const QString& branch, const QDate& businessDate) const
{
    auto row = m_database.run(
        u"SELECT value FROM branch_day_told WHERE branch = ? AND business_date = ?"_s,
        {branch, businessDate.toString(Qt::ISODate)});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    const Result<QJsonObject> value = parseStrict(row->value(0).toString().toUtf8());
    if (!value)
        return std::unexpected(value.error());
    const Result<BranchDay> day = branchDayFromJson(*value);
    if (!day)
        return std::unexpected(day.error());
    return std::optional(*day);
}

Result<QList<BranchDay>> BranchDayRepository::movedInVain() const
{
    return m_days.where(u"operation IN (SELECT op_id FROM outbox WHERE state = 'rejected')"_s, {});
}

Result<QUuid> BranchDayRepository::refused(const QString& branch, const QDate& businessDate) const
{
    auto row = m_database.run(
        u"SELECT operation FROM branch_day_refused WHERE branch = ? AND business_date = ?"_s,
        {branch, businessDate.toString(Qt::ISODate)});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? QUuid::fromRfc4122(row->value(0).toByteArray()) : QUuid();
}

Result<Done> BranchDayRepository::setRefused(const BranchDay& day, const QUuid& operation)
{
    const QString date = day.businessDate.toString(Qt::ISODate);
    const auto noted = operation.isNull()
        ? m_database.run(u"DELETE FROM branch_day_refused WHERE branch = ? AND business_date = ?"_s,
              {day.branch, date})
        : m_database.run(
              u"INSERT INTO branch_day_refused(branch, business_date, operation) VALUES (?, ?, ?)"
              " ON CONFLICT (branch, business_date) DO UPDATE SET operation = excluded.operation"_s,
              {day.branch, date, operation.toRfc4122()});
    return noted ? Result<Done>(Done{}) : std::unexpected(noted.error());
}

} // namespace hui
