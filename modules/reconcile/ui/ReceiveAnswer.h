// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sync/Change.h"

namespace hui::reconcile {

/// What the platform tells of the centre's answers (stream "reconcile_case"): it is kept with the
/// difference, and a notice tells the tellers.
Result<Done> receiveAnswer(Database& database, const Change& change);

} // namespace hui::reconcile
