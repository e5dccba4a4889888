// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"

namespace hui::customers {

/// Made-up customers of the sample branch. Repeatable; in the caller's transaction.
Result<Done> seedCustomers(server::Context& context);

} // namespace hui::customers
