// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Shift.h"
#include "app/receipt/ReceiptDocument.h"
#include "modules/community/Report.h"

#include <QDateTime>

namespace hui::community {

/// A report on paper, always Chinese: with who has printed it and when. `printing`: how often it
/// has been printed now; from the second time on it says so.
ReceiptDocument reportReceipt(const MedicalReport& report, const Shift& shift, const QString& bank,
    const QDateTime& at, int printing = 1);

} // namespace hui::community
