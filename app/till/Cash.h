// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"

#include <QJsonArray>
#include <QList>
#include <QMap>
#include <QString>

namespace hui {

/// One kind of note or coin, largest first in denominations().
struct Denomination {
    QString id; ///< "CNY-10000": currency and face in minor units
    Money face;
    bool coin = false;
};

/// What is in circulation and taken at the counter, as data (resources/cash/denominations.csv).
const QList<Denomination>& denominations(Currency currency);

/// Notes and coins by kind: denomination id → pieces. `damaged` counts pieces that are money but
/// may not be given out again. Pieces are never negative in a count.
struct CashCount {
    QMap<QString, int> pieces;
    QMap<QString, int> damaged;

    friend bool operator==(const CashCount&, const CashCount&) = default;
};

/// What a count is worth; Refused when it does not fit, Input for an unknown denomination or a
/// negative number of pieces.
Result<Money> totalOf(const CashCount& count, Currency currency);

/// Gives `amount` from what the drawer holds with the fewest pieces; Refused when the stock cannot
/// make it exactly.
Result<CashCount> proposeChange(Money amount, const CashCount& stock);

/// Both counts together; Refused when it does not fit.
Result<CashCount> added(const CashCount& a, const CashCount& b);

/// What is left of `stock` when `out` is handed out. Only sound pieces go out; Refused when there
/// are not enough of them.
Result<CashCount> taken(const CashCount& stock, const CashCount& out);

/// `[{"denomination":"CNY-10000","pieces":2,"damaged":0}, …]`, largest first: as on the wire.
QJsonArray toJson(const CashCount& count);
Result<CashCount> cashCountFromJson(const QJsonArray& json);

} // namespace hui
