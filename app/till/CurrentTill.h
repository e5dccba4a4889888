// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Till.h"

namespace hui {

/// The till the shift works with: issued to its operator, neither returned nor sealed;
/// that of an earlier business day when it was never closed. Refused when there is none or it is
/// somebody else's.
Result<Till> currentTill(Database& database, const Shift& shift);

/// The till a page may take cash into now: the current one unless it is being counted. None is no
/// error; what fails is the store alone.
Result<std::optional<Till>> activeTill(Database& database, const Shift& shift);

/// Whether the business day of the shift is open, as far as this desk was told. Refused when it is
/// closed, and when other days are known and it was not opened. A desk that was never told of any
/// day works: it may have been without the line since it was enrolled, and the platform decides.
Result<Done> checkDayIsOpen(Database& database, const Shift& shift);

/// NeedsApproval when nobody has signed, Refused when it was the teller.
Result<Done> checkCountersign(const Countersign& countersign, const Shift& shift);

} // namespace hui
