// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/PulledHistory.h"
#include "app/till/Till.h"

#include <vector>

namespace hui::outbox {

/// Signs for what this desk had lost and fetched from the platform (PulledHistory.h).
struct SignHistory {
    QUuid operation;
    Shift shift; ///< whose work goes on
    Countersign approval; ///< never the shift's own
    QDateTime at;
    std::vector<RebuildTables> rebuild = {}; ///< the services' tables, one after the other
};

/// The tables of the services are brought up to what was fetched, and from now on operations are
/// recorded again; the journal, and so the platform, has who signed for which entries. Refused when
/// nothing waits for a signature.
Result<PulledHistory> signHistory(Database& database, const SignHistory& request);

} // namespace hui::outbox
