// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Shift.h"
#include "app/customer/Customer.h"
#include "app/till/Till.h"

namespace hui {
class Database;
}

namespace hui::customers {

/// A document the person has now: a renewed passport, the new number of a card, another kind.
struct ChangeCertificate {
    QUuid operation;
    Shift shift;
    QUuid customer;
    Certificate certificate; ///< as parseCertificate() gives it
    std::optional<Certificate> replaces; ///< one of the record, which is over from then on
    QDateTime at;
    Countersign approval = {}; ///< where the bank's table asks for one
};

/// Puts the document on the record and tells the platform; the number that was known before finds
/// the person still. Refused when another record has it (then the two are merged), when nothing is
/// otherwise, and when what it replaces is not the person's. The same operation again gives the
/// record as it is now.
Result<Customer> changeCertificate(Database& database, const ChangeCertificate& request);

} // namespace hui::customers
