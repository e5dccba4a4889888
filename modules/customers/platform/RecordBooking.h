// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/CustomerRepository.h"
#include "app/customer/MergeChanges.h"
#include "app/server/Operations.h"

#include <optional>

namespace hui::customers {

/// A final refusal, in both languages of the desk.
server::OperationOutcome refusal(const QString& code, const QString& zh, const QString& en);

/// The refusal `customer_unknown`.
server::OperationOutcome unknownCustomer();

/// The refusal for what checkTold() and checkDocument() find (`birth_differs`) or checkValidity()
/// does (`validity_wrong`).
server::OperationOutcome contradicted(const Error& found);

/// What is answered when a record was changed: its number and what became of its fields.
server::OperationOutcome acceptedFor(const Customer& record, const MergedChanges& merged = {});

/// The record with nobody else changing it until the transaction ends; nothing when there is none.
Result<std::optional<Customer>> lockedRecord(CustomerRepository& customers, const QUuid& id);

/// Two records of different people, locked in one order whichever is named first, so that two
/// operations never wait for each other.
struct LockedPair {
    Customer first;
    Customer second;
};
/// Nothing when one of them is not there; the same record twice when both are one person's.
Result<std::optional<LockedPair>> lockedPair(
    CustomerRepository& customers, const QUuid& first, const QUuid& second);

/// Writes the record and tells the branches that have it, and `branch`, which has it from now on.
Result<Done> saveAndTell(server::Context& context, const Customer& record, const QString& branch);

/// From now on the branch has the customer, and every desk of a branch that has it is told of the
/// record as it is. Inside the caller's transaction.
Result<Done> tell(server::Context& context, const Customer& record, const QString& branch);

/// Tells the branches that have the record, and no other.
Result<Done> tellOwners(server::Context& context, const Customer& record);

/// A refusal, or nothing when the record was changed.
using Refusal = std::optional<server::OperationOutcome>;

/// Runs `make(Customer&) -> Refusal` on the record with nobody else changing it, and tells it.
template <class Make>
Result<server::OperationOutcome> bookOn(server::Context& context,
    const server::UploadedOperation& operation, const QUuid& customer, Make make)
{
    CustomerRepository customers(context.database);
    auto record = lockedRecord(customers, customer);
    if (!record)
        return std::unexpected(record.error());
    if (!*record)
        return unknownCustomer();
    if (const Refusal refused = make(**record))
        return *refused;
    if (const Result<Done> told = saveAndTell(context, **record, operation.branch); !told)
        return std::unexpected(told.error());
    return acceptedFor(**record);
}

} // namespace hui::customers
