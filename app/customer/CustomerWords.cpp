// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/CustomerWords.h"

#include "app/core/rules/Rule.h"
#include "app/customer/Pinyin.h"

#include <algorithm>
#include <array>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype tailSize = 4;
constexpr qsizetype mostTerms = 6;
constexpr qsizetype longestTerm = 100; // above any that is typed
// How many characters of a beginning are kept.
constexpr std::array<qsizetype, 3> nameLengths{2, 3, 4};
constexpr std::array<qsizetype, 5> pinyinLengths{2, 3, 4, 6, 9};
constexpr std::array<qsizetype, 2> initialLengths{2, 3};

/// What a person's name is found by: the ways to begin it.
struct NameStarts {
    QStringList chinese; ///< 王小明, 小明
    QStringList pinyin; ///< wangxiaoming, xiaoming; of a Latin name each of its words
    QStringList initials; ///< wxm, xm
};

NameStarts startsOf(const QString& name)
{
    NameStarts starts;
    if (!isChinese(name)) {
        starts.pinyin = name.toLower().split(u' ', Qt::SkipEmptyParts);
        return starts;
    }
    const qsizetype given = name.size() > 2 ? 2 : 1; // one start, or one more after the surname
    const QStringList syllables = pinyinOf(name);
    QString initials;
    for (const QString& syllable : syllables)
        initials.append(syllable.front());
    for (qsizetype at = 0; at < given; ++at) {
        starts.chinese.append(name.sliced(at));
        if (at < syllables.size()) {
            starts.pinyin.append(syllables.sliced(at).join(QString()));
            starts.initials.append(initials.sliced(at));
        }
    }
    return starts;
}

template <size_t count>
void addBeginnings(QStringList& words, QLatin1StringView kind, const QStringList& starts,
    const std::array<qsizetype, count>& lengths)
{
    for (const QString& start : starts)
        for (const qsizetype length : lengths)
            if (length <= start.size())
                words.append(kind + start.first(length));
}

/// The longest beginning of a term that is kept; empty when it is shorter than any.
template <size_t count>
QString kept(const QString& term, const std::array<qsizetype, count>& lengths)
{
    qsizetype longest = 0;
    for (const qsizetype length : lengths)
        if (length <= term.size())
            longest = length;
    return term.first(longest);
}

QStringList termsOf(const QString& typed)
{
    return halfWidth(typed).toLower().split(u' ', Qt::SkipEmptyParts).mid(0, mostTerms);
}

bool isLatin(const QString& term)
{
    return std::ranges::all_of(term, [](QChar c) { return c >= u'a' && c <= u'z'; });
}

QStringList wordsOfDigits(const QString& digits)
{
    if (digits.size() < tailSize)
        return {};
    QStringList words{u"c:"_s + digits, u"f:"_s + digits};
    if (digits.size() <= 11)
        words.append(u"t:"_s + digits.last(tailSize));
    return words;
}

QStringList wordsOfTerm(const QString& term)
{
    if (allDigits(term))
        return wordsOfDigits(term);
    if (isChinese(term)) {
        const QString name = kept(term, nameLengths);
        return name.isEmpty() ? QStringList() : QStringList{u"n:"_s + name};
    }
    QStringList words;
    if (isLatin(term)) {
        for (const QString& word :
            {u"p:"_s + kept(term, pinyinLengths), u"i:"_s + kept(term, initialLengths)})
            if (word.size() > 2)
                words.append(word);
    } else if (term.size() > tailSize) {
        words.append(u"c:"_s + term.toUpper());
        words.append(u"f:"_s + term);
    }
    return words;
}

bool begins(const QStringList& starts, const QString& term)
{
    return std::ranges::any_of(
        starts, [&](const QString& start) { return start.startsWith(term); });
}

bool fitsTerm(const Customer& customer, const NameStarts& starts, const QString& term)
{
    const QString phone = customer.value(CustomerField::Phone);
    const bool isNumber = std::ranges::any_of(customer.certificates,
        [&](const Certificate& certificate) { return certificate.number.toLower() == term; });
    if (isNumber || (!phone.isEmpty() && phone == term))
        return true;
    if (allDigits(term))
        return term.size() >= tailSize && phone.endsWith(term);
    return begins(starts.chinese, term) || begins(starts.pinyin, term)
        || begins(starts.initials, term);
}

} // namespace

QStringList customerWords(const Customer& customer)
{
    const NameStarts starts = startsOf(customer.value(CustomerField::Name));
    QStringList words;
    addBeginnings(words, "n:"_L1, starts.chinese, nameLengths);
    addBeginnings(words, "p:"_L1, starts.pinyin, pinyinLengths);
    addBeginnings(words, "i:"_L1, starts.initials, initialLengths);
    const QString phone = customer.value(CustomerField::Phone);
    if (phone.size() >= tailSize)
        words += {u"t:"_s + phone.last(tailSize), u"f:"_s + phone};
    for (const Certificate& certificate : customer.certificates)
        words.append(u"c:"_s + certificate.number);
    words.removeDuplicates();
    return words;
}

QStringList wordsToFind(const QString& typed)
{
    QStringList best;
    qsizetype bestTells = 0;
    for (const QString& term : termsOf(typed)) {
        const QStringList words = wordsOfTerm(term);
        const qsizetype ofDigits = allDigits(term) ? longestTerm : 0;
        const qsizetype tells = words.isEmpty() ? 0 : words.first().size() + ofDigits;
        if (tells > bestTells) {
            best = words;
            bestTells = tells;
        }
    }
    return best;
}

bool fitsName(const QString& name, const QString& typed)
{
    const NameStarts starts = startsOf(name);
    return std::ranges::all_of(termsOf(typed), [&](const QString& term) {
        const bool isOfName = isLatin(term) || isChinese(term);
        return !isOfName || begins(starts.chinese, term) || begins(starts.pinyin, term)
            || begins(starts.initials, term);
    });
}

bool fits(const Customer& customer, const QString& typed)
{
    const NameStarts starts = startsOf(customer.value(CustomerField::Name));
    return std::ranges::all_of(
        termsOf(typed), [&](const QString& term) { return fitsTerm(customer, starts, term); });
}

} // namespace hui
