// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/TillDay.h"

#include "app/catalogue/CatalogueRepository.h"
#include "app/core/CashBox.h"
#include "app/till/BlankRepository.h"
#include "app/till/CashPolicyRepository.h"
#include "app/till/CashRequestRepository.h"
#include "app/till/ClosingGuards.h"
#include "app/till/TransferRepository.h"

#include <QMap>

#include <algorithm>

namespace hui::cash {

namespace {

constexpr int wholeDay = 1'000'000; // more operations than a till has in a day

Result<std::optional<Till>> tillOf(Database& database, const Shift& shift)
{
    const TillRepository tills(database);
    auto till = tills.inUse(shift.till);
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
    if (hasEnded(day.till->state))
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

/// What the platform refused to book never left: it is there to be taken back.
Result<Done> markNeverBooked(Database& database, TillDay& day)
{
    for (Transfer& transfer : day.transfers) {
        if (transfer.from != day.till->id || transfer.state != TransferState::InTransit)
            continue;
        const auto sent = Journal(database).byId(transfer.id);
        if (!sent)
            return std::unexpected(sent.error());
        if (*sent && (*sent)->state == OutboxState::Rejected)
            transfer.state = TransferState::Refused;
    }
    return Done{};
}

/// What waits for somebody first, then the rest of the day.
Result<Done> readTransfers(Database& database, TillDay& day)
{
    const TransferRepository transfers(database);
    auto waiting = transfers.unfinished(day.till->id);
    if (!waiting)
        return std::unexpected(waiting.error());
    const auto today = transfers.ofDay(day.till->id, day.till->businessDate);
    if (!today)
        return std::unexpected(today.error());
    day.transfers = *std::move(waiting);
    const qsizetype first = day.transfers.size();
    for (const Transfer& transfer : *today) {
        const auto end = day.transfers.cbegin() + first;
        const bool isListed = std::any_of(day.transfers.cbegin(), end,
            [&transfer](const Transfer& one) { return one.id == transfer.id; });
        if (!isListed)
            day.transfers.append(transfer);
    }
    auto spots = SpotCountRepository(database).ofDay(day.till->id, day.till->businessDate);
    if (!spots)
        return std::unexpected(spots.error());
    day.spotCounts = *std::move(spots);
    if (const auto marked = markNeverBooked(database, day); !marked)
        return marked;
    const auto forms = std::stable_partition(day.transfers.begin(), day.transfers.end(),
        [](const Transfer& transfer) { return !transfer.blanks; });
    day.blankTransfers = {forms, day.transfers.end()};
    day.transfers.erase(forms, day.transfers.end());
    return Done{};
}

Result<Done> readSurroundings(Database& database, const Shift& shift, TillDay& day)
{
    const auto limits = CatalogueRepository(database).policy();
    if (!limits)
        return std::unexpected(limits.error());
    if (limits->tillLimit.isPositive() && !isVault(shift.till))
        day.limit = limits->tillLimit;
    const auto policy = CashPolicyRepository(database).on(shift.businessDate);
    if (!policy)
        return std::unexpected(policy.error());
    day.policy = *policy;
    auto requests = CashRequestRepository(database).ofDay(shift.businessDate);
    if (!requests)
        return std::unexpected(requests.error());
    if (!isVault(shift.till))
        requests->removeIf([&shift](const CashRequest& request) {
            return request.operatorId != shift.operatorId;
        });
    day.requests = *std::move(requests);
    auto others = TillRepository(database).inUseOfOthers(shift.operatorId);
    if (!others)
        return std::unexpected(others.error());
    day.others = *std::move(others);
    return Done{};
}

} // namespace

bool isMiddayCountDue(const TillDay& day, const QDateTime& at)
{
    const bool isInUse = day.till
        && (day.till->state == TillState::Active || day.till->state == TillState::Locked);
    const QDateTime opened = day.movements.isEmpty() ? QDateTime() : day.movements.first().entry.at;
    return isInUse && missingSpotCounts(day.policy, opened, at, day.spotCounts.size()) > 0;
}

Result<TillDay> readTillDay(
    Database& database, const Shift& shift, const std::vector<OwesCash>& owes)
{
    TillDay day;
    auto owed = owedCash(database, owes);
    if (!owed)
        return std::unexpected(owed.error());
    day.owed = *std::move(owed);
    if (const auto read = readSurroundings(database, shift, day); !read)
        return std::unexpected(read.error());
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
    if (const auto read = readTransfers(database, day); !read)
        return std::unexpected(read.error());
    if (const auto read = readUnknown(database, shift, day); !read)
        return std::unexpected(read.error());
    auto blanks = BlankRepository(database).stockOf(shift.till);
    if (!blanks)
        return std::unexpected(blanks.error());
    day.blanks = *std::move(blanks);
    return day;
}

} // namespace hui::cash
