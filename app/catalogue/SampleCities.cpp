// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/SampleCities.h"

#include <QFile>

#include <algorithm>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

enum CityColumn {
    Code = 1,
    Name = 2,
    Level = 4,
    ProvinceCode = 5,
    Province = 6,
    Pinyin = 8,
    Initials = 9
};

/// Provinces north of the line of the Qin mountains and the Huai river, where towns are heated
/// centrally, and Tibet. Sample data: single cities on the line differ.
constexpr const char* heated[] = {
    "11", "12", "13", "14", "15", "21", "22", "23", "37", "41", "54", "61", "62", "63", "64", "65"};

/// Guangdong, Guangxi, Hainan, Guizhou, Yunnan: China Southern Power Grid.
constexpr const char* southernGrid[] = {"44", "45", "46", "52", "53"};

template <std::size_t N>
bool isIn(const char* const (&provinces)[N], const QString& code)
{
    return std::ranges::any_of(
        provinces, [&](const char* one) { return code.startsWith(QLatin1StringView(one)); });
}

/// "shi jia zhuang" → "Shijiazhuang".
QString englishOf(const QString& pinyin)
{
    QString name = QString(pinyin).remove(u' ');
    if (!name.isEmpty())
        name.front() = name.front().toUpper();
    return name;
}

} // namespace

QList<QStringList> rowsOf(const QString& resource)
{
    QFile file(resource);
    HUI_ASSERT(file.open(QIODevice::ReadOnly)); // compiled in: missing means a broken build
    QList<QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.sliced(1))
        rows.append(line.split(u','));
    return rows;
}

QList<SampleCity> sampleCities()
{
    QList<SampleCity> cities;
    for (const QStringList& row : rowsOf(u":/data/cities.csv"_s)) {
        const QString& code = row.at(ProvinceCode);
        cities.append({{row.at(Code), row.at(Name), englishOf(row.at(Pinyin)), row.at(Province),
                           row.at(Initials), row.at(Pinyin)},
            code, isIn(heated, code), isIn(southernGrid, code), row.at(Level)});
    }
    std::ranges::sort(cities, {}, [](const SampleCity& one) { return one.city.code; });
    return cities;
}

} // namespace hui
