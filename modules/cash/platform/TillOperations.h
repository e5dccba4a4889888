// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"

namespace hui::cash {

/// `till.open`: the teller has counted what was handed out, or what was sealed; the box is posted,
/// a difference goes to over and short. Signed by a second person. The vault is opened so too.
server::OperationKind openOperation();

/// `till.lock` and `till.unlock`: kept, nothing is posted.
server::OperationKind lockOperation();
server::OperationKind unlockOperation();

/// `till.count`: a closing count, kept with its difference; nothing is posted.
server::OperationKind countOperation();

/// `till.review`: the closing count of a second person, who signs it; kept.
server::OperationKind reviewOperation();

/// `till.spot_count`: a count in the middle of the day; kept.
server::OperationKind spotCountOperation();

/// `till.reopen`: a supervisor voids a closing count; kept.
server::OperationKind reopenOperation();

/// `till.carry`: cash due back to customers stays so beyond the day, signed by a supervisor; kept
/// with each payment that is named.
server::OperationKind carryOperation();

/// `till.difference`: over (长款) or short (短款), by amount and sign, signed by a second person.
server::OperationKind differenceOperation();

} // namespace hui::cash
