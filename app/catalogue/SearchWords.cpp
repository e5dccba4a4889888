// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/SearchWords.h"

#include "app/core/rules/Rule.h"

#include <algorithm>

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

/// The beginning of a word that the index keeps.
QString keptOf(const QString& word)
{
    const bool isOdd = std::ranges::any_of(word, [](QChar c) { return c.isSurrogate(); });
    return isOdd || word.size() < 5 ? word : word.left(word.size() < 6 ? 4 : 6);
}

QString matchOf(const QStringList& words, const QString& city)
{
    if (words.isEmpty())
        return {};
    QStringList terms;
    for (const QString& word : words)
        terms.append(quoted(word) + u'*');
    if (!city.isEmpty())
        terms.append(quoted(placeWord(city)));
    return terms.join(u" AND "_s);
}

QStringList typedWords(const QString& typed)
{
    return wordsOf(typed).mid(0, mostWords);
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
    return matchOf(typedWords(typed), city);
}

QString matchForKept(const QString& typed, const QString& city)
{
    QStringList words = typedWords(typed);
    std::ranges::transform(words, words.begin(), keptOf);
    return matchOf(words, city);
}

bool hasWords(const QString& words, const QString& typed)
{
    return std::ranges::all_of(typedWords(typed),
        [&](const QString& word) { return words.startsWith(word) || words.contains(u' ' + word); });
}

} // namespace hui
