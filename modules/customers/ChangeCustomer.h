// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Shift.h"
#include "app/customer/MergeChanges.h"
#include "app/till/Till.h"

namespace hui {
class Database;
}

namespace hui::customers {

/// What is to be otherwise in a record.
struct ChangeCustomer {
    QUuid operation;
    Shift shift;
    Customer seen; ///< the record as whoever changes it saw it: the base of the change
    QMap<CustomerField, QString> fields; ///< as typed; those that are not named stay
    QDateTime at;
    Countersign approval = {}; ///< where the bank's table asks for one
};

/// What of it is otherwise, normalised. Refused when nothing is; an Input error for a field that
/// cannot be.
Result<QList<FieldChange>> changesOf(const ChangeCustomer& request);

/// Changes fields of a record and tells the platform what each change was based on. Refused when
/// nothing is otherwise, and when there is no such record; an Input error for a field that cannot
/// be; NeedsApproval by the bank's table. A field that was changed since it was seen becomes a
/// conflict, here as on the platform. The same operation again gives the record as it is now.
Result<Customer> changeCustomer(Database& database, const ChangeCustomer& request);

/// A decision about a value that came too late.
struct DecideConflict {
    QUuid operation;
    Shift shift;
    QUuid customer;
    ConflictDecision decision;
    QDateTime at;
    Countersign approval = {}; ///< where the bank's table asks for one
};

/// Decides a conflict, for or against the value that came, and tells the platform. Refused when it
/// has been decided; NeedsApproval by the bank's table: a value that is taken changes the record.
Result<Customer> decide(Database& database, const DecideConflict& request);

} // namespace hui::customers
