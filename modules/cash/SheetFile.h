// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/receipt/SheetDocument.h"
#include "modules/cash/ClosingSheet.h"

namespace hui::cash {

/// Writes a paper as a PDF below the data folder, at sheets/<name>.pdf, and gives the path. Written
/// again it is in the same place. Storage when it cannot be written.
Result<QString> writePaper(
    const SheetDocument& paper, const QString& name, const QString& dataFolder);

/// Writes the closing sheet, at sheets/closing-<business day>-till-<number>-<sheet>.pdf. Written
/// again it is the same paper in the same place.
Result<QString> writeSheet(
    const ClosingSheet& sheet, const QString& bank, const QString& dataFolder);

} // namespace hui::cash
