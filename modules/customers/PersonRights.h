// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Customer.h"
#include "app/till/Till.h"

namespace hui {
class Database;
}

namespace hui::customers {

/// What a person asks for about their own data (PIPL §45, §47).
struct PersonAsks {
    QUuid operation;
    Shift shift;
    QUuid customer;
    QString reason; ///< how it is known that the person asked: the paper they signed
    Countersign approval; ///< a supervisor signs
    QDateTime at;
};

/// The record in clear, to be handed to its person; the audit trail and the journal say so first.
/// Refused when there is no such customer; an Input error without a reason; NeedsApproval when
/// nobody signed. The same operation again gives the record as it is now.
Result<Customer> exportCustomer(Database& database, const PersonAsks& request);

/// Asks the platform to forget the person. It answers with the day: identity and transactions are
/// kept for as long as the law says after the last of them (反洗钱法 §34), and forgotten then,
/// everywhere. Refused when there is no such customer, or the day stands already; else as
/// exportCustomer(). Nothing changes here before the platform has answered.
Result<Customer> askErasure(Database& database, const PersonAsks& request);

} // namespace hui::customers
