// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Http.h"
#include "app/server/Operations.h"

namespace hui::community {

/// A refusal of this module by its stable code.
server::Problem communityProblem(const char* code);

/// The same for an operation: final, and what was taken for it is due back.
server::OperationOutcome rejectedBy(const char* code);

} // namespace hui::community
