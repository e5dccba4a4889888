// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Shift.h"
#include "app/receipt/SheetDocument.h"
#include "modules/reconcile/DayView.h"

namespace hui::reconcile {

/// The comparison of a day as it is signed and kept (对账单).
struct Statement {
    Shift shift; ///< whose desk
    QString device;
    Reconciliation made;
    QHash<QUuid, QString> cases; ///< by item: the number the centre gave to a report
    QList<SuspenseItem> suspense; ///< put in suspense or cleared on that day
    int printing = 1; ///< how often this comparison was printed with this
};

/// Prints the last comparison of a day.
struct PrintStatement {
    Shift shift;
    QString device; ///< ours, as the platform names it
    QDate businessDate;
};

/// Gives what is to be printed and counts it: the second print of a comparison and those after it
/// are marked 补打. Refused while the day has not been compared.
Result<Statement> printStatement(Database& database, const PrintStatement& request);

/// The statement as a paper to sign; Chinese.
SheetDocument statementPaper(const Statement& statement, const QString& bank);

} // namespace hui::reconcile
