// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Money.h"

#include <QCoreApplication>

#include <algorithm>

namespace hui {

namespace {

std::unexpected<Error> notAnAmount()
{
    return failure(Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "This is not an amount."));
}

/// ASCII only: full-width digits are typed by a wrong input method and are shown as a mistake.
bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// "1,234" as "1234"; empty when the commas do not stand before groups of three.
QString ungrouped(QStringView text)
{
    const QList<QStringView> groups = text.split(u',');
    for (qsizetype i = 1; i < groups.size(); ++i)
        if (groups[i].size() != 3 || groups[0].isEmpty() || groups[0].size() > 3)
            return {};
    return text.toString().remove(u',');
}

} // namespace

Result<Money> Money::parse(QStringView text, Currency currency)
{
    constexpr qsizetype longest = 40; // 64 bits, grouped, with room for leading zeros
    const QStringView typed = text.trimmed();
    const qsizetype point = typed.indexOf(u'.');
    const QStringView fraction = point < 0 ? QStringView() : typed.sliced(point + 1);
    const QString whole = ungrouped(point < 0 ? typed : typed.first(point));
    const int digits = currency.minorDigits();
    if (typed.size() > longest || whole.isEmpty() || (point >= 0 && fraction.isEmpty())
        || fraction.size() > digits)
        return notAnAmount();
    const QString all = whole + fraction.toString() + QString(digits - fraction.size(), u'0');
    if (!std::ranges::all_of(all, isDigit))
        return notAnAmount();
    bool fits = false;
    const qint64 minor = all.toLongLong(&fits);
    if (!fits)
        return notAnAmount();
    return Money(minor, currency);
}

QString Money::toString() const
{
    const int digits = m_currency.minorDigits();
    // The least qint64 has no positive twin, so the sign is taken off the text.
    QString text = QString::number(m_minor);
    const bool negative = text.startsWith(u'-');
    text = text.sliced(negative ? 1 : 0).rightJustified(digits + 1, u'0');
    const QString fraction = text.last(digits);
    QString whole = text.chopped(digits);
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, u',');
    if (negative)
        whole.prepend(u'-');
    return digits == 0 ? whole : whole + u'.' + fraction;
}

Result<Money> add(Money a, Money b)
{
    HUI_ASSERT(a.currency() == b.currency());
    qint64 sum = 0;
    if (qAddOverflow(a.minor(), b.minor(), &sum))
        return failure(Error::Kind::Refused, QT_TRANSLATE_NOOP("Error", "The total is too large."));
    return Money(sum, a.currency());
}

Result<Money> subtract(Money a, Money b)
{
    HUI_ASSERT(a.currency() == b.currency());
    qint64 rest = 0;
    if (qSubOverflow(a.minor(), b.minor(), &rest))
        return failure(Error::Kind::Refused, QT_TRANSLATE_NOOP("Error", "The total is too large."));
    return Money(rest, a.currency());
}

} // namespace hui
