// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/receipt/SheetDocument.h"
#include "modules/campus/RunClassList.h"

namespace hui::campus {

/// How a row ended, in the words of the papers: 已缴, 处理中, 应退, 未缴 …
QString wordOf(const ListOutcome& outcome);

/// The list for whoever brought it, A4, Chinese: the money, and of each line the student masked,
/// item, amount, how it ended and why, and the receipt.
SheetDocument listSheet(const ClassList& list, const QList<ListOutcome>& outcomes,
    const Shift& shift, const QString& bank);

} // namespace hui::campus
