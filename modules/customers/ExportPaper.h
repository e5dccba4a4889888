// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Shift.h"
#include "app/customer/Customer.h"
#include "app/receipt/SheetDocument.h"

namespace hui::customers {

/// Whose data is handed out, by whom and where.
struct ExportScene {
    Shift shift;
    QString place; ///< bank and branch
    QString number; ///< of the operation
    QDateTime at;
};

/// All that is known of a person, in clear, for the person: fields, certificates, consents, who
/// acts for whom, labels. JSON of it is toJson(SheetDocument).
SheetDocument exportSheet(const Customer& record, const ExportScene& scene);

/// Writes it as PDF to `path` and as JSON beside it, readable by the operator alone; the path of
/// the PDF. It is in clear, so it goes where the operator has said and nowhere else. Storage when
/// it cannot be written.
Result<QString> writeExport(const Customer& record, const ExportScene& scene, const QString& path);

} // namespace hui::customers
