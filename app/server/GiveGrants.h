// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"
#include "app/server/Signature.h"

namespace hui::server {

/// Gives every supervisor of the caller's branch a grant for the caller's desk, where there is none
/// or half its time is over, the terms have changed or the password; ends those of whom is a
/// supervisor no more. Nobody it was taken from gets one. Tells the desk by its stream
/// `offline_grant`. Nothing without terms of the bank. Inside the caller's transaction.
Result<Done> giveGrants(Context& context, const Caller& caller, const SigningKey& key);

/// POST /v1/offline-grants/{approver}:revoke: a supervisor ends the grants of a person of the
/// branch, on every desk, and none is made for them any more. What was signed before stays in
/// order. The same again changes nothing.
/// POST /v1/offline-grants/{approver}:allow: another supervisor lets them have grants again, from
/// the next sign-in at each desk on (own_grant when it is the person).
/// GET /v1/offline-grants/refused: whom the branch makes none for, by whom and since when.
/// POST /v1/offline-approvals/{id}:review: a supervisor who was neither maker nor approver looks at
/// a signature that was not in order, and upholds or disputes it, with password and words.
void addOfflineApprovalRoutes(Router& router);

} // namespace hui::server
