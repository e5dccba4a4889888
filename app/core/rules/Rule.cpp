// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/rules/Rule.h"

#include <algorithm>

namespace hui {

namespace {

QString without(QStringView separators, QString text)
{
    text.removeIf([separators](QChar c) { return separators.contains(c); });
    return text;
}

} // namespace

RuleOutcome invalid(QString normalised, QString reason)
{
    return {false, std::move(normalised), {}, {}, std::move(reason)};
}

RuleOutcome valid(QString normalised, QJsonObject parts, QStringList warnings)
{
    return {true, std::move(normalised), std::move(parts), std::move(warnings), {}};
}

QString halfWidth(const QString& text)
{
    constexpr char16_t fullWidthFirst = 0xff01;
    constexpr char16_t fullWidthLast = 0xff5e;
    constexpr char16_t fullWidthOffset = fullWidthFirst - u'!';
    constexpr char16_t ideographicSpace = 0x3000;
    QString made = text;
    for (QChar& c : made) {
        if (c >= fullWidthFirst && c <= fullWidthLast)
            c = QChar(static_cast<char16_t>(c.unicode() - fullWidthOffset));
        else if (c == ideographicSpace)
            c = u' ';
    }
    return made.trimmed();
}

QString tidied(const QString& text)
{
    QString made = halfWidth(text);
    for (QChar& c : made)
        if (c >= u'a' && c <= u'z')
            c = QChar(static_cast<char16_t>(c.unicode() - u'a' + u'A'));
    return made;
}

QString tidiedCode(const QString& text)
{
    return without(u" \t\u00a0\u2002\u2003", tidied(text));
}

QString tidiedNumber(const QString& text)
{
    return without(u"-\u2010\u2011\u2013", tidiedCode(text));
}

bool allDigits(QStringView text)
{
    return !text.isEmpty()
        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QDate compactDate(QStringView digits)
{
    constexpr int firstYear = 1800;
    if (digits.size() != 8 || !allDigits(digits))
        return {};
    const QDate date(
        digits.first(4).toInt(), digits.sliced(4, 2).toInt(), digits.sliced(6, 2).toInt());
    return date.year() < firstYear ? QDate() : date;
}

QDate shortDate(QStringView digits, QDate latest)
{
    if (digits.size() != 6 || !allDigits(digits))
        return {};
    const int century = latest.year() / 100 * 100;
    const auto of = [digits](int year) {
        return QDate(year + digits.first(2).toInt(), digits.sliced(2, 2).toInt(),
            digits.sliced(4, 2).toInt());
    };
    const QDate recent = of(century);
    return recent.isValid() && recent <= latest ? recent : of(century - 100);
}

} // namespace hui
