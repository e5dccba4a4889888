// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/table/TableCell.h"

#include <QRegularExpression>

namespace hui {

using namespace Qt::StringLiterals;

bool isScientific(QStringView text)
{
    static const QRegularExpression written(u"^[+-]?[0-9]+([.,][0-9]+)?[eE][+-][0-9]{1,3}$"_s);
    return text.size() <= 64 && written.match(text.toString()).hasMatch();
}

Cell cellOfText(const QString& text)
{
    const QString bare = text.trimmed();
    if (bare.startsWith(u'=') || bare.startsWith(u'＝'))
        return {text, CellKind::Formula};
    return {text, isScientific(bare) ? CellKind::Inexact : CellKind::Text};
}

} // namespace hui
