// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"

namespace hui::cash {

/// `cash.request`, `cash.request_withdraw`, `cash.request_refuse`: what tellers ask the vault for.
/// Nothing is posted: the vault answers with `cash.send` or `till.issue`, which names the request.
QList<server::OperationKind> requestOperations();

/// Notes that a sending answers a request of its branch. One that has ended meanwhile stays as it
/// is: the cash is on its way all the same.
Result<Done> allocate(
    server::Context& context, const server::UploadedOperation& operation, const QUuid& request);

} // namespace hui::cash
