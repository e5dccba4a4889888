// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/core/Shift.h"

namespace hui {

class Database;

/// Whether the day of the shift's branch may be closed on this desk: it was compared with the
/// platform's file, or that was noted as not available; nothing that moves money was recorded
/// since; every item that is not equal has been cleared, signed, or explained by the centre; and no
/// other desk of the branch has something open. Refused with the reason, its count in `detail`
/// (anchors §4.2).
Result<Done> checkExplained(Database& database, const Shift& shift);

} // namespace hui
