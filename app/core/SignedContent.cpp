// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/SignedContent.h"

#include "app/core/StrictJson.h"

#include <QCryptographicHash>

namespace hui {

using namespace Qt::StringLiterals;

QString jsonDigest(const QJsonObject& json)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(canonicalJson(json), QCryptographicHash::Sha256).toHex());
}

QString signedContent(const QString& kind, const QString& subject, const QJsonObject& body)
{
    return jsonDigest({{u"kind"_s, kind}, {u"subject"_s, subject}, {u"body"_s, body}});
}

QString boundFingerprint(const QString& shown, const QString& content)
{
    return jsonDigest({{u"shown"_s, shown}, {u"content"_s, content}});
}

} // namespace hui
