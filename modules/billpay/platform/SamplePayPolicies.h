// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/server/Router.h"

namespace hui::billpay {

/// Tells the desks what the sample bank asks of payments at the counter, from each day on. Doing it
/// again changes nothing.
Result<Done> publishPayPolicies(server::Context& context);

} // namespace hui::billpay
