// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/AmountWords.h"

#include <QCoreApplication>

#include <array>
#include <optional>

namespace hui {

namespace {

constexpr QStringView numerals = u"零壹贰叁肆伍陆柒捌玖";
constexpr QStringView placeNames = u"个拾佰仟";

// Places where the rule leaves it open whether 零 is written: what the house does there.
constexpr QChar zeroWritten = u'+';
constexpr QChar zeroLeftOut = u'-';

constexpr qint64 wan = 10'000;
constexpr qint64 yi = 100'000'000;

/// 1 to 9999; a run of zeros inside is one 零.
QString section(qint64 number)
{
    QString words;
    bool zero = false;
    constexpr std::array<qint64, 4> powers{1, 10, 100, 1000};
    for (qsizetype place = 3; place >= 0; --place) {
        const qint64 digit = number / powers[static_cast<size_t>(place)] % 10;
        if (digit == 0) {
            zero = !words.isEmpty();
            continue;
        }
        if (zero)
            words += u'零';
        zero = false;
        words += numerals[digit];
        if (place > 0)
            words += placeNames[place];
    }
    return words;
}

/// What joins a higher part to a lower one that has room for `capacity`: a must, a choice or
/// nothing.
QString joint(qint64 high, qint64 low, qint64 capacity)
{
    if (low == 0)
        return {};
    if (low < capacity / 10)
        return u"零"_qs;
    return high % 10 == 0 ? QString(zeroLeftOut) : QString();
}

/// 1 and above, with the marks of open places.
QString whole(qint64 number)
{
    if (number < wan)
        return section(number);
    const qint64 unit = number < yi ? wan : yi;
    const qint64 high = number / unit;
    const qint64 low = number % unit;
    return whole(high) + (unit == wan ? u'万' : u'亿') + joint(high, low, unit)
        + (low > 0 ? whole(low) : QString());
}

/// The words of an amount with the marks of open places, up to 元, 角 or 分 and without 整.
QString marked(qint64 fen)
{
    const qint64 yuan = fen / 100;
    const qint64 jiao = fen / 10 % 10;
    const qint64 rest = fen % 10;
    QString words;
    if (yuan > 0)
        words = whole(yuan) + u'元';
    else if (fen == 0)
        return u"零元"_qs;
    if (jiao > 0)
        words += (yuan > 0 && yuan % 10 == 0 ? QString(zeroWritten) : QString()) + numerals[jiao]
            + u'角';
    else if (rest > 0)
        words += yuan > 0 ? QString(u'零') : QString(zeroLeftOut);
    if (rest > 0)
        words += QString(numerals[rest]) + u'分';
    return words;
}

/// Whether a text is one of the forms `pattern` stands for.
bool matches(QStringView text, QStringView pattern)
{
    qsizetype at = 0;
    for (const QChar c : pattern) {
        const bool open = c == zeroWritten || c == zeroLeftOut;
        const QChar wanted = open ? QChar(u'零') : c;
        if (at < text.size() && text[at] == wanted)
            ++at;
        else if (!open)
            return false;
    }
    return at == text.size();
}

/// The value of numerals up to 9999, read loosely: whether they are well written is seen when
/// they are compared with what we would write.
std::optional<qint64> sectionValue(QStringView text)
{
    qint64 value = 0;
    qint64 digit = 0;
    for (const QChar c : text) {
        if (const qsizetype numeral = numerals.indexOf(c); numeral >= 0) {
            value += digit;
            digit = numeral;
            continue;
        }
        const qsizetype place = placeNames.indexOf(c);
        if (place < 0)
            return std::nullopt;
        constexpr std::array<qint64, 4> powers{1, 10, 100, 1000};
        value += digit * powers[static_cast<size_t>(place)];
        digit = 0;
    }
    return value + digit;
}

std::optional<qint64> wholeValue(QStringView text)
{
    for (const auto& [name, unit] : {std::pair{u'亿', yi}, std::pair{u'万', wan}}) {
        const qsizetype at = text.lastIndexOf(name);
        if (at < 0)
            continue;
        const auto high = wholeValue(text.first(at));
        const auto low = wholeValue(text.sliced(at + 1));
        qint64 value = 0;
        if (!high || !low || qMulOverflow(*high, unit, &value) || qAddOverflow(value, *low, &value))
            return std::nullopt;
        return value;
    }
    return sectionValue(text);
}

/// The value in fen of "…元…角…分".
std::optional<qint64> fenValue(QStringView text)
{
    const qsizetype yuanAt = text.indexOf(u'元');
    const auto yuan = wholeValue(text.first(qMax<qsizetype>(yuanAt, 0)));
    QStringView rest = text.sliced(yuanAt + 1);
    const qsizetype jiaoAt = rest.indexOf(u'角');
    const auto jiao = sectionValue(rest.first(qMax<qsizetype>(jiaoAt, 0)));
    rest = rest.sliced(jiaoAt + 1);
    const bool hasFen = rest.endsWith(u'分');
    const auto fen = sectionValue(hasFen ? rest.chopped(1) : rest);
    qint64 value = 0;
    if (!yuan || !jiao || !fen || (!hasFen && !rest.isEmpty()) || *jiao > 9 || *fen > 9
        || qMulOverflow(*yuan, qint64(100), &value)
        || qAddOverflow(value, *jiao * 10 + *fen, &value))
        return std::nullopt;
    return value;
}

/// Older and traditional characters as those of the rule.
QString modern(QStringView text)
{
    constexpr QStringView found = u"圆圓正陸億萬貳參貮叄";
    constexpr QStringView meant = u"元元整陆亿万贰叁贰叁";
    QString made = text.trimmed().toString();
    for (QChar& c : made)
        if (const qsizetype at = found.indexOf(c); at >= 0)
            c = meant[at];
    return made;
}

std::unexpected<Error> notWords()
{
    return failure(Error::Kind::Input,
        QT_TRANSLATE_NOOP("Error", "This is not an amount in capital numerals."));
}

} // namespace

Result<QString> amountInWords(Money amount)
{
    if (amount.currency() != Currency::CNY)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "Only yuan are written in capital numerals."));
    if (amount.isNegative())
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "A negative amount cannot be written in capital numerals."));
    QString words = marked(amount.minor());
    words.replace(zeroWritten, u'零').remove(zeroLeftOut);
    return words.endsWith(u'分') ? words : words + u'整';
}

QString rmbInWords(Money amount)
{
    const Result<QString> words = amountInWords(amount);
    return words ? QStringLiteral("人民币") + *words : QString();
}

Result<Money> parseAmountWords(QStringView text)
{
    constexpr qsizetype longest = 100;
    if (text.size() > longest)
        return notWords();
    QString words = modern(text);
    if (words.startsWith(u"人民币"))
        words.remove(0, 3);
    const bool closed = words.endsWith(u'整');
    if (closed)
        words.chop(1);
    const bool mustClose = words.endsWith(u'元');
    const bool mayNotClose = words.endsWith(u'分');
    if (words.isEmpty() || (mustClose && !closed) || (mayNotClose && closed))
        return notWords();
    if (words.startsWith(u"零元") && words.size() > 2)
        words.remove(0, 2);
    const auto fen = fenValue(words);
    if (!fen || !matches(words, marked(*fen)))
        return notWords();
    return Money::fen(*fen);
}

} // namespace hui
