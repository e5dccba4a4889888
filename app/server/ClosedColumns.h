// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QList>

namespace hui {
class Database;
}

namespace hui::server {

/// A column of the platform's tables that holds data of customers, and what stands in it instead.
/// The list of a module is what a new data key and rows from before the keys are closed by, so a
/// column that is closed anywhere is named in it.
struct ClosedColumn {
    enum class Kind {
        Closed, ///< FieldKeys::close at (table, column, key columns joined by '/')
        Indexed, ///< FieldKeys::index under "table.column"
        Account, ///< Ledger::stored
        Fingerprint, ///< FieldKeys::fingerprint, 32 bytes
    };

    const char* table;
    const char* column;
    QList<const char*> key; ///< names a row; itself unique, and not closed
    Kind kind = Kind::Closed;
};

/// The columns of the platform's own tables; those of the modules come after them.
QList<ClosedColumn> serverClosedColumns();

/// Closes what is not closed by the current key, in the caller's transaction; indexes and
/// fingerprints too when `firstTime`, for rows from before there were keys. In the order given. The
/// number of fields written; Storage when one is closed by a key that is not there.
Result<qint64> closeRows(Database& database, const QList<ClosedColumn>& columns, bool firstTime);

} // namespace hui::server
