// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/table/Table.h"

#include <QByteArray>

namespace hui {

/// Reads the first sheet of a workbook (Office Open XML, ECMA-376). Formulas, macros and links are
/// not followed: a formula's cell is marked as one. Input when it is no workbook or beyond a limit.
Result<Table> readXlsx(const QByteArray& bytes, const TableLimits& limits = {});

/// Reads a list as it came: a workbook when it begins as one, else text set apart by separators.
/// Input with what is wrong with it; an empty list is wrong, too.
Result<Table> readTable(const QByteArray& bytes, const TableLimits& limits = {});

} // namespace hui
