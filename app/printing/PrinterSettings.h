// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/printing/Printer.h"
#include "app/receipt/PaperKind.h"

namespace hui {

/// Which printer serves which paper, and on which paper receipts are printed. Kept in
/// printers.ini of the data folder, for this terminal; nothing about customers stands there.
class PrinterSettings {
public:
    explicit PrinterSettings(const QString& dataFolder);

    /// The printer of a paper; way None when none was set or the file is missing or broken.
    Printer printerFor(PaperKind paper) const;
    Result<Done> save(PaperKind paper, const Printer& printer) const;

    /// The paper receipts are printed on; the roll when nothing was chosen.
    PaperKind receiptPaper() const;
    Result<Done> saveReceiptPaper(PaperKind paper) const;

private:
    const QString m_file;
};

} // namespace hui
