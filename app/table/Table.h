// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

namespace hui {

/// What stands in a cell of a file somebody else made, as far as it may be believed.
enum class CellKind {
    Text, ///< exactly what was typed
    Number, ///< a number cell of a workbook whose text is what was typed
    Formula, ///< a formula: never run, and the value the file claims for it is not taken
    Inexact, ///< a number the spreadsheet has rounded: what was typed cannot be known
    Fault, ///< an error value such as #N/A
};

/// One cell. The text of a formula, of a rounded number and of a fault is there to be shown only.
struct Cell {
    QString text;
    CellKind kind = CellKind::Text;

    friend bool operator==(const Cell&, const Cell&) = default;
};

/// One row with the number a person sees beside it: the row of a sheet, the line on which it begins
/// in a text file.
struct TableRow {
    int line = 0;
    QList<Cell> cells;

    friend bool operator==(const TableRow&, const TableRow&) = default;
};

/// A list as read from a file; rows without any text are left out.
struct Table {
    QList<TableRow> rows;
};

/// How large a file may be before nobody means it. Beyond any of them the whole file is refused.
struct TableLimits {
    qint64 fileBytes = 16LL * 1024 * 1024;
    qint64 entryBytes = 96LL * 1024 * 1024; ///< of one unpacked part of a workbook
    qint64 unpackedBytes = 128LL * 1024 * 1024; ///< of all parts that are read together
    int ratio = 200; ///< unpacked to packed; a workbook is about 10
    int entries = 256; ///< parts of a workbook
    int rows = 20'001; ///< with the header
    int columns = 64;
    int cellLength = 512; ///< UTF-16 units
    int depth = 32; ///< of elements within each other
};

} // namespace hui
