// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/SearchWords.h"

#include "app/core/rules/Rule.h"

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWord = 24; // more is never typed
constexpr qsizetype mostWords = 8;

/// The words of a text: runs of Latin letters and digits, and runs of everything else that is a
/// letter. "苏州water-1" is 苏州, water, 1.
QStringList wordsOf(const QString& text)
{
    QStringList words;
    QString word;
    bool wasLatin = false;
    for (const QChar c : tidied(text).toLower()) {
        const bool isLatin = c.unicode() < 0x80;
        const bool ends = !c.isLetterOrNumber() || (!word.isEmpty() && isLatin != wasLatin);
        if (ends && !word.isEmpty()) {
            words.append(word.left(longestWord));
            word.clear();
        }
        if (c.isLetterOrNumber())
            word.append(c);
        wasLatin = isLatin;
    }
    if (!word.isEmpty())
        words.append(word.left(longestWord));
    return words;
}

/// A word as FTS5 takes it literally.
QString quoted(const QString& word)
{
    return u'"' + word + u'"';
}

} // namespace

void SearchWords::addName(const QString& name)
{
    for (const QString& word : wordsOf(name))
        for (qsizetype at = 0; at < word.size(); ++at)
            m_words.append(word.sliced(at));
}

void SearchWords::addPinyin(const QString& syllables)
{
    const QStringList parts = syllables.toLower().split(u' ', Qt::SkipEmptyParts);
    QString initials;
    for (const QString& part : parts)
        initials.append(part.front());
    for (qsizetype at = 0; at < parts.size(); ++at) {
        m_words.append(parts.sliced(at).join(QString()).left(longestWord));
        m_words.append(initials.sliced(at).left(longestWord));
    }
}

void SearchWords::addPlain(const QString& text)
{
    m_words += wordsOf(text);
}

QString SearchWords::text() const
{
    QStringList words = m_words;
    words.removeDuplicates();
    return words.join(u' ');
}

QString placeWord(const QString& city)
{
    return u"in"_s + city;
}

QString matchFor(const QString& typed, const QString& city)
{
    QStringList terms;
    for (const QString& word : wordsOf(typed).mid(0, mostWords))
        terms.append(quoted(word) + u'*');
    if (terms.isEmpty())
        return {};
    if (!city.isEmpty())
        terms.append(quoted(placeWord(city)));
    return terms.join(u" AND "_s);
}

} // namespace hui
