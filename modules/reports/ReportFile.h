// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/receipt/SheetDocument.h"

#include <QDate>

namespace hui::reports {

/// What a report is written as.
enum class ReportFormat { Pdf, Csv, Json };

/// A report of a day to be kept.
struct ReportFile {
    QString dataFolder;
    QDate businessDate;
    ReportFormat format = ReportFormat::Pdf;
};

/// Writes the sheet at reports/daily-<business day>.<format> below the data folder and gives the
/// path; a file of before is replaced whole. Storage when it cannot be written.
Result<QString> writeReport(const SheetDocument& sheet, const ReportFile& wanted);

} // namespace hui::reports
