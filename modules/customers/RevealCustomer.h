// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Shift.h"
#include "app/customer/Customer.h"

namespace hui {
class Database;
}

namespace hui::customers {

/// Who wants to see what is masked, and why.
struct RevealCustomer {
    QUuid operation;
    Shift shift;
    QUuid customer;
    QString reason; ///< at most 100 characters
    QDateTime at;
};

/// The record, to be shown in clear for a while: the audit trail of the desk says who asked, about
/// whom and why before it is given, and the platform is told for its own. An Input error without a
/// reason; Refused when there is no such customer. The same operation again gives it again.
Result<Customer> revealCustomer(Database& database, const RevealCustomer& request);

} // namespace hui::customers
