// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Shift.h"
#include "modules/cash/ClosingSheet.h"

#include <QStringList>

namespace hui {
class Database;
}

namespace hui::cash {

/// The schema files of the module, in order; for StoreSettings::migrations.
QStringList cashMigrations();

/// Makes the sheet of the shift's till.
struct CloseSheet {
    Shift shift;
    QDateTime at;
};

/// The sheet of a box that was returned or sealed: computed, chained and kept the first time, read
/// back every other time. A box that was opened again after it was sealed gets a sheet for each
/// part. Refused while it is in use.
Result<ClosingSheet> closeSheet(Database& database, const CloseSheet& request);

/// The sheet, counted as printed once more: what is printed from the second time on is marked 补打
/// with its count. The sheet itself and its hash stay the same.
Result<ClosingSheet> printSheet(Database& database, const CloseSheet& request);

/// Recomputes every hash; a Storage error names the first sheet that is not what was written.
Result<Done> verifySheets(Database& database);

} // namespace hui::cash
