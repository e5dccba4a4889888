// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Shift.h"
#include "app/customer/Customer.h"

namespace hui {
class Database;
}

namespace hui::customers {

/// A consent that was signed at the counter.
struct GiveConsent {
    QUuid operation;
    Shift shift;
    QUuid customer;
    Consent consent; ///< service, recipient, purpose, text, guardian and end as entered
    QDateTime at;
};

/// Notes a consent and tells the platform. An Input error as consentOf() has them; Refused when one
/// for the same use stands already, when the text is not the one in force on the
/// business day, when no document of who gives it in the customer's place is good (with the detail
/// "agent_expired"), and when there is no such customer. The same operation again gives the record
/// as it is now.
Result<Customer> giveConsent(Database& database, const GiveConsent& request);

/// The customer takes a consent back, at any time and without a reason (PIPL §15).
struct WithdrawConsent {
    QUuid operation;
    Shift shift;
    QUuid customer;
    QUuid consent; ///< the operation that recorded it
    QDateTime at;
};

/// Notes the withdrawal and tells the platform; what was done before stays lawful, and the consent
/// stays on record. Refused when it was withdrawn already.
Result<Customer> withdrawConsent(Database& database, const WithdrawConsent& request);

} // namespace hui::customers
