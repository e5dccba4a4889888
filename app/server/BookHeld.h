// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"

#include <QSet>

namespace hui::server {

/// Books an operation, inside the booking transaction, once it is signed as its kind says; else it
/// is the final refusal of checkByTable() or checkApproval(), and the body is not looked at: a desk
/// asks its table and rehearses the operation first, so that another refusal hides behind a missing
/// signature only where both are wrong at once.
Result<OperationOutcome> bookHeld(
    Context& context, const OperationKind& kind, const UploadedOperation& operation);

/// The kinds that can be signed: those that the bank's table may name.
QSet<QString> signedKinds(const QList<OperationKind>& kinds);

} // namespace hui::server
