// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"

#include <QList>
#include <QString>

#include <optional>

namespace hui::estate {

/// The four parties of an estate: 物业, 商家, 住户, 银行.
enum class PartyKind { Property, Merchant, Resident, Bank };

/// "property" …: as stored and on the wire.
QString nameOf(PartyKind kind);
std::optional<PartyKind> partyKindOf(QStringView name);

/// All four, in the order in which a fen that is left over is given.
const QList<PartyKind>& partyKinds();

/// A party's part of what comes in, in ten-thousandths, from a day on: data.
struct ShareRule {
    PartyKind party = PartyKind::Bank;
    int parts = 0;

    friend bool operator==(const ShareRule&, const ShareRule&) = default;
};

constexpr int allParts = 10'000;

/// What a party gets.
struct Share {
    PartyKind party = PartyKind::Bank;
    int parts = 0;
    Money amount = Money::fen(0);

    friend bool operator==(const Share&, const Share&) = default;
};

/// Shares that sum to `total` to the fen. Each party gets its part rounded down; what is left,
/// fewer fen than there are parties, goes one by one to who lost most by that, and among equals in
/// the order of partyKinds(). Nothing when the parts do not come to `allParts`, one is negative, a
/// party stands twice, or the total is negative.
std::optional<QList<Share>> shareOut(Money total, const QList<ShareRule>& rules);

/// `parts` ten-thousandths of an amount, rounded down.
Money partOf(Money amount, int parts);

} // namespace hui::estate
