// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/receipt/ReceiptDocument.h"
#include "app/table/Table.h"
#include "modules/billpay/Batch.h"

namespace hui {
class Database;
}

namespace hui::billpay {

/// A row of a list with the payment it became.
struct BatchOutcome {
    BatchRow row;
    std::optional<Payment> payment = {}; ///< of a row that is Paid
};

/// All rows of a list with what became of them by now, in the order of the file.
Result<QList<BatchOutcome>> outcomesOf(Database& database, const QUuid& batch);

/// How a row ended, in the words of the papers: 已缴, 处理中, 被拒应退, 未缴 …
QString wordOf(const BatchOutcome& outcome);

/// The result for whoever brought the list, Chinese: line, biller, masked account and name, period,
/// amount, fee, how it ended and why, receipt. The line tells them which account it is.
Table resultOf(const QList<BatchOutcome>& outcomes);

/// The summary to be printed: the money of the list, and how many rows ended how. From the second
/// `printing` on it says 补打.
ReceiptDocument summaryOf(
    const Batch& batch, const QList<BatchOutcome>& outcomes, const QString& bank, int printing = 1);

} // namespace hui::billpay
