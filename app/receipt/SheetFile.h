// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/receipt/SheetDocument.h"

namespace hui {

/// What a sheet is kept as.
enum class SheetForm { Pdf, Csv, Json };

/// Where a sheet is kept: reports/<name>.<form> below the data folder.
struct SheetFile {
    QString dataFolder;
    QString name; ///< "daily-2026-03-18"
    SheetForm form = SheetForm::Pdf;
};

/// Writes the sheet there and gives the path; a file of before is replaced whole. Storage when it
/// cannot be written.
Result<QString> writeSheet(const SheetDocument& sheet, const SheetFile& wanted);

} // namespace hui
