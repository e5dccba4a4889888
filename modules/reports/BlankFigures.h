// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Blank.h"

namespace hui {
class Database;
}

namespace hui::reports {

/// The controlled blank forms of a kind in a box of this desk at the moment of the report, and
/// those that left it and are on their way still.
struct BlankFigures {
    QString box;
    QString kind;
    QList<BlankRange> numbers; ///< in the box
    int pieces = 0;
    int inTransit = 0;
};

/// By box and kind. Writes nothing.
Result<QList<BlankFigures>> blankFigures(Database& database);

} // namespace hui::reports
