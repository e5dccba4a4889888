// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/SignedContent.h"

#include "app/core/IdText.h"
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

QString signedContent(const QString& kind, const QUuid& operation,
    const std::optional<Money>& amount, QJsonObject body)
{
    body.remove(u"approval"_s);
    QJsonObject said{{u"body"_s, body}};
    if (amount)
        said.insert(u"amount"_s, moneyToJson(*amount));
    return signedContent(kind, idText(operation), said);
}

QString boundFingerprint(const QString& shown, const QString& content)
{
    return jsonDigest({{u"shown"_s, shown}, {u"content"_s, content}});
}

} // namespace hui
