// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/PhoneToken.h"

#include "app/core/Random.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace hui::server {

QString newPhoneToken(Random& random)
{
    constexpr qsizetype tokenBytes = 16; // 22 characters
    return QString::fromLatin1(random.bytes(tokenBytes)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

bool isPhoneToken(const QString& text)
{
    static const QRegularExpression token(
        QStringLiteral("^[A-Za-z0-9_-]{%1}$").arg(phoneTokenLength));
    return token.match(text).hasMatch();
}

QString phoneTokenKey(const QString& token)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace hui::server
