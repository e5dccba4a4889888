// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QString>

namespace hui {

/// How long until then, "04:48"; never less than nothing.
inline QString timeLeft(const QDateTime& now, const QDateTime& until)
{
    const qint64 seconds = qMax<qint64>(0, now.secsTo(until));
    return QStringLiteral("%1:%2")
        .arg(seconds / 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace hui
