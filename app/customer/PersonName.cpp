// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/PersonName.h"

#include "app/customer/Pinyin.h"

#include <QStringList>

#include <algorithm>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

/// Of more words not every order is tried.
constexpr qsizetype mostWords = 6;

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

/// Only letters of ours, and some.
bool isInLatin(const QStringList& words)
{
    return !words.isEmpty() && std::ranges::all_of(words, isLatin);
}

/// 吕 is LÜ, LV, LYU and LU.
QString plainSound(QString sound)
{
    for (const QString& initial : {u"l"_s, u"n"_s})
        sound.replace(initial + u"yu"_s, initial + u'u');
    return sound.replace(u'v', u'u');
}

/// Whether a name in letters is how one in Chinese is read; also when that is not known.
bool soundsLike(const QString& chinese, QStringList words)
{
    const QString sound = plainSound(pinyinOf(chinese).join(QString()));
    if (sound.isEmpty() || words.size() > mostWords)
        return true;
    words.sort();
    do {
        if (plainSound(words.join(QString())) == sound)
            return true;
    } while (std::ranges::next_permutation(words).found);
    return false;
}

/// Documents of mainland residents have the name in Chinese alone.
bool hasLetters(CertificateKind kind)
{
    switch (kind) {
    case CertificateKind::ResidentId:
    case CertificateKind::TemporaryResidentId:
    case CertificateKind::HouseholdRegister:
    case CertificateKind::MilitaryId:
    case CertificateKind::PoliceId: return false;
    default: return true;
    }
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

bool isOtherName(CertificateKind kind, const QString& one, const QString& other)
{
    const QStringList left = wordsOf(one);
    const QStringList right = wordsOf(other);
    const bool isLeftLatin = isInLatin(left);
    if (isLeftLatin == isInLatin(right) || !isChinese(isLeftLatin ? other : one))
        return !isSameName(one, other);
    if (hasLetters(kind))
        return false;
    return isLeftLatin ? !soundsLike(right.join(QString()), left)
                       : !soundsLike(left.join(QString()), right);
}

} // namespace hui
