// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/table/Table.h"

#include <QStringView>

namespace hui {

/// What was typed into a number cell, from the decimal text that the workbook keeps of it.
/// Spreadsheets hold 15 significant digits (ECMA-376 leaves it to IEEE 754) and write 17, so that
/// 1.1 lies there as 1.1000000000000001: rounding the digits half up to 15 gives back what was
/// typed. A whole number of more digits, or one with an exponent, has lost digits: Inexact. The
/// digits are worked on as text, never as a binary fraction.
Cell cellOfNumber(QStringView stored);

} // namespace hui
