// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/printing/PrinterState.h"
#include "app/receipt/PaperKind.h"
#include "ui/Pill.h"

#include <QCoreApplication>

namespace hui {

/// The words and looks of printers, in the teller's language.
class PrinterText {
    Q_DECLARE_TR_FUNCTIONS(hui::PrinterText)

public:
    static PillLook pill(PrinterState state);
    static QString paper(PaperKind paper); ///< "80 mm roll"
};

} // namespace hui
