// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/Batch.h"
#include "modules/billpay/BatchColumns.h"

namespace hui {
class Database;
}

namespace hui::billpay {

/// A list that was read from a file, to be checked and kept.
struct ImportBatch {
    QUuid batch; ///< made when the file was opened
    Shift shift;
    QString file; ///< its name without the folder
    Table table;
    BatchColumns columns;
    QString biller = {}; ///< its id or full name, for rows that name none; may be empty
    QList<QUuid> operations; ///< one for each row, made when the file was opened
    QDateTime at; ///< UTC
    bool remembers = false; ///< the columns were chosen: the next list of this shape has them too
};

/// Checks every row by its biller's terms, against the others of the file and against what was paid
/// before, and keeps all of them: those that are wrong as Refused with the reason. No money moves
/// and nothing is journalled, because nothing has happened yet. Asking again gives the batch as it
/// is by now.
///
/// Input when the columns of account and amount are not known or there is no row.
Result<Batch> importBatch(Database& database, const ImportBatch& request);

} // namespace hui::billpay
