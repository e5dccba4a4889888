// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/TakeBackCreation.h"

#include "app/customer/CustomerRepository.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/store/OutboxRepository.h"

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRefused = 10'000; // far more than a desk keeps of a year

bool isRefusedCreation(const JournalEntry& entry)
{
    return entry.operation.kind == u"customer.create" && entry.state == OutboxState::Rejected;
}

} // namespace

Result<std::optional<CreateBody>> takeBackCreation(Database& database, const QUuid& operation)
{
    return database.transaction([&]() -> Result<std::optional<CreateBody>> {
        const auto entry = Journal(database).byId(operation);
        if (!entry)
            return std::unexpected(entry.error());
        if (!*entry || !isRefusedCreation(**entry))
            return std::nullopt;
        CustomerRepository customers(database);
        const Result<QUuid> stands = customers.standingFor(operation);
        if (!stands)
            return std::unexpected(stands.error());
        if (*stands != operation) // taken back, or another record's by now
            return std::nullopt;
        const Operation& made = (*entry)->operation;
        auto entered = createBodyFromJson(made.body, made.shift.businessDate);
        if (!entered)
            return std::unexpected(entered.error());
        if (const Result<Done> removed = customers.remove(operation); !removed)
            return std::unexpected(removed.error());
        return *std::move(entered);
    });
}

Result<int> takeBackCreations(Database& database)
{
    const auto refused = OutboxRepository(database).inState(OutboxState::Rejected, mostRefused);
    if (!refused)
        return std::unexpected(refused.error());
    int count = 0;
    for (const JournalEntry& entry : *refused) {
        if (!isRefusedCreation(entry))
            continue;
        const auto taken = takeBackCreation(database, entry.operation.id);
        if (!taken)
            return std::unexpected(taken.error());
        count += taken->has_value() ? 1 : 0;
    }
    return count;
}

} // namespace hui::customers
