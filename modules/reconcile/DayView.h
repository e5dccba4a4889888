// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/settlement/SuspenseRepository.h"

#include <QHash>

namespace hui::reconcile {

/// What is known of a day's reconciliation at one moment: for the page and for its paper.
struct DayView {
    std::optional<Reconciliation> made; ///< nothing: not compared yet
    QList<SuspenseItem> suspense; ///< of every day, not cleared
    QHash<QUuid, QString> cases; ///< by item: the number the centre gave to a report
    QHash<QUuid, Money> corrections; ///< by item whose amount differs: ours less the platform's
};

/// Reads it. Writes nothing.
Result<DayView> dayView(Database& database, const QDate& businessDate);

} // namespace hui::reconcile
