// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/CaseMove.h"

#include <functional>

namespace hui {

/// Whether a service goes on with cases of a kind of need: the catalogue says (ADR 88).
using ServesKind = std::function<Result<bool>(const QString& kind)>;

/// Whether a service may begin with a case: nothing of it is under way or done, and nothing waits
/// to be undone.
bool awaitsService(const Case& standing);

/// Why a case whose kind a service goes on with is not moved so by hand (ADR 93): it is completed
/// only when something was paid or booked for it, and its legs are told by that service alone. All
/// other moves are made as of any case; so nothing is what is mostly given.
std::optional<Error> whyNotByHand(const Case& standing, const CaseMove& move);

/// The same where the catalogue has to be asked, on the desk and on the platform alike. Refused
/// with whyNotByHand(); a failure of `serves` is its own. Not given: no service goes on with it.
Result<Done> mayMoveByHand(const Case& standing, const CaseMove& move, const ServesKind& serves);

/// How it stands in the history of a case that a desk has completed while nothing was paid or
/// booked for it: the platform has refused that, and somebody has to go on with it.
const QString& notDoneAct();

/// Whether that is what was done last with an open case.
bool isNotDone(const Case& standing);

} // namespace hui
