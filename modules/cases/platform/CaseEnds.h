// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/CaseMove.h"
#include "app/server/Operations.h"

namespace hui::cases {

/// Why a case of a kind that a service goes on with, by what the desks were told of it, is not
/// moved so by hand (`case_not_done`, and `case_refused` for a leg; ADR 93); nothing when it may
/// be. A completion that is refused is a desk's of the version before, or of an older catalogue:
/// what was filled in with it is kept, and the case says in its history that it waits to be gone on
/// with, for every desk to see. In the caller's transaction.
Result<std::optional<server::OperationOutcome>> refusalByHand(server::Context& context,
    const Case& standing, const CaseMove& move, const server::UploadedOperation& operation);

} // namespace hui::cases
