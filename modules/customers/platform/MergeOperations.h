// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"

namespace hui::customers {

/// `customer.merge`: two records that are one person's, signed by a second person. Refused with
/// approval_missing, approval_mismatch, approval_expired, customer_unknown, records_contradict or
/// records_joined (they are one already). It is written into the audit table and cannot be undone.
server::OperationKind mergeOperation();

/// `customer.certificate`: a document the person has now, in place of one they had or beside it.
/// Refused with customer_unknown or certificate_taken (another record has it: merge them).
server::OperationKind certificateOperation();

/// `customer.reveal`: a desk showed a record in clear. The audit table says who, where and whose;
/// the reason stays with the operation.
server::OperationKind revealOperation();

} // namespace hui::customers
