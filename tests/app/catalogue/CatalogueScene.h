// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/CatalogueRepository.h"
#include "app/core/JsonReader.h"
#include "tests/testkit/MemoryDatabase.h"

namespace hui::testkit {

using namespace Qt::StringLiterals;

inline QJsonObject billerValue(const QString& id)
{
    return {{u"id"_s, id}, {u"category"_s, u"water"_s}, {u"city"_s, u"320500"_s},
        {u"name"_s, u"苏州市供水服务中心"_s}, {u"name_en"_s, u"Suzhou Water"_s},
        {u"initials"_s, u"szsgsfwzx"_s},
        {u"account"_s,
            QJsonObject{{u"label"_s, u"用户号"_s}, {u"label_en"_s, u"Account"_s}, {u"min"_s, 10},
                {u"max"_s, 10}}},
        {u"active"_s, true}, {u"pause_text"_s, QString()}, {u"offline"_s, u"allowed"_s},
        {u"offline_cap"_s, moneyToJson(Money::fen(50'000))}, {u"same_day_reversal"_s, true}};
}

inline QJsonObject policyValue()
{
    return {{u"offline_per_item"_s, moneyToJson(Money::fen(50'000))},
        {u"offline_per_day"_s, moneyToJson(Money::fen(100'000))},
        {u"till_limit"_s, moneyToJson(Money::fen(20'000'000))},
        {u"large_cash"_s, moneyToJson(Money::fen(5'000'000))}};
}

} // namespace hui::testkit
