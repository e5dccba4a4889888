// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Shift.h"
#include "app/customer/ConsentText.h"
#include "app/customer/Customer.h"

namespace hui {
class Database;
}

namespace hui::customers {

/// A signed consent, to be printed again.
struct ReprintConsent {
    Shift shift;
    QUuid customer;
    QUuid consent; ///< the operation that recorded it
};

/// What is printed, in the version that was signed.
struct ConsentCopy {
    Customer customer;
    Consent consent;
    ConsentText text;
    int copy = 1; ///< the how manieth one, the signed paper not counted
};

/// Counts one more copy, in the audit trail too. Refused when there is no such customer or consent,
/// or this desk does not have the text of that version; nothing is counted then.
Result<ConsentCopy> reprintConsent(Database& database, const ReprintConsent& request);

} // namespace hui::customers
