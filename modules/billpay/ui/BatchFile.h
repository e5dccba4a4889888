// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/BatchReport.h"

namespace hui::billpay {

/// The rows of a CSV file or workbook somebody brought; for the thread of the store. An Input error
/// when it cannot be read, is too large, or is damaged.
Result<Table> readList(const QString& file);

/// Writes what became of the rows, as a workbook when the name ends so, else as CSV.
Result<Done> writeResult(const QList<BatchOutcome>& outcomes, const QString& file);

} // namespace hui::billpay
