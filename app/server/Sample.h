// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/PasswordHash.h"
#include "app/server/Router.h"

namespace hui::server {

/// The sample bank: branch 0512-08, two tellers, a supervisor, the manager and the custodian
/// of the vault (all with the password "Huidesk-2026"), tills 03 and 04 issued for today, devices
/// SZ-QYL-02 and SZ-QYL-03 to be enrolled, policy and a notice; and the centre 0512-00 with two
/// operators and device SZ-YYZX-01. Repeatable: on another day it opens
/// that business day and issues the tills again; what is there already stays.
Result<Done> seedSample(Context& context, const PasswordCost& cost = {});

} // namespace hui::server
