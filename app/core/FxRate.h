// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace hui {

/// 外汇牌价: what the bank gives and takes for 100 units of a currency, as it published it.
struct FxRate {
    QString currency; ///< ISO 4217: "GBP"
    QDateTime at; ///< UTC
    Money buy = Money::fen(0); ///< 现汇买入
    Money cashBuy = Money::fen(0); ///< 现钞买入
    Money sell = Money::fen(0); ///< 卖出

    friend bool operator==(const FxRate&, const FxRate&) = default;
};

/// `{"currency": "GBP", "at": "…", "buy": {money}, "cash_buy", "sell"}`
QJsonObject toJson(const FxRate& rate);
Result<FxRate> fxRateFromJson(const QJsonObject& json);

} // namespace hui
