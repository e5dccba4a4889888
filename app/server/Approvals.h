// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/ApprovalPolicy.h"
#include "app/server/Operations.h"

#include <optional>

namespace hui::server {

/// POST /v1/approvals: a second person signs one operation, with number and password, and the
/// second factor where they have one; a staff card does for the number. Good for five minutes, for
/// that operation, kind, maker and amount and what was shown (the fingerprint). Every attempt goes
/// to the audit table. Who may sign it is told by the bank's table (ApprovalPolicy): a supervisor,
/// unless it names another level for the kind and the amount. The same Idempotency-Key with the
/// same request and the right password gives the same approval.
///
/// GET /v1/approvals?operation=&fingerprint=: the signature that was given for exactly that, to the
/// maker and the desk it is good for, while it is good; none otherwise. A desk that did not hear of
/// it takes it up instead of asking again.
void addApprovalRoutes(Router& router);

/// Whether an operation carries a good approval, `body.approval = {id, fingerprint, shown}`, of its
/// maker, branch, kind, channel, amount and content: what was signed for as paid from an account
/// opens nothing that is paid in cash (a desk that tells no channel was held to the strictest row
/// of all). The fingerprint must be that of what was shown and of
/// signedContent() of what arrived, so that a signature for one content opens no other. Nothing
/// when it does; else the final refusal to be returned from `book`, approval_forged among them: a
/// signature given offline is judged here, once (see judgeOffline()). approval_missing,
/// approval_mismatch, approval_expired. Inside the booking transaction.
Result<std::optional<OperationOutcome>> checkApproval(
    Database& database, const UploadedOperation& operation, const SignedFor& what = {});

/// Whether the bank's table asks for a second person where nobody has signed: then the final
/// refusal approval_missing. By the table of the operation's business day. Inside the booking
/// transaction.
Result<std::optional<OperationOutcome>> checkUnsigned(
    Database& database, const UploadedOperation& operation, const ApprovalMatter& matter);

/// By the bank's table: checkApproval() of an operation that carries a signature, checkUnsigned()
/// of one that carries none.
Result<std::optional<OperationOutcome>> checkByTable(
    Database& database, const UploadedOperation& operation, const SignedFor& what = {});

} // namespace hui::server
