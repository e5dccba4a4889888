// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/PaperCopy.h"
#include "app/core/Shift.h"
#include "app/customer/Customer.h"
#include "app/till/Till.h"

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
    QList<PaperCopy> copies = {}; ///< of the paper of who acts for the other
    Countersign approval = {}; ///< where the bank's table asks for one
};

/// Notes on both records what the other is, and tells the platform; gives the customer's. The copy
/// waits closed until it is sent (ADR 77). An Input error as checkLink() and checkAuthorityCopy()
/// have them; Refused when one of them is not there; NeedsApproval by the bank's table. The same
/// operation again gives the record as it is now.
Result<Customer> linkCustomers(Database& database, const LinkCustomers& request);

/// A link that is over: an authority that was revoked, a household that was left.
struct EndLink {
    QUuid operation;
    Shift shift;
    QUuid customer;
    QUuid link; ///< the operation that recorded it
    QDateTime at;
    Countersign approval = {}; ///< where the bank's table asks for one
};

/// Notes the end on both records and tells the platform. Refused when it has ended already;
/// NeedsApproval by the bank's table.
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
