// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/SignedContent.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/core/StrictJson.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

const QString together = u"signed_together"_s;

/// Of one operation by itself.
QString ownContent(const QString& kind, const QUuid& operation, const std::optional<Money>& amount,
    QJsonObject body)
{
    body.remove(u"approval"_s);
    QJsonObject said{{u"body"_s, body}};
    if (amount)
        said.insert(u"amount"_s, moneyToJson(*amount));
    return signedContent(kind, idText(operation), said);
}

} // namespace

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
    const QUuid under = signedUnder(operation, body);
    const QJsonArray all = body.take(together).toArray();
    const QString own = ownContent(kind, operation, amount, body);
    const QJsonObject entry{{u"operation"_s, idText(operation)}, {u"content"_s, own}};
    return all.contains(entry) ? signedContent(kind, idText(under), {{together, all}}) : own;
}

QJsonObject togetherEntry(const QString& kind, const QUuid& operation,
    const std::optional<Money>& amount, const QJsonObject& body)
{
    return {{u"operation"_s, idText(operation)},
        {u"content"_s, ownContent(kind, operation, amount, body)}};
}

QUuid signedUnder(const QUuid& operation, const QJsonObject& body)
{
    const QJsonArray all = body.value(together).toArray();
    return all.isEmpty()
        ? operation
        : QUuid::fromString(all.first().toObject().value(u"operation"_s).toString());
}

QString boundFingerprint(const QString& shown, const QString& content)
{
    return jsonDigest({{u"shown"_s, shown}, {u"content"_s, content}});
}

} // namespace hui
