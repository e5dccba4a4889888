// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Cash.h"

#include <QDate>
#include <QDateTime>

namespace hui {

/// How counts, days and moments stand in the columns of the till's tables.
QString textOf(const CashCount& cash);
QString textOf(const QDate& date); ///< "2026-03-18"
QString textOf(const QDateTime& moment); ///< UTC with milliseconds
QString textOf(const QString& text); ///< a null text is an empty one: the columns hold no NULL

/// A Storage error when it is no count: the column was changed by another hand.
Result<CashCount> cashFromText(const QString& text);
QDate dateFromText(const QString& text);
QDateTime momentFromText(const QString& text);

} // namespace hui
