// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/RefusedDays.h"

#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/BranchDayRepository.h"

namespace hui {

namespace {

/// The day as it was before the refused move; nothing: it had never been opened.
Result<std::optional<BranchDay>> before(Database& database, const BranchDay& day)
{
    const auto told = BranchDayRepository(database).told(day.branch, day.businessDate);
    if (!told)
        return std::unexpected(told.error());
    if (*told)
        return *told;
    const auto entry = Journal(database).byId(day.operation);
    if (!entry)
        return std::unexpected(entry.error());
    HUI_ASSERT(*entry); // its refusal was found in the outbox
    if ((*entry)->operation.kind == QStringLiteral("branch.open"))
        return std::optional<BranchDay>();
    BranchDay earlier = day; // moved by an operation that nobody here knows
    earlier.state = day.state == DayState::Open ? DayState::Closed : DayState::Open;
    earlier.operation = QUuid();
    return std::optional(earlier);
}

Result<Done> takeBack(Database& database, const BranchDay& day)
{
    const auto earlier = before(database, day);
    if (!earlier)
        return std::unexpected(earlier.error());
    BranchDayRepository days(database);
    const Result<Done> done = *earlier ? days.save(**earlier) : days.remove(day);
    if (!done)
        return done;
    return days.setRefused(day, day.operation);
}

} // namespace

Result<Done> takeBackRefusedDays(Database& database)
{
    return database.transaction([&]() -> Result<Done> {
        const auto refused = BranchDayRepository(database).movedInVain();
        if (!refused)
            return std::unexpected(refused.error());
        for (const BranchDay& day : *refused)
            if (const auto done = takeBack(database, day); !done)
                return done;
        return Done{};
    });
}

} // namespace hui
