// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/rules/Words.h"

#include "app/core/AmountWords.h"

namespace hui {

RuleOutcome checkRmbUppercase(const QString& text, QDate)
{
    const QString words = text.trimmed();
    if (words.isEmpty())
        return invalid(words, QStringLiteral("empty"));
    const auto amount = parseAmountWords(words);
    if (!amount)
        return invalid(words, QStringLiteral("form"));
    const QString prefix = QStringLiteral("人民币");
    const QString written = *amountInWords(*amount);
    QString plain = amount->toString();
    plain.remove(u',');
    return valid(words.startsWith(prefix) ? prefix + written : written,
        {{QStringLiteral("minor"), amount->minor()},
            {QStringLiteral("currency"), QStringLiteral("CNY")},
            {QStringLiteral("amount"), plain}});
}

RuleOutcome checkBillDateUppercase(const QString& text, QDate)
{
    const QString words = text.trimmed();
    if (words.isEmpty())
        return invalid(words, QStringLiteral("empty"));
    const auto read = parseDateWords(words);
    if (!read)
        return invalid(words, QStringLiteral("form"));
    return valid(*dateInWords(read->date),
        {{QStringLiteral("date"), read->date.toString(Qt::ISODate)}},
        read->isRegular ? QStringList() : QStringList{QStringLiteral("leading_zero_missing")});
}

} // namespace hui
