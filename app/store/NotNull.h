// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace hui {

/// A text for a column that is NOT NULL: Qt binds a null QString as NULL.
inline QString notNull(const QString& text)
{
    return text.isNull() ? QString(QLatin1StringView("")) : text;
}

} // namespace hui
