// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/CatalogueWire.h"

#include "app/catalogue/TermsWire.h"
#include "app/catalogue/WireFields.h"

#include <algorithm>

namespace hui {

namespace {

constexpr qsizetype nameLength = 200;
constexpr qsizetype initialsLength = 64;
constexpr qsizetype codeLength = 6; // GB/T 2260
constexpr qsizetype mostCities = 4000; // more than the country has divisions of a county's rank

} // namespace

QJsonObject cityToJson(const City& city)
{
    QJsonObject json{{u"code"_s, city.code}, {u"name"_s, city.name}, {u"name_en"_s, city.nameEn},
        {u"province"_s, city.province}, {u"initials"_s, city.initials}};
    writePlain(json, u"pinyin"_s, city.pinyin, QString());
    return json;
}

Result<City> cityFromJson(const QJsonObject& value, const QString& key)
{
    JsonReader reader(value, key);
    City city;
    city.code = reader.string("code"_L1, codeLength, codeLength);
    city.name = reader.string("name"_L1, nameLength, 1);
    city.nameEn = reader.string("name_en"_L1, nameLength);
    city.province = reader.string("province"_L1, nameLength);
    city.initials = reader.string("initials"_L1, initialsLength).toLower();
    city.pinyin = reader.optionalString("pinyin"_L1, nameLength).value_or(QString()).toLower();
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return city;
}

QJsonObject billerToJson(const Biller& biller)
{
    QJsonObject json{{u"id"_s, biller.id}, {u"category"_s, biller.category},
        {u"city"_s, biller.city}, {u"name"_s, biller.name}, {u"name_en"_s, biller.nameEn},
        {u"initials"_s, biller.initials}, {u"offline"_s, QString(wordOf(biller.offline))},
        {u"terms"_s, termsToJson(biller.terms)}};
    writePlain(json, u"pinyin"_s, biller.pinyin, QString());
    writePlain(json, u"pause_text"_s, biller.pauseText, QString());
    writeMoney(json, u"offline_cap"_s, biller.offlineCap);
    if (!biller.coverage.isEmpty())
        json.insert(u"coverage"_s, QJsonArray::fromStringList(biller.coverage));
    return json;
}

Result<Biller> billerFromJson(const QJsonObject& value, const QString& key)
{
    JsonReader reader(value, key);
    Biller biller;
    biller.id = reader.string("id"_L1, 64, 1);
    biller.category = reader.string("category"_L1, 32, 1);
    biller.city = reader.string("city"_L1, codeLength, codeLength);
    biller.name = reader.string("name"_L1, nameLength, 1);
    biller.nameEn = reader.string("name_en"_L1, nameLength);
    biller.initials = reader.string("initials"_L1, initialsLength).toLower();
    biller.pinyin = reader.optionalString("pinyin"_L1, nameLength).value_or(QString()).toLower();
    biller.pauseText = reader.optionalString("pause_text"_L1, nameLength).value_or(QString());
    biller.offline = termOf(reader.string("offline"_L1, 32), OfflinePolicy::Never);
    biller.offlineCap = readMoney(reader, "offline_cap"_L1);
    if (reader.isPresent("coverage"_L1))
        biller.coverage = reader.strings("coverage"_L1, mostCities, codeLength);
    if (std::ranges::any_of(
            biller.coverage, [](const QString& code) { return code.size() != codeLength; }))
        reader.refuse("coverage"_L1, QT_TRANSLATE_NOOP("Error", "A city is named by six digits."));
    biller.terms = reader.object("terms"_L1, termsFromJson);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return biller;
}

} // namespace hui
