// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/table/XlsxNumber.h"

#include <QRegularExpression>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype digitsHeld = 15;

/// One more in the last place; a carry over all digits makes the number longer.
QString roundedUp(QString digits)
{
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        if (digits.at(i) == u'.')
            continue;
        if (digits.at(i) != u'9') {
            digits[i] = QChar(digits.at(i).unicode() + 1);
            return digits;
        }
        digits[i] = u'0';
    }
    return u'1' + digits;
}

/// "62.10" → "62.1", "62." → "62".
QString withoutTail(QString digits)
{
    if (!digits.contains(u'.'))
        return digits;
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.endsWith(u'.'))
        digits.chop(1);
    return digits;
}

} // namespace

Cell cellOfNumber(QStringView stored)
{
    static const QRegularExpression decimal(u"^(-?)([0-9]{1,20})(\\.[0-9]{1,20})?$"_s);
    const QString text = stored.trimmed().toString();
    const QRegularExpressionMatch match = decimal.match(text.size() <= 64 ? text : QString());
    if (!match.hasMatch())
        return {text, CellKind::Inexact};
    const QString whole = match.captured(2);
    const QString digits = whole + match.captured(3);
    const bool isWhole = match.captured(3).isEmpty();
    if (whole.size() > digitsHeld)
        return {text, CellKind::Inexact};
    if (isWhole || digits.size() - 1 <= digitsHeld)
        return {match.captured(1) + withoutTail(digits), CellKind::Number};
    const qsizetype leading = whole == "0"_L1 ? 1 : 0; // a zero before the point is no digit held
    const qsizetype kept = digitsHeld + leading + 1; // and the point
    if (digits.size() <= kept)
        return {match.captured(1) + withoutTail(digits), CellKind::Number};
    const QString cut = digits.left(kept);
    const QString rounded = digits.at(kept) >= u'5' ? roundedUp(cut) : cut;
    return {match.captured(1) + withoutTail(rounded), CellKind::Number};
}

} // namespace hui
