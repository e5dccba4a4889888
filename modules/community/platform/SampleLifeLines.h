// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/community/LifeLine.h"

namespace hui {
class Database;
}

namespace hui::community {

/// The seven lines (domain C14) and the seven scenes 衣(医)食住行美娱玩 (C13) of the sample bank.
QList<LifeLine> sampleLifeLines();

/// Tells the desks of these and no others, inside a transaction: of what is new, changed or gone.
Result<Done> publishLifeLines(Database& database, const QList<LifeLine>& lines);

} // namespace hui::community
