// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"

namespace hui::cases {

/// Cases for the desks:
///
///     POST /v1/cases:find        by the number on paper, of any branch; nothing of what was filled
///     in POST /v1/cases/{id}:take   the desk that asks has it from now on, and its branch
///
/// Taking over is explicit: `from` says who had it when it was looked at; who had it is told by the
/// stream. The Idempotency-Key names the step: the same again changes nothing.
void addCaseRoutes(server::Router& router);

} // namespace hui::cases
