// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"
#include "modules/cash/platform/BlankRegisterRepository.h"

namespace hui::cash {

/// What every kind of operation on controlled blank forms asks and posts.

/// The forms of a kind in the box of the operation.
BlankPlace placeOf(const server::UploadedOperation& operation, const QString& kind);

/// Posts so many pieces at 1 yuan into "off:blank:0512-08/03/receipt" from where they come:
/// "off:blank_used:0512-08". Below zero they go there.
Result<Done> postPieces(server::Context& context, const server::UploadedOperation& operation,
    const QString& kind, const QString& other, qint64 pieces);

/// Why the operation may not be booked: another's box; nothing when it may.
Result<std::optional<server::OperationOutcome>> blankFaultOf(
    server::Context& context, const server::UploadedOperation& operation);

/// `blank_out_of_order`, `blank_not_there`, `blank_from_vault`.
server::OperationOutcome outOfOrder();
server::OperationOutcome notThere();
server::OperationOutcome onlyTheVault();

} // namespace hui::cash
