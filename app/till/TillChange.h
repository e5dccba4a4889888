// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Operation.h"
#include "app/till/TillRepository.h"

namespace hui {

/// What a verb has decided: the operation as it is told, the till as it is then, and the entry when
/// cash moved.
struct TillChange {
    Operation operation;
    Till till;
    std::optional<TillEntry> entry = {};
};

/// Writes journal, till, stock and entry; inside the transaction of the verb.
Result<Till> record(Database& database, const TillChange& change);

/// An entry of the operation that takes the till to `balance`: in or out by the sign of `moved`.
TillEntry entryOf(const Operation& operation, Money moved, Money balance);

/// The answer to a repeated request: the till that this operation brought into its present state,
/// or the shift's when it has gone on since.
Result<Till> repeated(Database& database, const QUuid& operation, const Shift& shift);

} // namespace hui
