// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"

namespace hui::reconcile {

/// The ledger account of what the centre took over from a branch: "centre:<operation>".
QString centreAccount(const QUuid& item);

/// GET /v1/centre/cases: the cases of every branch, for operators of the centre.
server::Handler listCases();

/// `reconcile.answer`: the centre answers a case, once. What the operation moved in a box of the
/// branch by the books, or what of it is in suspense, goes to over and short when it was booked
/// rightly (the count of the drawer stands against it there), to centreAccount() when the centre
/// takes it over, and stays where it is when the branch has to put it right. The desks of the
/// branch are told in the stream "reconcile_case".
server::OperationKind answerOperation();

} // namespace hui::reconcile
