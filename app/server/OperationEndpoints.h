// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"

namespace hui::server {

/// POST /v1/operations:batch, GET /v1/operations/{opId} for these kinds of operation, and
/// GET /v1/operations (OperationHistory.h).
void addOperationRoutes(Router& router, const QList<OperationKind>& kinds, const SigningKey& key);

} // namespace hui::server
