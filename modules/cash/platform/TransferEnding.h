// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"
#include "app/till/Transfer.h"

namespace hui::cash {

/// Posts what an ending moves. Gives why it may not be, having written nothing; nothing when it is
/// posted.
using CarryOut = std::function<Result<std::optional<server::OperationOutcome>>(
    server::Context&, const server::UploadedOperation&, const Transfer&)>;

/// The kind by which the box at one end of a transfer moves it on: "cash.receive", "blank.refuse" …
/// Refused as `transfer_gone` when it is not there to be moved on by this box, or is not what the
/// kind is of, cash or blank forms.
server::OperationKind endingOperation(
    const QString& kind, TransferEvent event, const CarryOut& carryOut);

/// Nothing is posted: what is refused goes back the way it came.
Result<std::optional<server::OperationOutcome>> postNothing(
    server::Context& context, const server::UploadedOperation& operation, const Transfer& transfer);

} // namespace hui::cash
