// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"
#include "app/server/Signature.h"

#include <optional>

namespace hui::server {

/// POST /v1/sessions, POST /v1/sessions:refresh, DELETE /v1/sessions/current. Whoever signs in at a
/// desk brings it the grants of its branch's supervisors, signed by `grantKey` (giveGrants());
/// without one nobody signs offline.
void addSessionRoutes(Router& router, const std::optional<SigningKey>& grantKey = {});

} // namespace hui::server
