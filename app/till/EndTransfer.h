// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Transfer.h"

#include <functional>

namespace hui {

/// What a box at one end of a transfer does about it: takes it in, does not take it, or takes back
/// what was not taken.
struct EndTransfer {
    QUuid operation;
    QString kind; ///< of the operation: "cash.receive", "blank.refuse" …
    Shift shift;
    QUuid transfer;
    TransferEvent event = TransferEvent::Receive;
    QString reason = {}; ///< of a refusal
    QDateTime at;
};

/// What has to be so beyond the two ends, and what then happens in the box.
using TransferRule = std::function<Result<Done>(const Transfer&)>;

/// Moves a transfer on, its journal entry and what happens in the box together or not at all.
/// Asking twice with the same operation does it once. What the platform refused to book when it was
/// sent is taken back without telling it: nobody else knows of it. Refused when the box does not
/// stand at that end, or it is not cash, or not forms, as the kind says.
Result<Transfer> endTransfer(Database& database, const EndTransfer& request,
    const TransferRule& may, const TransferRule& carryOut);

/// What is undone about an ending that the platform refused: what has to leave the box again is
/// moved by `carryOut`, and the audit trail tells of it; together or not at all. Asking twice with
/// the same operation does it once. Refused when nothing is in vain, or not at this box, or it is
/// not cash, or not forms, as `service` ("cash", "blank") says.
Result<Transfer> undoEnding(Database& database, const TakeOutAgain& request, const QString& service,
    const TransferRule& carryOut);

/// The transfer of an operation; Refused when there is none.
Result<Transfer> keptTransfer(Database& database, const QUuid& transfer);

} // namespace hui
