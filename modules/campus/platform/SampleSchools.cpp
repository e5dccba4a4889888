// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/platform/SampleSchools.h"

#include "app/catalogue/SampleCities.h"
#include "app/catalogue/SearchWords.h"

namespace hui::campus {

using namespace Qt::StringLiterals;

namespace {

/// What stands behind the city's name.
struct SampleCampus {
    SchoolKind kind;
    const char* name;
    const char* nameEn;
    const char* pinyin;
};

constexpr SampleCampus campuses[] = {
    {SchoolKind::Kindergarten, "示例幼儿园", "Sample Kindergarten", "shi li you er yuan"},
    {SchoolKind::Primary, "示例小学", "Sample Primary School", "shi li xiao xue"},
    {SchoolKind::Junior, "示例初级中学", "Sample Junior Middle School", "shi li chu ji zhong xue"},
    {SchoolKind::Senior, "示例高级中学", "Sample Senior High School", "shi li gao ji zhong xue"},
    {SchoolKind::University, "示例大学", "Sample University", "shi li da xue"},
};
constexpr int campusCount = int(std::size(campuses));

SampleSchool sampleSchool(const City& where, int number)
{
    const SampleCampus& campus = campuses[number];
    SampleSchool made;
    made.school = {.id = u"%1-s%2"_s.arg(where.code).arg(number + 1),
        .city = where.code,
        .cityName = where.name,
        .name = where.name + QString::fromUtf8(campus.name),
        .nameEn = where.nameEn + u' ' + QLatin1StringView(campus.nameEn),
        .kind = campus.kind};
    SearchWords words;
    words.addName(made.school.name);
    const QLatin1StringView pinyin(campus.pinyin);
    words.addPinyin(where.pinyin + (where.name.endsWith(u'市') ? u" shi "_s : u" "_s) + pinyin);
    words.addPinyin(where.pinyin + u' ' + pinyin);
    words.addPlain(made.school.nameEn);
    made.words = words.text();
    return made;
}

} // namespace

QList<SampleSchool> sampleSchools()
{
    QList<SampleSchool> schools;
    int turn = 0;
    for (const SampleCity& city : sampleCities()) {
        if (city.level == "county"_L1)
            continue;
        const bool hasAll = city.level == "municipality"_L1 || city.city.code.startsWith(u"32");
        if (!hasAll)
            schools.append(sampleSchool(city.city, turn++ % campusCount));
        for (int number = 0; hasAll && number < campusCount; ++number)
            schools.append(sampleSchool(city.city, number));
    }
    return schools;
}

} // namespace hui::campus
