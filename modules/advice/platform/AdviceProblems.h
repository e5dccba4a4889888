// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Http.h"
#include "app/server/Operations.h"
#include "modules/advice/Meeting.h"
#include "modules/advice/Need.h"

namespace hui::advice {

/// A refusal of this module by its stable code.
server::Problem adviceProblem(const char* code);

/// The same for an operation: final.
server::OperationOutcome declined(const char* code);

const char* codeOf(NeedFault fault);
const char* codeOf(MeetingFault fault);

} // namespace hui::advice
