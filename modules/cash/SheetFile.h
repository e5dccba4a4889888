// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "modules/cash/ClosingSheet.h"

namespace hui::cash {

/// Writes the closing sheet as a PDF below the data folder, at
/// sheets/closing-<business day>-till-<number>.pdf, and gives the path. Written again it is the
/// same paper in the same place. Storage when it cannot be written.
Result<QString> writeSheet(
    const ClosingSheet& sheet, const QString& bank, const QString& dataFolder);

} // namespace hui::cash
