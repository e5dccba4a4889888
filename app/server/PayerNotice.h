// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/PayerAsk.h"
#include "app/server/Operations.h"

namespace hui::server {

/// Much cash came under another name than that of the record with the document, and is not refused
/// for it: among the notices of the branch that took it stands that somebody compares the copy of
/// the document and mends the record or reports it; the audit has it by the operation. Nothing of a
/// customer in either. Inside the booking transaction, once.
Result<Done> tellNamesDiffer(Database& database, const UploadedOperation& operation, Money cash,
    const QList<NameFault>& faults);

} // namespace hui::server
