// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Shift.h"
#include "app/customer/Customer.h"

namespace hui {
class Database;
}

namespace hui::customers {

/// A person who is to have a record.
struct CreateCustomer {
    QUuid operation;
    Shift shift;
    Certificate certificate; ///< as parseCertificate() gives it
    QMap<CustomerField, QString> fields; ///< as typed; the name at least
    QDateTime at;
};

/// Makes the record of a person and tells the platform. Refused when this desk knows the
/// certificate already; one that only another desk knows is joined with that desk's by the
/// platform. An Input error for a field that cannot be. The same operation again gives the record
/// it made.
Result<Customer> createCustomer(Database& database, const CreateCustomer& request);

} // namespace hui::customers
