// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"

namespace hui::customers {

/// GET /v1/customers/{id}/dealings: what was done for a customer anywhere in the bank, masked, for
/// a branch that has the record. Each look is noted in the audit.
server::Handler listDealings();

} // namespace hui::customers
