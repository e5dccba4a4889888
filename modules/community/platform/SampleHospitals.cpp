// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/SampleHospitals.h"

#include "app/catalogue/SampleCities.h"
#include "app/catalogue/SearchWords.h"

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

/// What stands behind the city's name, and how good such a hospital is in a city of a prefecture
/// and in one of a county.
struct SampleHouse {
    const char* name;
    const char* nameEn;
    const char* pinyin;
    HospitalGrade grade;
    HospitalGrade countyGrade;
};

constexpr SampleHouse houses[] = {
    {"第一样例医院", "First Sample Hospital", "di yi yang li yi yuan", HospitalGrade::ThreeA,
        HospitalGrade::TwoA},
    {"样例中医院", "Sample Hospital of Chinese Medicine", "yang li zhong yi yuan",
        HospitalGrade::ThreeB, HospitalGrade::TwoB},
    {"第二样例医院", "Second Sample Hospital", "di er yang li yi yuan", HospitalGrade::ThreeA,
        HospitalGrade::TwoA},
    {"样例妇幼保健院", "Sample Hospital for Women and Children", "yang li fu you bao jian yuan",
        HospitalGrade::ThreeB, HospitalGrade::TwoB},
};

int housesIn(const SampleCity& city)
{
    if (city.level == "municipality"_L1)
        return 4;
    return city.level == "prefecture"_L1 ? 2 : 1;
}

SampleHospital hospitalOf(const SampleCity& city, int number)
{
    const SampleHouse& house = houses[number];
    const City& where = city.city;
    SampleHospital made;
    made.hospital = {.id = u"%1-h%2"_s.arg(where.code).arg(number + 1),
        .city = where.code,
        .cityName = where.name,
        .name = where.name + QString::fromUtf8(house.name),
        .nameEn = where.nameEn + u' ' + QLatin1StringView(house.nameEn),
        .grade = city.level == "county"_L1 ? house.countyGrade : house.grade};
    SearchWords words;
    words.addName(made.hospital.name);
    const QString syllables = where.pinyin + (where.name.endsWith(u'市') ? u" shi "_s : u" "_s)
        + QLatin1StringView(house.pinyin);
    words.addPinyin(syllables);
    words.addPinyin(where.pinyin + u' ' + QLatin1StringView(house.pinyin));
    words.addPlain(made.hospital.nameEn);
    made.words = words.text();
    return made;
}

} // namespace

QList<SampleHospital> sampleHospitals()
{
    QList<SampleHospital> hospitals;
    for (const SampleCity& city : sampleCities())
        for (int number = 0; number < housesIn(city); ++number)
            hospitals.append(hospitalOf(city, number));
    return hospitals;
}

} // namespace hui::community
