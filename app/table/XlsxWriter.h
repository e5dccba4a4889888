// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/table/Table.h"

#include <QByteArray>

namespace hui {

/// The rows as a workbook of one sheet (ECMA-376). Texts are written as texts, so nothing in them
/// is ever run, and neutralised as well, because somebody will save it as CSV; cells of kind Number
/// are numbers.
Result<QByteArray> xlsxOf(const Table& table, const QString& sheetName);

} // namespace hui
