// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/table/Table.h"
#include "modules/campus/ClassList.h"

namespace hui::campus {

/// Rows of a list that a desk pays in one go.
constexpr int listRowsKept = 2'000;

/// The rows of a class list as somebody brought it, by its heading: 学号, 姓名, 项目 and 金额 in
/// any order, in Chinese or English. What is wrong with a row stands in the row: Refused with the
/// reason; a student's item stands in one row alone. Rows that are right are Ready to be asked
/// about. No operation has been given to them.
///
/// Input when there is no such heading, no row, or too many.
Result<QList<ListRow>> readClassList(const Table& table);

/// The rows with what the platform said of those that were Ready, in their order.
QList<ListRow> withAnswers(QList<ListRow> rows, const QList<ListAnswer>& answers);

} // namespace hui::campus
