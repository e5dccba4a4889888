// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/RebuildDealings.h"

#include "app/store/Dealings.h"
#include "app/store/Journal.h"

namespace hui {

Result<Done> rebuildDealings(Database& database, qint64 first, qint64 last)
{
    Dealings dealings(database);
    return Journal(database).visit(
        first, last, [&dealings](const Operation& operation) { return dealings.note(operation); });
}

} // namespace hui
