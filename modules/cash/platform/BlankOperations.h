// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"

namespace hui::cash {

/// `blank.take`, `blank.use`, `blank.void`, `blank.return`, `blank.count`: controlled blank forms
/// by number, booked off the balance sheet at 1 yuan a piece (domain b.3): the accounts begin with
/// "off:". Only the next number is written off. Forms come into the branch and leave it through its
/// vault only.
QList<server::OperationKind> blankOperations();

} // namespace hui::cash
