// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Money.h"

#include <QCoreApplication>
#include <QLocale>

namespace hui {

namespace {

constexpr qint64 scaleOf(int digits)
{
    qint64 scale = 1;
    for (int i = 0; i < digits; ++i)
        scale *= 10;
    return scale;
}

std::unexpected<Error> notAnAmount(QStringView text)
{
    return failure(
        Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "This is not an amount."), text.toString());
}

} // namespace

Result<Money> Money::parse(QStringView text, Currency currency)
{
    const qint64 scale = scaleOf(currency.minorDigits());
    qint64 minor = 0;
    qint64 unit = scale; // what the next digit is worth, once the point has been seen
    bool sawDigit = false;
    bool sawPoint = false;
    for (const QChar c : text.trimmed()) {
        if (c == u',' && sawDigit && !sawPoint)
            continue;
        if (c == u'.' && sawDigit && !sawPoint) {
            sawPoint = true;
            continue;
        }
        if (c < u'0' || c > u'9')
            return notAnAmount(text);
        const qint64 digit = c.unicode() - u'0';
        sawDigit = true;
        if (!sawPoint) {
            if (qMulOverflow(minor, qint64(10), &minor)
                || qAddOverflow(minor, digit * scale, &minor))
                return notAnAmount(text);
            continue;
        }
        unit /= 10;
        if (unit == 0)
            return notAnAmount(text); // more decimals than the currency has
        minor += digit * unit;
    }
    if (!sawDigit)
        return notAnAmount(text);
    return Money(minor, currency);
}

QString Money::toString() const
{
    const int digits = m_currency.minorDigits();
    const qint64 scale = scaleOf(digits);
    QString major = QLocale::c().toString(m_minor / scale);
    if (digits == 0)
        return major;
    const QString rest = QString::number(qAbs(m_minor % scale)).rightJustified(digits, u'0');
    const QString sign = m_minor < 0 && m_minor > -scale ? QStringLiteral("-") : QString();
    return sign + major + u'.' + rest;
}

Result<Money> add(Money a, Money b)
{
    HUI_ASSERT(a.currency() == b.currency());
    qint64 sum = 0;
    if (qAddOverflow(a.minor(), b.minor(), &sum))
        return failure(Error::Kind::Refused, QT_TRANSLATE_NOOP("Error", "The total is too large."));
    return Money(sum, a.currency());
}

} // namespace hui
