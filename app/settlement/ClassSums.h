// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/settlement/ReconcileRepository.h"

namespace hui {

/// How many operations of a day are in a class, and what of them is not explained.
struct ClassSum {
    MatchClass kind = MatchClass::Equal;
    qint64 count = 0;
    Money stake = Money::fen(0);
};

/// Every class of a comparison, in their order.
QList<ClassSum> classSums(const Reconciliation& made);

/// What a class is called on papers; Chinese.
QString paperNameOf(MatchClass kind);

} // namespace hui
