// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/TillChange.h"

#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/CurrentTill.h"

#include <algorithm>

namespace hui {

Result<Till> record(Database& database, const TillChange& change)
{
    if (const auto noted = Journal(database).append(change.operation); !noted)
        return std::unexpected(noted.error());
    TillRepository tills(database);
    if (const auto saved = tills.save(change.till, change.operation.id); !saved)
        return std::unexpected(saved.error());
    if (!change.entry)
        return change.till;
    if (const auto added = tills.addEntry(change.till, *change.entry); !added)
        return std::unexpected(added.error());
    return change.till;
}

TillEntry entryOf(const Operation& operation, Money moved, Money balance)
{
    const qint64 fen = moved.minor();
    return {0, operation.id, operation.kind, Money::fen(std::max(fen, qint64(0))),
        Money::fen(std::max(-fen, qint64(0))), balance, operation.at};
}

Result<Till> repeated(Database& database, const QUuid& operation, const Shift& shift)
{
    const auto till = TillRepository(database).lastMovedBy(operation);
    if (!till)
        return std::unexpected(till.error());
    return *till ? Result<Till>(**till) : currentTill(database, shift);
}

} // namespace hui
