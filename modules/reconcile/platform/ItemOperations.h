// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"

namespace hui::reconcile {

/// The ledger account of something in suspense: "unexplained:<operation>". What the drawer has
/// beyond the books stands here to the credit, what it lacks to the debit.
QString unexplainedAccount(const QUuid& item);

/// `reconcile.sign`: a manager answers for what is open. After it nothing of that desk's day is.
/// What an item moved in the drawer and not in the books, or the other way round, is posted into
/// the box against unexplainedAccount(); what both have alike needs no posting.
server::OperationKind signOperation();

/// `reconcile.correct`: the amount of an accepted operation is made that of the desk's journal, in
/// the two accounts between which its largest part was posted. The reconciliation file tells the
/// corrected amount from then on.
server::OperationKind correctOperation();

/// `reconcile.report`: opens a case about an operation that only the platform has; its number is in
/// the result.
server::OperationKind reportOperation();

/// `reconcile.clear`: what is in suspense goes to where it belongs: back to its box when its
/// operation is in the books after all, else to over and short.
server::OperationKind clearOperation();

} // namespace hui::reconcile
