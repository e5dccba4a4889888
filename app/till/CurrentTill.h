// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Till.h"

namespace hui {

/// The till the shift works with: issued to its operator, neither returned nor sealed;
/// that of an earlier business day when it was never closed. Refused when there is none or it is
/// somebody else's.
Result<Till> currentTill(Database& database, const Shift& shift);

/// NeedsApproval when nobody has signed, Refused when it was the teller.
Result<Done> checkCountersign(const Countersign& countersign, const Shift& shift);

} // namespace hui
