// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/CustomerTag.h"
#include "app/server/Operations.h"

namespace hui::customers {

/// `customer.link`: two customers and what one is to the other, on both records. Refused with
/// customer_unknown or link_refused. A copy of the paper of who acts for another is asked from the
/// day on that the bank says (ADR 89).
server::OperationKind linkOperation();

/// `customer.unlink`: a link that is over. Refused with customer_unknown or link_unknown.
server::OperationKind unlinkOperation();

/// `customer.tag`: a label put on or taken away; what arrives last holds. Refused with
/// customer_unknown or tag_unknown (the list does not offer it on the business day).
server::OperationKind tagOperation();

/// Enters a label into the bank's list and tells every desk, inside the caller's transaction.
Result<Done> publishTag(Database& database, const TagEntry& entry);

/// The list of the sample bank.
QList<TagEntry> sampleTags();

} // namespace hui::customers
