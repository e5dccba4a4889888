// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"

namespace hui::cash {

/// The cash of the sample branch: the vault, sealed in the hands of custodian 0105; what lies in it
/// and in the two tills that are handed out, against the account of the bank's own cash; the policy
/// of its cash boxes. Repeatable; on another day what was sealed is carried over.
Result<Done> seedCash(server::Context& context);

} // namespace hui::cash
