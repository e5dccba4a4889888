// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/FormulaText.h"

namespace hui {

QString neutralised(const QString& text)
{
    static const QString dangerous = QStringLiteral("=+-@\t\r\n＝＋－＠");
    return !text.isEmpty() && dangerous.contains(text.front()) ? u'\'' + text : text;
}

} // namespace hui
