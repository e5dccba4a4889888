// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/receipt/EscPos.h"
#include "app/receipt/PaperKind.h"
#include "app/receipt/PaperPages.h"
#include "app/receipt/ReceiptDocument.h"
#include "app/receipt/SheetDocument.h"

namespace hui {

/// A document on its way to a printer: as pages for those that take PDF, as commands for those that
/// take ESC/POS.
struct PrintJob {
    PaperKind paper = PaperKind::Roll;
    PaperPages pages;
    std::function<QByteArray(const EscPosPrinter&)> commands = {}; ///< none: needs pages
};

PrintJob printJobOf(const ReceiptDocument& document, PaperKind paper);

/// Sheets are A4 and are never sent to a receipt printer.
PrintJob printJobOf(const SheetDocument& sheet);

} // namespace hui
