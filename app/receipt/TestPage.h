// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/receipt/ReceiptDocument.h"

#include <QDateTime>

namespace hui {

/// The page that shows what a printer can do: common and rare characters, figures in columns, both
/// edges of the paper, a QR code. `at` in the zone that is to be printed.
ReceiptDocument testPage(const QString& bank, const QString& printer, const QDateTime& at);

} // namespace hui
