// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Database.h"
#include "app/till/CurrentTill.h"
#include "app/till/Repeat.h"
#include "app/till/TillChange.h"

namespace hui {

Result<Till> lockTill(Database& database, const LockTill& request)
{
    const QString kind = request.lock ? QStringLiteral("till.lock") : QStringLiteral("till.unlock");
    return database.transaction([&]() -> Result<Till> {
        const Result<bool> repeat = isRepeat(database, request.operation, kind, {});
        if (!repeat)
            return std::unexpected(repeat.error());
        Result<Till> till = currentTill(database, request.shift);
        if (!till || *repeat)
            return till;
        const Result<TillState> state
            = next(till->state, request.lock ? TillEvent::Lock : TillEvent::Unlock);
        if (!state)
            return std::unexpected(state.error());
        till->state = *state;
        return record(database,
            {{request.operation, kind, request.shift, std::nullopt, {}, request.at}, *till});
    });
}

} // namespace hui
