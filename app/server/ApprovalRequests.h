// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"

namespace hui::server {

/// Signatures from another desk, while the customer waits:
///
///     POST /v1/approval-requests               ask; the Idempotency-Key names the request
///     GET  /v1/approval-requests?state=waiting  those sent to the branch or one's own, newest
///     first GET  /v1/approval-requests/{id}           one, with the signature once there is one
///     GET  /v1/approval-requests/{id}/evidence  what went along with it, into the audit trail
///     POST /v1/approval-requests/{id}:decide    approve or reject, with password and opinion
///     POST /v1/approval-requests/{id}:cancel    taken back by who asked
///     POST /v1/approval-requests/{id}:remind    called to mind by who asked
///
/// A request waits as long as the dated policy `approval_wait` says. Another request for the same
/// operation takes the place of the one before it. It stays in its branch, or goes to a place that
/// the bank's table names for it (ApprovalRoute), where only who may sign it sees it. Desks of both
/// branches hear of every step by the stream `approval_request`. What was decided stays decided:
/// asking, deciding or cancelling again gives the same answer.
void addApprovalRequestRoutes(Router& router);

} // namespace hui::server
