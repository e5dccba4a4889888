// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/FxRate.h"

#include "app/core/JsonReader.h"

#include <QCoreApplication>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostScale = 8;
constexpr qint64 highestPrice = 1'000'000'000'000'000;

} // namespace

QString FxRate::text(qint64 price) const
{
    QString digits = QString::number(price).rightJustified(scale + 1, u'0');
    if (scale > 0)
        digits.insert(digits.size() - scale, u'.');
    return digits;
}

QJsonObject toJson(const FxRate& rate)
{
    return {{u"currency"_s, rate.currency}, {u"at"_s, timestampToJson(rate.at)},
        {u"scale"_s, rate.scale}, {u"buy"_s, rate.buy}, {u"sell"_s, rate.sell}};
}

Result<FxRate> fxRateFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    const FxRate rate{reader.string("currency"_L1, 3, 3), reader.timestamp("at"_L1),
        static_cast<int>(reader.integer("scale"_L1, 0, mostScale)),
        reader.integer("buy"_L1, 1, highestPrice), reader.integer("sell"_L1, 1, highestPrice)};
    if (rate.sell < rate.buy)
        reader.refuse(
            "sell"_L1, QT_TRANSLATE_NOOP("Error", "the bank would give more than it takes"));
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return rate;
}

} // namespace hui
