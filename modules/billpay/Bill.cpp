// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/Bill.h"

namespace hui::billpay {

bool isPeriod(QStringView text)
{
    if (text.size() != 7)
        return false;
    const QDate first = QDate::fromString(text.toString() + QStringLiteral("-01"), Qt::ISODate);
    return first.isValid() && first.toString(QStringLiteral("yyyy-MM")) == text;
}

QString paperNumber(const QString& account, const QString& period)
{
    return QStringLiteral("P%1-%2").arg(account.right(6), period);
}

Result<Money> totalOf(const QList<Bill>& bills)
{
    Money total = Money::fen(0);
    for (const Bill& bill : bills) {
        const Result<Money> sum = add(total, bill.due);
        if (!sum)
            return sum;
        total = *sum;
    }
    return total;
}

} // namespace hui::billpay
