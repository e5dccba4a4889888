// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Customer.h"
#include "app/server/Operations.h"

namespace hui::customers {

/// `customer.create`: the record of a person. A certificate that has one already joins: the fields
/// go into the first record as a change on top of nothing would, the second one points to it, and
/// the answer names the first.
server::OperationKind createOperation();

/// `customer.change`: fields of a record, merged three ways. The answer names the fields that were
/// taken and those that wait for a decision.
server::OperationKind changeOperation();

/// `customer.decide`: what becomes of a value that came too late.
server::OperationKind decideOperation();

/// `customer.consent`: what a customer agreed to, each kind by itself. Refused when one stands
/// already, and when a guardian is missing.
server::OperationKind consentOperation();

/// `customer.withdraw`: a consent is taken back; it stays on record.
server::OperationKind withdrawOperation();

} // namespace hui::customers
