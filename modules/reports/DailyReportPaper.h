// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/receipt/SheetDocument.h"
#include "modules/reports/DailyReport.h"

namespace hui::reports {

/// The daily report 网点日报 as a sheet: for the page, the PDF, CSV and JSON.
SheetDocument dailyPaper(const DailyReport& report, const QString& bank);

} // namespace hui::reports
