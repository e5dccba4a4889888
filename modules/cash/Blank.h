// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace hui::cash {

/// Where a controlled blank form (重要空白凭证) is. Off the balance sheet one piece counts 1 yuan.
enum class BlankState {
    InStock, ///< in the box, to be used next in its order
    Used,
    Void, ///< spoilt, with a reason and a second person
    Returned ///< handed back
};

/// Numbers of one kind, both ends among them.
struct BlankRange {
    QString kind; ///< "receipt"
    qint64 first = 0;
    qint64 last = 0;

    qint64 count() const { return last - first + 1; }
};

/// What a box holds of one kind: the next to be used, and how many.
struct BlankStock {
    QString kind;
    qint64 next = 0;
    int pieces = 0;
};

/// What was counted of a kind beside what should be there.
struct BlankCount {
    QString kind;
    int expected = 0;
    int counted = 0;
};

/// "in_stock", "used", "void", "returned".
QString nameOf(BlankState state);

} // namespace hui::cash
