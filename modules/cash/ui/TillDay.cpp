// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/TillDay.h"

#include "app/catalogue/CatalogueRepository.h"

#include <QMap>

namespace hui::cash {

namespace {

constexpr int wholeDay = 1'000'000; // more operations than a till has in a day

Result<std::optional<Till>> tillOf(Database& database, const Shift& shift)
{
    const TillRepository tills(database);
    auto till = tills.notReturned(shift.till);
    if (till && !*till)
        till = tills.of(shift.till, shift.businessDate);
    if (till && *till && (*till)->operatorId != shift.operatorId)
        return std::nullopt; // somebody else's is not ours to look into
    return till;
}

Result<Done> readMovements(Database& database, TillDay& day)
{
    const auto entries = TillRepository(database).entries(day.till->id, day.till->businessDate);
    if (!entries)
        return std::unexpected(entries.error());
    const auto journal = Journal(database).ofDay(day.till->businessDate, wholeDay);
    if (!journal)
        return std::unexpected(journal.error());
    QMap<QUuid, JournalEntry> byId;
    for (const JournalEntry& entry : *journal)
        byId.insert(entry.operation.id, entry);
    for (const TillEntry& entry : *entries) {
        Movement movement{entry};
        if (const auto found = byId.constFind(entry.operation); found != byId.cend())
            movement.journal = *found;
        day.movements.append(movement);
    }
    return Done{};
}

Result<Done> readUnknown(Database& database, const Shift& shift, TillDay& day)
{
    if (day.till->state == TillState::Returned)
        return Done{};
    const auto unknown = unknownOperations(database, shift);
    if (!unknown)
        return std::unexpected(unknown.error());
    for (const QUuid& operation : *unknown) {
        const auto entry = Journal(database).byId(operation);
        if (!entry)
            return std::unexpected(entry.error());
        if (*entry)
            day.unknown.append(**entry);
    }
    return Done{};
}

Result<Done> readCounts(Database& database, TillDay& day)
{
    auto counts = TillRepository(database).counts(day.till->id, day.till->businessDate);
    if (!counts)
        return std::unexpected(counts.error());
    day.counts = *std::move(counts);
    return Done{};
}

} // namespace

Result<TillDay> readTillDay(Database& database, const Shift& shift)
{
    TillDay day;
    const auto limits = CatalogueRepository(database).policy();
    if (!limits)
        return std::unexpected(limits.error());
    if (limits->tillLimit.isPositive())
        day.limit = limits->tillLimit;
    auto till = tillOf(database, shift);
    if (!till)
        return std::unexpected(till.error());
    day.till = *std::move(till);
    if (!day.till)
        return day;
    if (const auto read = readMovements(database, day); !read)
        return std::unexpected(read.error());
    if (const auto read = readCounts(database, day); !read)
        return std::unexpected(read.error());
    if (const auto read = readUnknown(database, shift, day); !read)
        return std::unexpected(read.error());
    return day;
}

} // namespace hui::cash
