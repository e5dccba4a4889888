// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/Underway.h"

#include "app/casework/CaseRepository.h"
#include "app/core/IdText.h"
#include "app/customer/CustomerRepository.h"
#include "app/store/Database.h"
#include "app/store/Dealings.h"
#include "app/store/Journal.h"
#include "modules/customers/CustomerDealings.h"

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

constexpr int casesLookedAt = 500; // the open ones of a branch

bool hasCome(OutboxState state)
{
    return state == OutboxState::Accepted || state == OutboxState::Rejected;
}

Result<QList<Case>> openCases(Database& database, const QStringList& numbers, const Shift& shift)
{
    auto cases = CaseRepository(database).ofBranch(
        shift.branch, CaseFilter::Open, QString(), casesLookedAt);
    if (cases)
        cases->removeIf([&](const Case& each) {
            return each.customer.isNull() || !numbers.contains(idText(each.customer));
        });
    return cases;
}

/// Of what all services owe, what an operation for this customer has left.
Result<QList<OwedCash>> owedTo(
    Database& database, const QStringList& numbers, const std::vector<OwesCash>& services)
{
    const auto all = owedCash(database, services);
    if (!all)
        return all;
    QList<OwedCash> theirs;
    for (const OwedCash& each : *all) {
        const auto entry = Journal(database).byId(each.operation);
        if (!entry)
            return std::unexpected(entry.error());
        if (*entry && numbers.contains(idText(customerIn((*entry)->operation.body))))
            theirs.append(each);
    }
    return theirs;
}

Result<QList<HeldFor>> heldFor(Database& database, const QStringList& numbers,
    const std::vector<HoldsFor>& services, const QDateTime& now)
{
    QList<HeldFor> all;
    for (const HoldsFor& service : services) {
        const auto some = service(database, numbers, now);
        if (!some)
            return some;
        all.append(*some);
    }
    return all;
}

} // namespace

Result<Underway> underwayFor(Database& database, const QUuid& customer, const Shift& shift,
    const UnderwaySources& sources, const QDateTime& now)
{
    const auto numbers = CustomerRepository(database).numbersOf(customer);
    if (!numbers)
        return std::unexpected(numbers.error());
    const auto cases = openCases(database, *numbers, shift);
    if (!cases)
        return std::unexpected(cases.error());
    auto operations = dealingsHere(database, customer);
    if (!operations)
        return std::unexpected(operations.error());
    operations->removeIf([](const JournalEntry& entry) { return hasCome(entry.state); });
    const auto owed = owedTo(database, *numbers, sources.owes);
    if (!owed)
        return std::unexpected(owed.error());
    const auto held = heldFor(database, *numbers, sources.holds, now);
    if (!held)
        return std::unexpected(held.error());
    return Underway{*cases, *operations, *owed, *held, now};
}

} // namespace hui::customers
