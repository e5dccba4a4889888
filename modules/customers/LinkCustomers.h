// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Shift.h"
#include "app/customer/Customer.h"

namespace hui {
class Database;
}

namespace hui::customers {

/// Two customers of the branch who have to do with each other.
struct LinkCustomers {
    QUuid operation;
    Shift shift;
    QUuid customer;
    QUuid other;
    CustomerLink link; ///< role of the other, paper and end as entered
    QDateTime at;
};

/// Notes on both records what the other is, and tells the platform; gives the customer's. An Input
/// error as checkLink() has them; Refused when one of them is not there. The same operation again
/// gives the record as it is now.
Result<Customer> linkCustomers(Database& database, const LinkCustomers& request);

/// A link that is over: an authority that was revoked, a household that was left.
struct EndLink {
    QUuid operation;
    Shift shift;
    QUuid customer;
    QUuid link; ///< the operation that recorded it
    QDateTime at;
};

/// Notes the end on both records and tells the platform. Refused when it has ended already.
Result<Customer> endLink(Database& database, const EndLink& request);

/// A label of the bank's list, put on a record or taken away.
struct TagCustomer {
    QUuid operation;
    Shift shift;
    QUuid customer;
    QString tag;
    bool isOn = true;
    QDateTime at;
};

/// Notes it and tells the platform. Refused when it is so already, and when a label is put on that
/// the list does not offer on the business day.
Result<Customer> tagCustomer(Database& database, const TagCustomer& request);

} // namespace hui::customers
