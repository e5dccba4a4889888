// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/HospitalRepository.h"

#include "app/catalogue/SearchWords.h"
#include "app/store/ColumnText.h"
#include "app/store/Database.h"

#include <algorithm>

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

Hospital hospitalIn(const QSqlQuery& row)
{
    const auto grade = hospitalGradeOf(row.value(5).toString());
    HUI_ASSERT(grade); // the table checks it
    return {row.value(0).toString(), row.value(1).toString(), row.value(2).toString(),
        row.value(3).toString(), row.value(4).toString(), *grade};
}

} // namespace

int distanceClass(const QString& city, const QString& from)
{
    // a municipality is one place; a branch may be known by its district
    if (city == from || city == from.left(4) + u"00"_s || city == from.left(2) + u"0000"_s)
        return 0;
    if (city.left(4) == from.left(4))
        return 1;
    return city.left(2) == from.left(2) ? 2 : 3;
}

Result<FoundHospitals> HospitalRepository::find(const HospitalQuestion& question, int limit) const
{
    const QString grade = question.grade ? nameOf(*question.grade) : QString(""_L1);
    const QString city = question.city.isEmpty() ? QString(""_L1) : question.city;
    auto rows = m_database.run(
        u"SELECT hospital, city, city_name, name, name_en, grade, words FROM community_hospital"
        " WHERE (? = '' OR city = ?) AND (? = '' OR grade = ?) ORDER BY city, hospital"
        " LIMIT 20000"_s,
        {city, city, grade, grade});
    if (!rows)
        return std::unexpected(rows.error());
    QList<Hospital> hospitals;
    while (rows->next())
        if (question.typed.isEmpty() || hasWords(rows->value(6).toString(), question.typed))
            hospitals.append(hospitalIn(*rows));
    std::ranges::stable_sort(hospitals, {},
        [&](const Hospital& hospital) { return distanceClass(hospital.city, question.nearTo); });
    return FoundHospitals{
        hospitals.first(qMin<qsizetype>(limit, hospitals.size())), hospitals.size() > limit};
}

Result<std::optional<Hospital>> HospitalRepository::byId(const QString& id) const
{
    auto row = m_database.run(
        u"SELECT hospital, city, city_name, name, name_en, grade FROM community_hospital"
        " WHERE hospital = ?"_s,
        {id});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? std::optional(hospitalIn(*row)) : std::nullopt;
}

Result<Done> HospitalRepository::add(const SampleHospital& added)
{
    const Hospital& hospital = added.hospital;
    const auto written = m_database.run(
        u"INSERT INTO community_hospital(hospital, city, city_name, name, name_en, grade, words)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (hospital) DO NOTHING"_s,
        {hospital.id, hospital.city, hospital.cityName, hospital.name, hospital.nameEn,
            nameOf(hospital.grade), added.words});
    return written ? Result<Done>(Done{}) : std::unexpected(written.error());
}

Result<ClinicPolicy> HospitalRepository::policyOn(const QDate& day) const
{
    auto row = m_database.run(
        u"SELECT hold_minutes, days_ahead, cancel_days, left_days"
        " FROM community_clinic_policy WHERE valid_from <= ? ORDER BY valid_from DESC LIMIT 1"_s,
        {dayColumn(day)});
    if (!row)
        return std::unexpected(row.error());
    const bool found = row->next();
    HUI_ASSERT(found); // the first one is older than any bank
    return ClinicPolicy{
        row->value(0).toInt(), row->value(1).toInt(), row->value(2).toInt(), row->value(3).toInt()};
}

} // namespace hui::community
