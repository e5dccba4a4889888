// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Shift.h"
#include "app/customer/AccountRepository.h"
#include "app/customer/Customer.h"
#include "app/receipt/SheetDocument.h"
#include "app/store/Operation.h"
#include "modules/customers/RecordLog.h"

#include <QHash>

namespace hui::customers {

/// Whose data is handed out, by whom and where.
struct ExportScene {
    Shift shift;
    QString place; ///< bank and branch
    QString number; ///< of the operation
    QDateTime at;
    QList<PaidAccount> accounts = {}; ///< that the person pays
    QList<JournalEntry> dealings = {}; ///< what was done for the person, newest first
    RecordLog log = {}; ///< who looked at the record or changed it
    bool isOfBank = true; ///< false: the platform did not answer, dealings and log are this desk's
    QHash<QString, QString> labels = {}; ///< what they are called, by id
    QHash<QString, QString> billers = {}; ///< what they are called, by number
};

/// Where a copy is.
struct ExportFiles {
    QString paper; ///< PDF
    QString data; ///< JSON of the same
};

/// All that is known of a person here, in clear, for the person: fields, certificates, consents,
/// who acts for whom, labels, accounts, dealings at all branches, who looked at it (not why: that
/// may tell of a report, 反洗钱法 §35, or name somebody else). What is not in it is said on it.
/// JSON of it is toJson(SheetDocument).
SheetDocument exportSheet(const Customer& record, const ExportScene& scene);

/// Writes it as PDF to `path` and as JSON beside it, readable by the operator alone. It is in
/// clear, so it goes where the operator has said and nowhere else. Refused when there is a file of
/// the second name, which nobody was asked about; Storage when it cannot be written.
Result<ExportFiles> writeExport(
    const Customer& record, const ExportScene& scene, const QString& path);

} // namespace hui::customers
