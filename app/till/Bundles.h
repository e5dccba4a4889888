// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Cash.h"

#include <QStringView>

namespace hui {

/// Pieces as they are tied: 捆 of 把 of pieces, and what is loose. Counted in this order.
struct Bundles {
    int bundles = 0; ///< 捆
    int straps = 0; ///< 把
    int loose = 0;

    bool isTied() const { return bundles > 0 || straps > 0; }
    friend bool operator==(const Bundles&, const Bundles&) = default;
};

/// As many bundles, then straps, as the pieces make; a coin is never tied.
Bundles bundlesOf(const Denomination& denomination, int pieces);

/// Reads what a teller types into a count: "256" pieces, "2/56" straps and loose, "1/2/56" bundles,
/// straps and loose. An Input error for anything else, for a strap of what is never tied, and for
/// more pieces than fit.
Result<int> parsePieces(QStringView text, const Denomination& denomination);

} // namespace hui
