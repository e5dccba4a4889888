// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/Biller.h"

#include <QCoreApplication>
#include <QMap>

namespace hui {

namespace {

/// A full-width character (U+FF01…FF5E) as its half-width twin; others as they are.
QChar halfWidth(QChar c)
{
    if (c.unicode() == 0x3000)
        return u' ';
    const bool wide = c.unicode() >= 0xff01 && c.unicode() <= 0xff5e;
    return wide ? QChar(static_cast<char16_t>(c.unicode() - 0xfee0)) : c;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

QString categoryName(const QString& category)
{
    static const QMap<QString, QString> names{
        {QStringLiteral("water"), QStringLiteral("水费")},
        {QStringLiteral("electricity"), QStringLiteral("电费")},
        {QStringLiteral("gas"), QStringLiteral("燃气费")},
        {QStringLiteral("property"), QStringLiteral("物业费")},
        {QStringLiteral("heating"), QStringLiteral("取暖费")},
        {QStringLiteral("cabletv"), QStringLiteral("有线电视费")},
        {QStringLiteral("traffic"), QStringLiteral("交通罚款")},
        {QStringLiteral("fuelcard"), QStringLiteral("加油卡充值")},
        {QStringLiteral("telecom"), QStringLiteral("通讯服务费")},
        {QStringLiteral("topup"), QStringLiteral("话费充值")},
    };
    return names.value(category, category);
}

Result<QString> parseAccount(QStringView text, const Biller& biller)
{
    // Longer than any account with separators: refused before it is looked at.
    constexpr qsizetype longest = 64;
    QString account;
    bool digits = text.size() <= longest;
    for (const QChar typed : text.left(longest)) {
        const QChar c = halfWidth(typed);
        if (c.isSpace() || c == u'-')
            continue;
        digits = digits && isDigit(c);
        account.append(c);
    }
    if (!digits)
        return failure(
            Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "An account number has digits only."));
    if (account.size() < biller.accountMin || account.size() > biller.accountMax)
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "The account number does not have the right length."),
            QStringLiteral("%1..%2").arg(biller.accountMin).arg(biller.accountMax));
    return account;
}

} // namespace hui
