// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/CatalogueDigest.h"

#include <QCryptographicHash>

#include <algorithm>

namespace hui {

namespace {

QByteArray nameOf(const QString& stream, const QString& key)
{
    return stream.toUtf8() + '/' + key.toUtf8();
}

} // namespace

int bucketOf(const QString& stream, const QString& key)
{
    const QByteArray hash
        = QCryptographicHash::hash(nameOf(stream, key), QCryptographicHash::Sha256);
    const int first = static_cast<quint8>(hash.at(0)) << 8 | static_cast<quint8>(hash.at(1));
    return first % catalogueBuckets;
}

QByteArray digestOfValue(const QByteArray& canonical)
{
    return QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex();
}

QByteArray digestOfBucket(const QList<CatalogueEntry>& entries)
{
    if (entries.isEmpty())
        return {};
    QByteArrayList lines;
    for (const CatalogueEntry& entry : entries)
        lines.append(nameOf(entry.stream, entry.key) + ' ' + entry.digest + '\n');
    std::ranges::sort(lines);
    return digestOfValue(lines.join());
}

QByteArray rootOf(const QMap<int, QByteArray>& buckets)
{
    QByteArray lines;
    for (auto bucket = buckets.cbegin(); bucket != buckets.cend(); ++bucket)
        if (!bucket.value().isEmpty())
            lines += QByteArray::number(bucket.key()) + ' ' + bucket.value() + '\n';
    return digestOfValue(lines);
}

QByteArray rootOf(const QList<CatalogueEntry>& entries)
{
    QMap<int, QList<CatalogueEntry>> spread;
    for (const CatalogueEntry& entry : entries)
        spread[bucketOf(entry.stream, entry.key)].append(entry);
    QMap<int, QByteArray> buckets;
    for (auto bucket = spread.cbegin(); bucket != spread.cend(); ++bucket)
        buckets.insert(bucket.key(), digestOfBucket(bucket.value()));
    return rootOf(buckets);
}

} // namespace hui
