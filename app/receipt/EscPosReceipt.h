// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/receipt/EscPos.h"
#include "app/receipt/ReceiptDocument.h"

namespace hui {

/// The document as the commands of a receipt printer, cut off at its end. What is drawn across the
/// paper elsewhere (补打 第 2 次) stands here as a line of its own below the title.
QByteArray escPosOf(const ReceiptDocument& document, const EscPosPrinter& printer);

/// The command that opens the drawer, by itself: it is kicked when cash moves, not when paper is
/// printed again.
QByteArray escPosDrawerKick(const EscPosPrinter& printer);

} // namespace hui
