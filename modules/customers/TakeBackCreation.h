// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "modules/customers/CustomerBodies.h"

#include <optional>

namespace hui {
class Database;
}

namespace hui::customers {

/// Takes back a record that was entered here and that the platform refused: nobody else has it, and
/// nothing done for it would be booked. Gives what had been entered, to be put right and entered
/// again under another number. Nothing when the operation is none of those, is not refused, or was
/// taken back before.
Result<std::optional<CreateBody>> takeBackCreation(Database& database, const QUuid& operation);

/// The same for all that were refused while nobody looked; gives how many.
Result<int> takeBackCreations(Database& database);

} // namespace hui::customers
