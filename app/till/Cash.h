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
    int strapPieces = 0; ///< pieces tied to one strap (把); 0 = never tied
    int bundleStraps = 0; ///< straps tied to one bundle (捆)
};

/// What is in circulation and taken at the counter, as data (resources/cash/denominations.csv).
const QList<Denomination>& denominations(Currency currency);

/// Notes and coins by kind: denomination id → pieces. The three maps never count the same piece
/// twice: `pieces` are sound (完整券), `damaged` may not be given out again and are worth their
/// face (残损券), `half` were taken at half their face (半额兑换). Pieces are never negative in a
/// count.
struct CashCount {
    QMap<QString, int> pieces;
    QMap<QString, int> damaged;
    QMap<QString, int> half = {};

    friend bool operator==(const CashCount&, const CashCount&) = default;
};

/// What one piece taken at half its face is worth: rounded down to the fen, so that 5 fen give 2.
Money halfOf(Money face);

/// What a count is worth; Refused when it does not fit, Input for an unknown denomination or a
/// negative number of pieces.
Result<Money> totalOf(const CashCount& count, Currency currency);

/// Gives `amount` from what the drawer holds with the fewest pieces; Refused when the stock cannot
/// make it exactly.
Result<CashCount> proposeChange(Money amount, const CashCount& stock);

/// The pieces of an amount nobody broke down, as few as possible; Refused when no piece is small
/// enough.
Result<CashCount> fewestPieces(Money amount);

/// Both counts together; Refused when it does not fit.
Result<CashCount> added(const CashCount& a, const CashCount& b);

/// What is left of `stock` when `out` is given to a customer. Only sound pieces go out; Refused
/// when there are not enough of them.
Result<CashCount> taken(const CashCount& stock, const CashCount& out);

/// What is left of `stock` when `out` goes to another cash box of the bank, damaged pieces too.
Result<CashCount> removed(const CashCount& stock, const CashCount& out);

/// `[{"denomination":"CNY-10000","pieces":2,"damaged":0}, …]`, largest first: as on the wire, with
/// a field `half` where there are such pieces.
QJsonArray toJson(const CashCount& count);
Result<CashCount> cashCountFromJson(const QJsonArray& json);

} // namespace hui
