// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/CatalogueManifest.h"

#include "app/core/JsonReader.h"

namespace hui {

using namespace Qt::StringLiterals;

QByteArray CatalogueManifest::signedText() const
{
    return QByteArrayList{"huidesk-catalogue", QByteArray::number(version), root,
        QByteArray::number(entries), timestampToJson(issuedAt).toLatin1()}
        .join('\n');
}

QJsonObject manifestToJson(const CatalogueManifest& manifest)
{
    return {{u"version"_s, manifest.version}, {u"root"_s, QString::fromLatin1(manifest.root)},
        {u"entries"_s, manifest.entries}, {u"issued_at"_s, timestampToJson(manifest.issuedAt)},
        {u"signature"_s, QString::fromLatin1(manifest.signature)}};
}

Result<CatalogueManifest> manifestFromJson(const QJsonObject& value)
{
    constexpr qsizetype digestLength = 64;
    JsonReader reader(value, u"catalogue"_s);
    CatalogueManifest manifest;
    manifest.version = reader.integer("version"_L1, 1);
    manifest.root = reader.string("root"_L1, digestLength, digestLength).toLatin1();
    manifest.entries = reader.integer("entries"_L1, 0);
    manifest.issuedAt = reader.timestamp("issued_at"_L1);
    manifest.signature = reader.string("signature"_L1, 128, 1).toLatin1();
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return manifest;
}

qint64 nextCatalogueVersion(qint64 last, const QDate& today)
{
    const qint64 day = (today.year() * 100LL + today.month()) * 100 + today.day();
    return qMax(last, day * 100) + 1;
}

} // namespace hui
