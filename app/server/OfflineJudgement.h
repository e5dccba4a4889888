// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"
#include "app/server/Router.h"

#include <optional>

namespace hui::server {

/// Judges the signature that an operation brings with it, given offline under a grant, in the
/// transaction that books the operation, by the rows of the table for its channel; afterwards it
/// stands among the approvals as any other. Nothing when it does. The final refusal
/// `approval_forged` when it was not given by the person, on that desk, for that operation, or
/// `approver_is_maker`: nobody signed. A signature that was given, but not in order (revoked, over,
/// beyond its limits), is taken: the money has moved. It stays open until another supervisor has
/// looked at it.
Result<std::optional<OperationOutcome>> judgeOffline(
    Database& database, const UploadedOperation& operation, const QString& channel);

/// POST /v1/offline-approvals/{id}:review
Response reviewOffline(Context& context, const Request& asked);

} // namespace hui::server
