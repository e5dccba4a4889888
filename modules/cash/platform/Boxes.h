// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/JsonReader.h"
#include "app/server/Ledger.h"
#include "app/server/Operations.h"
#include "app/server/TillRegistry.h"
#include "app/till/Cash.h"

namespace hui::cash {

/// Cash between two boxes of a branch: "in_transit:0512-08".
QString inTransitAccount(const QString& branch);

/// The answers of the kinds of this module. The refusals are of the contract: `till_not_issued`,
/// `amount_differs`, `transfer_gone`, `receiver_not_open`.
server::OperationOutcome accepted(const QJsonObject& result = {});
server::OperationOutcome rejected(const QString& code, const QString& zh, const QString& en);
server::OperationOutcome notYours();
server::OperationOutcome notAddingUp();
server::OperationOutcome transferGone();
server::OperationOutcome receiverNotOpen();

/// The box of the operation when its operator has it open; nothing else.
Result<std::optional<server::RegisteredTill>> openBoxOf(
    server::Context& context, const server::UploadedOperation& operation);

/// The same, or the refusal that says that it is not theirs.
Result<std::expected<server::RegisteredTill, server::OperationOutcome>> usedBoxOf(
    server::Context& context, const server::UploadedOperation& operation);

/// Why what leaves the box is not taken as it is signed: of the vault always, of a till where the
/// bank's table asks for it.
Result<std::optional<server::OperationOutcome>> leavingFault(
    server::Context& context, const server::UploadedOperation& operation);

/// Whether another box of the operation's branch is open on its day: what is sent there can be
/// counted in.
Result<bool> isInUse(
    server::Context& context, const server::UploadedOperation& operation, const QString& box);

/// Posts lines for the operation, leaving out those of zero; they must balance.
Result<Done> post(server::Context& context, const server::UploadedOperation& operation,
    QList<server::LedgerLine> lines);

/// A count of the contract with what it is worth.
struct WorthyCash {
    CashCount cash;
    Money total = Money::fen(0);
};
Result<WorthyCash> worthOf(const QJsonArray& cash);

} // namespace hui::cash
