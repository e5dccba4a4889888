// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QVariant>

namespace hui {

/// A day that may be absent, for a column that is NOT NULL: "2026-03-18", then empty. Qt binds a
/// null QString as NULL.
inline QString dayColumn(const QDate& day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString(QLatin1StringView(""));
}

/// The moment in a column: UTC with milliseconds. Invalid when the column is empty.
inline QDateTime momentIn(const QVariant& column)
{
    return QDateTime::fromString(column.toString(), Qt::ISODateWithMs);
}

} // namespace hui
