// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"
#include "app/server/TillRegistry.h"

namespace hui::cash {

/// Who opens a box next that its holder seals, perhaps for another teller.
struct NextHolder {
    QString operatorId;
    QString refused; ///< why it is not who was named: "heir_unknown", "till_taken"; empty: it is
};

/// The heir, when they are an active operator of the branch and have no other box on the day; else
/// the holder. The notes are under two locks already, perhaps since hours without the line: a seal
/// that is refused would leave them in a box that nobody can open.
Result<NextHolder> nextHolder(server::Context& context, const server::UploadedOperation& operation,
    const server::RegisteredTill& box, const QString& heir);

/// Says among the notices of the branch, and in the audit, that a box was not sealed for who was
/// named and that its holder opens it.
Result<Done> tellHeirRefused(server::Context& context, const server::UploadedOperation& operation,
    const QString& heir, const NextHolder& next);

} // namespace hui::cash
