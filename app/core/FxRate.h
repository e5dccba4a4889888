// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace hui {

/// 外汇牌价: what the bank gives and takes for 100 units of a currency, as it published it. A price
/// is yuan times ten to the power of `scale`: at scale 4, 9148000 are 914.8000 yuan. Money has two
/// decimals, quotes have four.
struct FxRate {
    QString currency; ///< ISO 4217: "GBP"
    QDateTime at; ///< UTC
    int scale = 4; ///< decimals of the prices
    qint64 buy = 0; ///< 现汇买入
    qint64 sell = 0; ///< 现汇卖出

    /// A price with all its decimals: "914.8000".
    QString text(qint64 price) const;

    friend bool operator==(const FxRate&, const FxRate&) = default;
};

/// `{"currency": "GBP", "at": "…", "scale": 4, "buy": 9111000, "sell": 9148000}`
QJsonObject toJson(const FxRate& rate);
Result<FxRate> fxRateFromJson(const QJsonObject& json);

} // namespace hui
