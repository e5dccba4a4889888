// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/platform/SchoolRepository.h"

#include "app/catalogue/SearchWords.h"
#include "app/server/Columns.h"
#include "app/store/ColumnText.h"
#include "app/store/Database.h"

#include <algorithm>

namespace hui::campus {

using namespace Qt::StringLiterals;

namespace {

School schoolIn(const QSqlQuery& row)
{
    const auto kind = schoolKindOf(row.value(5).toString());
    HUI_ASSERT(kind); // the table checks it
    return {row.value(0).toString(), row.value(1).toString(), row.value(2).toString(),
        row.value(3).toString(), row.value(4).toString(), *kind};
}

/// How near a city is by its code: 0 the same, 1 of the same prefecture, 2 of the same province, 3
/// elsewhere. Of places the platform knows codes and no coordinates.
int farness(const QString& city, const QString& from)
{
    // a municipality is one place; a branch may be known by its district
    if (city == from || city == from.left(4) + u"00"_s || city == from.left(2) + u"0000"_s)
        return 0;
    if (city.left(4) == from.left(4))
        return 1;
    return city.left(2) == from.left(2) ? 2 : 3;
}

} // namespace

Result<FoundSchools> SchoolRepository::find(const SchoolQuestion& question, int limit) const
{
    const QString kind = question.kind ? nameOf(*question.kind) : QString(""_L1);
    const QString city = server::notNull(question.city);
    auto rows = m_database.run(
        u"SELECT school, city, city_name, name, name_en, kind, words FROM campus_school"
        " WHERE (? = '' OR city = ?) AND (? = '' OR kind = ?) ORDER BY city, school LIMIT 20000"_s,
        {city, city, kind, kind});
    if (!rows)
        return std::unexpected(rows.error());
    QList<School> schools;
    while (rows->next())
        if (question.typed.isEmpty() || hasWords(rows->value(6).toString(), question.typed))
            schools.append(schoolIn(*rows));
    std::ranges::stable_sort(
        schools, {}, [&](const School& school) { return farness(school.city, question.nearTo); });
    return FoundSchools{
        schools.first(qMin<qsizetype>(limit, schools.size())), schools.size() > limit};
}

Result<std::optional<School>> SchoolRepository::byId(const QString& id) const
{
    auto row = m_database.run(u"SELECT school, city, city_name, name, name_en, kind"
                              " FROM campus_school WHERE school = ?"_s,
        {id});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? std::optional(schoolIn(*row)) : std::nullopt;
}

Result<Done> SchoolRepository::add(const SampleSchool& added)
{
    const School& school = added.school;
    const auto written = m_database.run(
        u"INSERT INTO campus_school(school, city, city_name, name, name_en, kind, words)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (school) DO NOTHING"_s,
        {school.id, school.city, school.cityName, school.name, school.nameEn, nameOf(school.kind),
            added.words});
    return written ? Result<Done>(Done{}) : std::unexpected(written.error());
}

Result<PartPolicy> SchoolRepository::partPolicy(
    const School& school, FeeKind fee, const QDate& day) const
{
    auto row = m_database.run(
        u"SELECT in_parts, least FROM campus_part_policy WHERE school IN (?, '')"
        " AND school_kind = ? AND fee_kind = ? AND valid_from <= ?"
        " ORDER BY CASE WHEN school = '' THEN 1 ELSE 0 END, valid_from DESC LIMIT 1"_s,
        {school.id, nameOf(school.kind), nameOf(fee), dayColumn(day)});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return PartPolicy{};
    return PartPolicy{row->value(0).toInt() == 1, Money::fen(row->value(1).toLongLong())};
}

Result<Done> SchoolRepository::setPartPolicy(const PartRule& rule)
{
    const auto written = m_database.run(
        u"INSERT INTO campus_part_policy(school, school_kind, fee_kind, valid_from, in_parts,"
        " least) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (school, school_kind, fee_kind, valid_from)"
        " DO UPDATE SET in_parts = excluded.in_parts, least = excluded.least"_s,
        {server::notNull(rule.school), nameOf(rule.schoolKind), nameOf(rule.fee),
            dayColumn(rule.validFrom), rule.policy.isPart ? 1 : 0, rule.policy.least.minor()});
    return written ? Result<Done>(Done{}) : std::unexpected(written.error());
}

} // namespace hui::campus
