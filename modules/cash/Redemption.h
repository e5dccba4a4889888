// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"

#include <QString>

#include <optional>

namespace hui::cash {

/// What a bank pays for a damaged note of yuan.
enum class Redemption {
    Full,
    Half,
    None ///< it is not money any more and goes back to its holder
};

/// What is left of a note, as it lies on the counter.
struct Remains {
    int permille = 0; ///< of its face that is left, 0 to 1000
    bool joins = true; ///< pattern and words can be told and joined as they were
    bool lacksCrossQuarter = false; ///< exactly a quarter is gone, in the shape of a cross
};

/// Three quarters and more: full. From a half on: half, and so with a cross-shaped quarter gone.
/// Less, or what cannot be joined: none. Source: 中国人民银行残缺污损人民币兑换办法 (domain b.6).
Redemption redemptionOf(const Remains& remains);

/// What one note of that face is paid: half is rounded down, and below 1 fen nothing is paid.
Money paidFor(Money face, Redemption redemption);

/// "full", "half", "none": on the wire.
QString nameOf(Redemption redemption);
std::optional<Redemption> redemptionOf(QStringView name);

} // namespace hui::cash
