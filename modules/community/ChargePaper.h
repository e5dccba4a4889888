// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/receipt/ReceiptDocument.h"
#include "app/receipt/SheetDocument.h"
#include "modules/community/DeskCharge.h"

namespace hui::community {

/// "pending", "paid", "refund": which paper a charge calls for, as the count of printings knows it.
QString chargePaperOf(const DeskCharge& charge);

/// The paper that stands for a charge as it is now, always Chinese. `printing`: how often it has
/// been printed now; from the second time on it says so.
ReceiptDocument chargeReceipt(
    const DeskCharge& charge, const Shift& shift, const QString& bank, int printing = 1);

/// The list of a day at a desk: what was taken for deposits or visits and what was given back.
SheetDocument chargeSheet(
    const QList<DeskCharge>& charges, ChargeKind kind, const Shift& shift, const QString& bank);

/// What was taken on a business day and handed out on it, in cash.
struct ChargeSums {
    Money taken = Money::fen(0);
    Money givenBack = Money::fen(0);
};
ChargeSums sumsOf(const QList<DeskCharge>& charges, const QDate& day);

} // namespace hui::community
