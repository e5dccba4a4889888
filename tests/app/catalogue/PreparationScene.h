// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/CataloguePreparation.h"
#include "tests/app/catalogue/VersionScene.h"

namespace hui::testkit {

inline constexpr int many = 40;
inline constexpr int manyCities = mostAtOnce;

/// Cities are many, because they cost little.
inline void putCities(Edition& edition, const QString& province)
{
    for (int i = 0; i < manyCities; ++i) {
        const QString code = QString::number(320500 + i);
        edition.insert({u"city"_s, code},
            cityToJson({code, u"苏州市"_s, u"Suzhou"_s, province, u"sz"_s, u"su zhou"_s}));
    }
}

/// Version 1: many billers and cities, an interface and a need.
inline Edition first()
{
    Edition edition = editionOf(many);
    putCities(edition, u"江苏"_s);
    edition.insert({u"interface"_s, u"billpay.water.query"_s},
        interfaceToJson({u"billpay.water.query"_s, u"水费账单查询"_s, u"water bill query"_s,
            u"billpay"_s, u"in"_s, u"1.2"_s, u"active"_s}));
    edition.insert({u"need"_s, u"P-001"_s},
        needToJson({u"P-001"_s, u"水费缴纳"_s, u"Pay a water bill"_s, u"personal"_s, u"惠缴费"_s,
            {u"billpay.water.query"_s}}));
    return edition;
}

/// Every biller from w1 on is called otherwise and serves another city, w3 is gone, x1 is new, w4
/// is of tomorrow; the cities lie in another province; w0 and what the open platform offers stay.
inline Edition second()
{
    Edition edition = first();
    putCities(edition, u"吴"_s);
    for (int i = 1; i < many; ++i) {
        Biller renamed = waterWorks(u"w%1"_s.arg(i));
        renamed.name = u"苏州市自来水中心"_s;
        renamed.coverage = {u"320100"_s};
        put(edition, renamed);
    }
    edition.remove({u"biller"_s, u"w3"_s});
    put(edition, waterWorks(u"x1"_s));
    QJsonObject strange = billerValue(u"w4"_s);
    strange.insert(u"of_tomorrow"_s, true);
    edition.insert({u"biller"_s, u"w4"_s}, strange);
    return edition;
}

inline std::unique_ptr<Database> desk()
{
    return memoryDatabase(catalogueMigrations());
}

/// Works until nothing is left; gives the steps.
inline int prepare(Database& database, CataloguePreparation& preparation)
{
    for (int steps = 0;; ++steps) {
        const auto more = preparation.step(database);
        HUI_ASSERT(more);
        if (!*more)
            return steps;
    }
}

inline int prepare(Database& database)
{
    CataloguePreparation preparation;
    return prepare(database, preparation);
}

inline std::unique_ptr<Database> deskWithFirst()
{
    auto database = desk();
    HUI_ASSERT(receivePage(*database, {}, first(), 1));
    prepare(*database);
    HUI_ASSERT(versionInForce(*database) == 1);
    return database;
}

/// The same desk with the second version pulled and not in force.
inline std::unique_ptr<Database> deskWithSecondPending()
{
    auto database = deskWithFirst();
    HUI_ASSERT(receivePage(*database, first(), second(), 2));
    return database;
}

} // namespace hui::testkit
