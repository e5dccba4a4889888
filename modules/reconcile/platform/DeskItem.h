// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/JsonReader.h"
#include "app/server/Inbox.h"
#include "app/server/Ledger.h"
#include "modules/reconcile/platform/ItemBookRepository.h"

namespace hui::reconcile {

/// What the operations about the differences of a desk have in common.

inline constexpr int longestReason = 200;

/// The final refusal with that code.
server::OperationOutcome refused(const QString& code, const QString& zh, const QString& en);
server::OperationOutcome unknownItem();

/// Reads the class of a difference; what is equal is none.
MatchClass classFrom(JsonReader& reader);

/// What the inbox has of an item. One that never arrived has no row; that of another desk is
/// foreign.
struct FoundRow {
    bool isForeign = false;
    std::optional<server::InboxRow> row;
};
Result<FoundRow> rowOf(
    server::Context& context, const server::UploadedOperation& operation, const QUuid& item);

bool isAccepted(const server::InboxRow& row);

/// What an operation, with its corrections and the centre's answer, moved in a box by the books.
Result<Money> movedInBooks(
    server::Context& context, const QString& branch, const QString& till, const QUuid& item);

/// Posts lines for the operation, leaving out those of zero; they must balance.
Result<Done> post(server::Context& context, const server::UploadedOperation& operation,
    QList<server::LedgerLine> lines);

} // namespace hui::reconcile
