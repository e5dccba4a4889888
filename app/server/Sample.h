// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/PasswordHash.h"
#include "app/server/Router.h"

#include <QSet>

#include <optional>

namespace hui::server {

/// What the sample bank's supervisor 0103 swipes, and what teller 0219's dynamic codes are made of
/// (SHA-1, base32). Everybody may read them here: they open nothing but samples.
inline constexpr const char* sampleStaffCard = "HMYG00000103";
inline constexpr const char* sampleTotpSecret = "HUIDESKSAMPLETOTPSECRETONLYHERE2";

/// The sample bank: branch 0512-08, three tellers, two supervisors, the manager and the custodian
/// of the vault (all with the password "Huidesk-2026"; 0103 with a staff card and 0219 with dynamic
/// codes beside it), tills 03 and 04 issued for today, devices
/// SZ-QYL-02 and SZ-QYL-03 to be enrolled, policy and a notice; and the centre 0512-00 with two
/// operators and device SZ-YYZX-01; and two branches more, which customers find by telephone.
/// Repeatable: on another day it opens that business day and issues the tills again; what is there
/// already stays. `kinds` are those that can be signed; a platform without its modules takes those
/// of the sample table as given.
Result<Done> seedSample(Context& context, const PasswordCost& cost = {},
    const std::optional<QSet<QString>>& kinds = std::nullopt);

} // namespace hui::server
