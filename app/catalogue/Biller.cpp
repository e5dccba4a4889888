// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/Biller.h"

#include <QCoreApplication>

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
