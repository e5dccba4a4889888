// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/printing/PrintJob.h"

#include "app/receipt/EscPosReceipt.h"
#include "app/receipt/ReceiptPainter.h"
#include "app/receipt/SheetPainter.h"

namespace hui {

PrintJob printJobOf(const ReceiptDocument& document, PaperKind paper)
{
    return {paper, pagesOf(document, paper),
        [document](const EscPosPrinter& printer) { return escPosOf(document, printer); }};
}

PrintJob printJobOf(const SheetDocument& sheet)
{
    return {PaperKind::A4, pagesOf(sheet)};
}

} // namespace hui
