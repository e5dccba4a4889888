// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"
#include "app/server/Problems.h"

namespace hui::estate {

/// A refusal of this module by its stable code.
server::Problem estateProblem(const char* code);

/// The same for an operation: final.
server::OperationOutcome rejectedBy(const char* code);

} // namespace hui::estate
