// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/rules/Card.h"

#include "app/core/rules/CheckDigit.h"

#include <QRegularExpression>

namespace hui {

namespace {

QString schemeOf(QStringView number)
{
    const int two = number.first(2).toInt();
    const int four = number.first(4).toInt();
    if (two == 62 || two == 81)
        return QStringLiteral("UnionPay");
    if (number.startsWith(u'4'))
        return QStringLiteral("Visa");
    if ((two >= 51 && two <= 55) || (four >= 2221 && four <= 2720))
        return QStringLiteral("Mastercard");
    if (four >= 3528 && four <= 3589)
        return QStringLiteral("JCB");
    return two == 34 || two == 37 ? QStringLiteral("American Express") : QString();
}

} // namespace

RuleOutcome checkBankCard(const QString& text, QDate)
{
    const QString number = tidiedNumber(text);
    if (number.isEmpty())
        return invalid(number, QStringLiteral("empty"));
    if (!allDigits(number))
        return invalid(number, QStringLiteral("characters"));
    if (number.size() < 12 || number.size() > 19)
        return invalid(number, QStringLiteral("length"));
    QJsonObject parts{
        {QStringLiteral("iin"), number.first(6)}, {QStringLiteral("length"), number.size()}};
    if (const QString scheme = schemeOf(number); !scheme.isEmpty())
        parts.insert(QStringLiteral("scheme"), scheme);
    return valid(
        number, parts, passesLuhn(number) ? QStringList() : QStringList{QStringLiteral("luhn")});
}

RuleOutcome checkFuelCard(const QString& text, QDate)
{
    static const QRegularExpression sinopec(QStringLiteral("^100011[0-9]{13}\\z"));
    static const QRegularExpression petroChina(QStringLiteral("^90[0-9]{14}\\z"));
    const QString number = tidiedNumber(text);
    if (number.isEmpty())
        return invalid(number, QStringLiteral("empty"));
    if (!allDigits(number))
        return invalid(number, QStringLiteral("characters"));
    if (number.size() != 16 && number.size() != 19)
        return invalid(number, QStringLiteral("length"));
    const bool isSinopec = sinopec.match(number).hasMatch();
    if (!isSinopec && !petroChina.match(number).hasMatch())
        return invalid(number, QStringLiteral("prefix"));
    return valid(number,
        {{QStringLiteral("company"),
             isSinopec ? QStringLiteral("sinopec") : QStringLiteral("petrochina")},
            {QStringLiteral("company_name"),
                isSinopec ? QStringLiteral("中国石化") : QStringLiteral("中国石油")}});
}

} // namespace hui
