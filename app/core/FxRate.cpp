// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/FxRate.h"

#include "app/core/JsonReader.h"

#include <QCoreApplication>

namespace hui {

using namespace Qt::StringLiterals;

QJsonObject toJson(const FxRate& rate)
{
    return {{u"currency"_s, rate.currency}, {u"at"_s, timestampToJson(rate.at)},
        {u"buy"_s, moneyToJson(rate.buy)}, {u"cash_buy"_s, moneyToJson(rate.cashBuy)},
        {u"sell"_s, moneyToJson(rate.sell)}};
}

Result<FxRate> fxRateFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    FxRate rate{reader.string("currency"_L1, 3, 3), reader.timestamp("at"_L1),
        reader.money("buy"_L1), reader.money("cash_buy"_L1), reader.money("sell"_L1)};
    for (const auto& [key, price] : {std::pair("buy"_L1, rate.buy),
             std::pair("cash_buy"_L1, rate.cashBuy), std::pair("sell"_L1, rate.sell)})
        if (price.currency() != Currency::CNY || !price.isPositive())
            reader.refuse(key, QT_TRANSLATE_NOOP("Error", "not a price in yuan"));
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return rate;
}

} // namespace hui
