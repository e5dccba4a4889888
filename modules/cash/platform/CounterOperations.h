// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"

namespace hui::cash {

/// `cash.exchange`: notes and coins for others of the same worth. `cash.swap`: sound cash for
/// damaged notes. The sums are checked again; nothing is posted, for the till is worth the same.
server::OperationKind exchangeOperation();
server::OperationKind swapOperation();

/// `cash.seize`: counterfeit money enters the register, signed by the second of the two staff. The
/// answer tells how many pieces there were.
server::OperationKind seizeOperation();

} // namespace hui::cash
