// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/AmountWords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace hui {

namespace {

constexpr QStringView dateNumerals = u"零壹贰叁肆伍陆柒捌玖";

/// 1 to 31: 壹, 壹拾, 壹拾伍.
QString small(int number)
{
    QString words;
    if (number >= 10)
        words = QString(dateNumerals[number / 10]) + u'拾';
    if (number % 10 > 0)
        words += dateNumerals[number % 10];
    return words;
}

bool monthTakesZero(int month)
{
    return month == 1 || month == 2 || month == 10;
}

bool dayTakesZero(int day)
{
    return day < 10 || day % 10 == 0;
}

/// The number in 1 to `last` written so, a leading 零 aside; 0 when there is none.
int smallValue(QStringView words, int last)
{
    const QStringView bare = words.startsWith(u'零') ? words.sliced(1) : words;
    for (int number = 1; number <= last; ++number)
        if (small(number) == bare)
            return number;
    return 0;
}

} // namespace

Result<QString> dateInWords(QDate date)
{
    if (!date.isValid() || date.year() < 1000 || date.year() > 9999)
        return failure(
            Error::Kind::Refused, QT_TRANSLATE_NOOP("Error", "This date cannot be on a bill."));
    QString words;
    for (const QChar digit : QString::number(date.year()))
        words += dateNumerals[digit.digitValue()];
    words += u'年' + (monthTakesZero(date.month()) ? u"零"_qs : QString()) + small(date.month());
    words += u'月' + (dayTakesZero(date.day()) ? u"零"_qs : QString()) + small(date.day());
    return words + u'日';
}

Result<DateWords> parseDateWords(QStringView text)
{
    static const QRegularExpression shape(
        QStringLiteral("^([零壹贰叁肆伍陆柒捌玖]{4})年([零壹贰叁肆伍陆柒捌玖拾]{1,4})月"
                       "([零壹贰叁肆伍陆柒捌玖拾]{1,4})日\\z"));
    QString words = text.trimmed().toString();
    words.replace(u'貳', u'贰').replace(u'參', u'叁').replace(u'陸', u'陆');
    const auto match = shape.match(words);
    int year = 0;
    for (const QChar numeral : match.captured(1))
        year = year * 10 + static_cast<int>(dateNumerals.indexOf(numeral));
    const int month = smallValue(match.captured(2), 12);
    const int day = smallValue(match.captured(3), 31);
    const QDate date(year, month, day);
    if (!match.hasMatch() || year < 1000 || !date.isValid())
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "This is not a date in capital numerals."));
    const bool missing = (monthTakesZero(month) && !match.captured(2).startsWith(u'零'))
        || (dayTakesZero(day) && !match.captured(3).startsWith(u'零'));
    return DateWords{date, !missing};
}

} // namespace hui
