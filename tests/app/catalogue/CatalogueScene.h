// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/CatalogueRepository.h"
#include "app/catalogue/CatalogueWire.h"
#include "app/core/JsonReader.h"
#include "tests/testkit/MemoryDatabase.h"

namespace hui::testkit {

using namespace Qt::StringLiterals;

/// A water works that asks for a ten-digit account; everything else is as usual.
inline Biller waterWorks(const QString& id)
{
    Biller biller{.id = id,
        .category = u"water"_s,
        .city = u"320500"_s,
        .name = u"苏州市供水服务中心"_s,
        .nameEn = u"Suzhou Water"_s,
        .initials = u"szsgsfwzx"_s,
        .pinyin = u"su zhou shi gong shui fu wu zhong xin"_s,
        .offline = OfflinePolicy::Allowed,
        .offlineCap = Money::fen(50'000)};
    biller.terms.parameters
        = {{.key = u"account"_s, .label = {u"用户号"_s, u"Account"_s}, .min = 10, .max = 10}};
    return biller;
}

inline QJsonObject billerValue(const QString& id)
{
    return billerToJson(waterWorks(id));
}

inline QJsonObject policyValue()
{
    return {{u"offline_per_item"_s, moneyToJson(Money::fen(50'000))},
        {u"offline_per_day"_s, moneyToJson(Money::fen(100'000))},
        {u"till_limit"_s, moneyToJson(Money::fen(20'000'000))},
        {u"large_cash"_s, moneyToJson(Money::fen(5'000'000))}};
}

} // namespace hui::testkit
