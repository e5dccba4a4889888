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
    Shift shift;
    QUuid customer;
    QString reason;
};

/// The record, to be shown in clear for a while: the audit trail says who asked, about whom and why
/// before it is given. An Input error without a reason; Refused when there is no such customer.
Result<Customer> revealCustomer(Database& database, const RevealCustomer& request);

} // namespace hui::customers
