// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Http.h"

namespace hui::admin {

/// The refusals of the open platform by their stable codes; a code that is not in the table in
/// AdminProblems.cpp asserts.
server::Problem adminProblem(const char* code);
server::Problem adminProblem(const char* code, const QString& field);

} // namespace hui::admin
