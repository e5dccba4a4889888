// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/PlatformModule.h"

namespace hui::admin {

/// Forgets what partners and the centre were answered, once the days of the bank's dated policy
/// (`door_policy`) are over: first the content, which may tell of customers, later the number of
/// the request. What is still underway is not: it comes to
/// its end (BrokenRuns.h).
server::PlatformJob doorRetention();

} // namespace hui::admin
