// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/PersonName.h"

#include <QStringList>

#include <algorithm>

namespace hui {

namespace {

/// Typed in the middle of a word: O'Brien is OBRIEN in the zone of a passport.
bool isWithinWord(QChar letter)
{
    return letter == u'\'' || letter == u'’' || letter == u'`';
}

/// The words of a name as they are compared.
QStringList wordsOf(const QString& name)
{
    QString plain;
    for (const QChar letter :
        name.normalized(QString::NormalizationForm_KD).toCaseFolded()) { // ｗａｎｇ is wang, é is e
        if (letter.isMark() || isWithinWord(letter))
            continue;
        plain.append(letter.isLetterOrNumber() || letter.isSurrogate() ? letter : QChar(u' '));
    }
    return plain.split(u' ', Qt::SkipEmptyParts);
}

bool isLatin(const QString& text)
{
    return std::ranges::all_of(text,
        [](QChar letter) { return letter.isNumber() || letter.script() == QChar::Script_Latin; });
}

} // namespace

bool isSameName(const QString& one, const QString& other)
{
    QStringList left = wordsOf(one);
    QStringList right = wordsOf(other);
    const bool areLatin = std::ranges::all_of(left, isLatin) && std::ranges::all_of(right, isLatin);
    if (!areLatin)
        return left.join(QString()) == right.join(QString());
    left.sort();
    right.sort();
    return left == right;
}

} // namespace hui
