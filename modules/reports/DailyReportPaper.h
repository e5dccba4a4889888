// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/receipt/SheetDocument.h"
#include "modules/reports/DailyReport.h"

namespace hui::reports {

/// The daily report 网点日报 as a sheet: for the PDF, CSV and JSON. The captions say as of when
/// what is not of the day alone: a past day is told of with what is open today.
SheetDocument dailyPaper(const DailyReport& report, const QString& bank);

} // namespace hui::reports
