// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

namespace hui {

class Database;

/// Takes back every move of a branch day that the platform has refused: the day is again as the
/// platform told it last, or, when it never told of it, as it was before the move. Which move it
/// was is remembered until the day is moved again (BranchDayRepository::refused). Done again it
/// changes nothing.
Result<Done> takeBackRefusedDays(Database& database);

} // namespace hui
