// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"

namespace hui::branchday {

/// `branch.open`: a manager opens a business day. It becomes the branch's day, and what was sealed
/// on the day before is carried over to it.
server::OperationKind openOperation();

/// `branch.close`: refused while a box of any desk of the branch is open, or a request for a
/// signature.
server::OperationKind closeOperation();

/// `branch.reopen`: the last day, closed, is open again.
server::OperationKind reopenOperation();

/// GET /v1/branch/day?date=…: whether the day is `unopened`, `open` or `closed`, and its boxes.
server::Handler readDay();

} // namespace hui::branchday
