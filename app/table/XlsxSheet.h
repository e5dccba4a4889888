// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/table/Table.h"

#include <QByteArray>
#include <QStringList>

namespace hui {

/// The texts that the cells of a workbook share (ECMA-376 part 1, §18.4), in order; phonetic runs
/// are left out. Input when the part is not well formed, has a document type or is too deep.
Result<QStringList> sharedTextsOf(const QByteArray& xml, const TableLimits& limits);

/// The rows of one sheet (ECMA-376 part 1, §18.3). A cell with a formula is a Formula whatever
/// value stands beside it. Input as above, or when a limit is passed.
Result<Table> sheetOf(
    const QByteArray& xml, const QStringList& sharedTexts, const TableLimits& limits);

/// The column of "AB12", from 0; −1 when it is none.
int columnOf(QStringView reference);

} // namespace hui
