// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/PlatformModule.h"

#include <memory>

namespace hui::admin {

/// Takes back the runs of compositions that broke off and that their partner has not gone on with
/// for the minutes of the bank's dated policy (`door_policy.run_minutes`): a run that nobody ends
/// leaves half an order behind, and what its steps were answered could never be forgotten. Asked
/// again the partner gets the report of it. `serves` is what all modules serve; it may be filled
/// later than the job is made, before it runs.
server::PlatformJob brokenRunJob(
    const std::shared_ptr<std::shared_ptr<const server::Served>>& serves);

} // namespace hui::admin
