// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/PulledHistory.h"

namespace hui {

/// RebuildTables: notes for whom was done what the journal has under those numbers.
Result<Done> rebuildDealings(Database& database, qint64 first, qint64 last);

} // namespace hui
