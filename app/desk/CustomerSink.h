// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/sync/Change.h"

namespace hui {

class Database;

/// Stores what the platform tells of a customer, inside the caller's transaction; the billers they
/// come back to go with the record: to the one it was joined to, and away when it was erased.
Result<Done> intoCustomers(Database& database, const Change& change);

} // namespace hui
