// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/receipt/SheetDocument.h"
#include "modules/cash/ClosingSheet.h"

namespace hui::cash {

/// The sheet as a paper to sign; Chinese. A later print is the same paper with the same hash,
/// marked 补打 with its count.
SheetDocument closingPaper(const ClosingSheet& sheet, const QString& bank);

} // namespace hui::cash
