// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"

namespace hui::cases {

/// What is typed at a desk and not saved yet, so that a case can be gone on with anywhere:
///
///     POST /v1/cases/{id}:draft   from the desk that has the case; the latest typed stands
///     GET  /v1/cases/{id}/draft   for the desk that has it, after a take-over; audited
///
/// It changes nothing of the case and is dropped by the next move.
void addCaseDraftRoutes(server::Router& router);

} // namespace hui::cases
