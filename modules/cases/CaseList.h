// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/Case.h"
#include "app/receipt/SheetFile.h"

namespace hui::cases {

/// Which cases of a list are shown.
struct CaseListFilter {
    QString kind = {}; ///< of need; empty: every kind
    QDate day = {}; ///< on which they moved last; not valid: every day

    bool isEmpty() const { return kind.isEmpty() && !day.isValid(); }
    bool fits(const Case& value) const;

    friend bool operator==(const CaseListFilter&, const CaseListFilter&) = default;
};

/// A case as a line on paper.
struct CaseListLine {
    Case value;
    QString customer; ///< masked; empty: nobody knows
};

/// The list as it is shown, for PDF and CSV: who it is of is masked, what they filled in is not in
/// it. `which` is the list by its name, `place` the bank and branch.
SheetDocument caseListSheet(const QList<CaseListLine>& lines, const CaseListFilter& filter,
    const QString& which, const QString& place);

/// Writes it at reports/cases-<day>.<form> below the data folder and gives the path; one of before
/// is replaced whole. Storage when it cannot be written.
Result<QString> writeCaseList(
    const SheetDocument& sheet, const QString& dataFolder, const QDate& day, SheetForm form);

} // namespace hui::cases
