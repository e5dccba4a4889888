// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Http.h"
#include "app/server/Operations.h"
#include "modules/campus/Fees.h"

namespace hui::campus {

/// A refusal of this module by its stable code.
server::Problem campusProblem(const char* code);

/// The same for an operation: final, and what was taken for it is due back.
server::OperationOutcome rejectedBy(const char* code);
server::OperationOutcome rejectedBy(const server::Problem& problem);

/// The code of what is wrong with an amount.
const char* codeOf(PartFault fault);

} // namespace hui::campus
