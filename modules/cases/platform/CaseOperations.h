// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/CaseMove.h"
#include "app/server/Operations.h"
#include "app/server/Problems.h"

namespace hui::cases {

/// `case.open`: a request of a customer is taken in, and held by the desk that took it.
server::OperationKind openOperation();

/// `case.move`: an act of the desk that holds it. Refused with `case_unknown` (not of this
/// branch), `case_state`, `case_elsewhere`, `case_refused` and `case_not_done` (CaseEnds.h).
server::OperationKind moveOperation();

/// `case.print`: the paper of a case came out of a printer, the how-manieth time; kept in the
/// audit.
server::OperationKind casePaperOperation();

/// Why a desk may not have what stands beside a case: it does not work on it, or nobody does.
std::optional<server::Problem> refusalForDesk(
    const std::optional<Case>& found, const QString& device);

/// Writes the case and tells the desks of its branch, in the caller's transaction.
Result<Done> saveAndTell(server::Context& context, const Case& value);

} // namespace hui::cases
