// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Customer.h"
#include "app/till/Till.h"

namespace hui {
class Database;
}

namespace hui::customers {

/// Two records that are one person's.
struct MergeCustomers {
    QUuid operation;
    Shift shift;
    QUuid into; ///< stands for both from then on
    QUuid from;
    QString reason; ///< how it is known that it is one person
    Countersign approval; ///< a supervisor signs
    QDateTime at;
};

/// Asks the platform to join them: nothing changes here before it has. It cannot be undone, so that
/// a supervisor signs what is before and after. Refused when one of them is not there or they are
/// one already, or what they say cannot be of one person (checkJoin()); an Input error without a
/// reason; NeedsApproval when nobody signed. The same operation again is noted once.
Result<Done> mergeCustomers(Database& database, const MergeCustomers& request);

} // namespace hui::customers
