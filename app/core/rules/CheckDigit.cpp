// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/rules/CheckDigit.h"

#include <QString>

#include <array>

namespace hui {

namespace {

/// 0-9 as themselves, A-Z as 10 to 35.
int alphanumericValue(QChar c)
{
    const int unit = c.unicode();
    return unit <= u'9' ? unit - u'0' : unit - u'A' + 10;
}

} // namespace

QChar mod11Radix2(QStringView digits)
{
    constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += digits[i].digitValue() * weights.at(static_cast<size_t>(i));
    return QStringView(u"10X98765432")[sum % 11];
}

QChar hybridMod11(QStringView digits)
{
    int product = 10;
    for (const QChar digit : digits) {
        const int sum = (product + digit.digitValue()) % 10;
        product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return QStringView(u"0123456789")[(11 - product) % 10];
}

bool passesLuhn(QStringView digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits[digits.size() - 1 - i].digitValue();
        const int counted = i % 2 == 1 ? digit * 2 : digit;
        sum += counted > 9 ? counted - 9 : counted;
    }
    return sum % 10 == 0;
}

QChar icaoCheck(QStringView characters)
{
    constexpr std::array weights{7, 3, 1};
    int sum = 0;
    for (qsizetype i = 0; i < characters.size(); ++i)
        if (characters[i] != u'<')
            sum += alphanumericValue(characters[i]) * weights.at(static_cast<size_t>(i % 3));
    return QStringView(u"0123456789")[sum % 10];
}

QChar usccCheck(QStringView characters)
{
    constexpr QStringView alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
    qsizetype sum = 0;
    qsizetype weight = 1;
    for (const QChar c : characters) {
        const qsizetype value = alphabet.indexOf(c);
        if (value < 0)
            return {};
        sum += value * weight;
        weight = weight * 3 % 31;
    }
    return alphabet[(31 - sum % 31) % 31];
}

QChar organisationCheck(QStringView characters)
{
    constexpr std::array weights{3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (qsizetype i = 0; i < characters.size(); ++i)
        sum += alphanumericValue(characters[i]) * weights.at(static_cast<size_t>(i));
    return QStringView(u"0123456789X0")[11 - sum % 11];
}

int ibanRemainder(QStringView iban)
{
    int remainder = 0;
    for (const QChar c : QString(iban.sliced(4).toString() + iban.first(4).toString())) {
        const int value = alphanumericValue(c);
        remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return remainder;
}

} // namespace hui
