// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/MergeChanges.h"

namespace hui {

class CustomerRepository;
class Database;

/// The record `into` with all that `from` has: documents, consents, links and labels move along. A
/// field that only one has is taken; where both say something else the first keeps its value and
/// the other's waits for a decision. Nothing that was consented to or withdrawn is lost, and a
/// withdrawal holds for what had been given for the same use under the other record before.
Customer joinedRecord(const Customer& into, const Customer& from, const ChangeOrigin& origin);

/// What joining two records of one person wrote.
struct JoinedRecords {
    Customer record; ///< that stands for both now
    QList<Customer> touched; ///< others whose links point to it now
};

/// Writes it, inside the caller's transaction: `from` is found as `into` from then on, and who was
/// linked to it is linked to `into`.
Result<JoinedRecords> joinRecords(
    Database& database, const Customer& into, const Customer& from, const ChangeOrigin& origin);

} // namespace hui
