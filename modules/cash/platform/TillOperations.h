// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"

namespace hui::cash {

/// `till.open`: the teller has counted what was handed out; vault and till are posted, a difference
/// is booked to over and short. Signed by a second person.
server::OperationKind openOperation();

/// `till.lock` and `till.unlock`: kept, nothing is posted.
server::OperationKind lockOperation();
server::OperationKind unlockOperation();

/// `till.count`: a closing count, kept with its difference; nothing is posted.
server::OperationKind countOperation();

/// `till.difference`: over (长款) or short (短款), by amount and sign, signed by a second person.
server::OperationKind differenceOperation();

/// `till.return`: the cash goes back to the vault and the till's day ends. The answer tells what
/// the books say is left, which is zero unless operations of unknown outcome are still on their
/// way.
server::OperationKind returnOperation();

} // namespace hui::cash
