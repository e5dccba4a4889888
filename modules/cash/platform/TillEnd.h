// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"

namespace hui::cash {

/// `till.return`: the cash is on its way to the vault and the till's day ends. The answer tells
/// what the books say is left, which is zero unless operations of unknown outcome are still on
/// their way.
server::OperationKind returnOperation();

/// `till.seal`: the box keeps its cash under two locks, for its holder or the heir that is named.
/// The answer tells what the books say is in it, and why it stays its holder's where the heir
/// cannot have it.
server::OperationKind sealOperation();

/// `till.force_close`: a manager ends the day of another's till, with a witness and a reason; a
/// difference goes to over and short, what was found is on its way to the vault.
server::OperationKind forceCloseOperation();

} // namespace hui::cash
