// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"

namespace hui::reconcile {

/// GET /v1/branch/reconciliation?date=…&after=…: a page of the reconciliation file of the caller's
/// branch. Signed like every answer. It may be asked for at any time and as often as wanted.
server::Handler dayFile();

/// `reconcile.day`: a desk has compared its day.
server::OperationKind dayOperation();

} // namespace hui::reconcile
