// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/CatalogueVersionRepository.h"

#include "app/core/StrictJson.h"
#include "app/store/Database.h"
#include "app/store/HashChain.h"

#include <QJsonDocument>

#include <limits>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

QString timeText(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeAt(const Query& row, int column)
{
    return QDateTime::fromString(row.value(column).toString(), Qt::ISODateWithMs);
}

QByteArray bytesAt(const Query& row, int column)
{
    return row.value(column).toString().toUtf8();
}

Result<QList<CatalogueEntry>> readEntries(Result<Query> rows)
{
    if (!rows)
        return std::unexpected(rows.error());
    QList<CatalogueEntry> entries;
    while (rows->next())
        entries.append({rows->value(0).toString(), rows->value(1).toString(), bytesAt(*rows, 2)});
    return entries;
}

} // namespace

Result<std::optional<CatalogueVersion>> CatalogueVersionRepository::current() const
{
    const auto versions = latest(1);
    if (!versions)
        return std::unexpected(versions.error());
    return versions->isEmpty() ? std::nullopt : std::optional(versions->first());
}

Result<QList<CatalogueVersion>> CatalogueVersionRepository::latest(int limit) const
{
    auto rows = m_database.run(u"SELECT version, root, entries, issued_at, applied_at, changed,"
                               " unreadable FROM catalogue_version"
                               " ORDER BY version DESC LIMIT ?"_s,
        {limit});
    if (!rows)
        return std::unexpected(rows.error());
    QList<CatalogueVersion> versions;
    while (rows->next())
        versions.append({rows->value(0).toLongLong(), bytesAt(*rows, 1),
            rows->value(2).toLongLong(), timeAt(*rows, 3), timeAt(*rows, 4),
            rows->value(5).toLongLong(), rows->value(6).toLongLong()});
    return versions;
}

Result<Done> CatalogueVersionRepository::add(const CatalogueVersion& version)
{
    return done(u"INSERT INTO catalogue_version(version, root, entries, issued_at, applied_at,"
                " changed, unreadable) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {version.version, QString::fromLatin1(version.root), version.entries,
            timeText(version.issuedAt), timeText(version.appliedAt), version.changed,
            version.unreadable});
}

Result<std::optional<CatalogueRefusal>> CatalogueVersionRepository::refusal() const
{
    auto row
        = m_database.run(u"SELECT version, reason, at_utc FROM catalogue_refusal WHERE id = 1"_s);
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    return CatalogueRefusal{row->value(0).toLongLong(), row->value(1).toString(), timeAt(*row, 2)};
}

Result<Done> CatalogueVersionRepository::setRefusal(const CatalogueRefusal& refusal)
{
    return done(u"INSERT INTO catalogue_refusal(id, version, reason, at_utc) VALUES (1, ?, ?, ?)"
                " ON CONFLICT(id) DO UPDATE SET version = excluded.version,"
                " reason = excluded.reason, at_utc = excluded.at_utc"_s,
        {refusal.version, refusal.reason, timeText(refusal.at)});
}

Result<Done> CatalogueVersionRepository::clearRefusal()
{
    return done(u"DELETE FROM catalogue_refusal"_s);
}

Result<std::optional<CatalogueManifest>> CatalogueVersionRepository::pending() const
{
    auto row = m_database.run(u"SELECT manifest FROM catalogue_pending WHERE id = 1"_s);
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    const auto manifest = manifestFromJson(QJsonDocument::fromJson(bytesAt(*row, 0)).object());
    if (!manifest)
        return std::unexpected(manifest.error());
    return *manifest;
}

Result<Done> CatalogueVersionRepository::setPending(const CatalogueManifest& manifest)
{
    return done(u"INSERT INTO catalogue_pending(id, manifest) VALUES (1, ?)"
                " ON CONFLICT(id) DO UPDATE SET manifest = excluded.manifest"_s,
        {QString::fromUtf8(canonicalJson(manifestToJson(manifest)))});
}

Result<Done> CatalogueVersionRepository::clearPending()
{
    return done(u"DELETE FROM catalogue_pending"_s);
}

Result<Done> CatalogueVersionRepository::stage(const StagedEntry& entry)
{
    return done(u"INSERT INTO catalogue_stage{set}(stream, item, value) VALUES (?, ?, ?)"
                " ON CONFLICT(stream, item) DO UPDATE SET value = excluded.value"_s,
        {entry.stream, entry.key, entry.value.isEmpty() ? u""_s : QString::fromUtf8(entry.value)});
}

Result<QList<StagedEntry>> CatalogueVersionRepository::staged() const
{
    return stagedAfter({}, {}, std::numeric_limits<int>::max());
}

Result<QList<StagedEntry>> CatalogueVersionRepository::stagedAfter(
    const QString& stream, const QString& key, int limit) const
{
    auto rows = m_database.run(u"SELECT stream, item, value FROM catalogue_stage"
                               " WHERE (stream, item) > (?, ?) ORDER BY stream, item LIMIT ?"_s,
        {textColumn(stream), textColumn(key), limit});
    if (!rows)
        return std::unexpected(rows.error());
    QList<StagedEntry> entries;
    while (rows->next())
        entries.append({rows->value(0).toString(), rows->value(1).toString(), bytesAt(*rows, 2)});
    return entries;
}

Result<qint64> CatalogueVersionRepository::stagedCount() const
{
    auto row = m_database.run(u"SELECT count(*) FROM catalogue_stage"_s);
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? row->value(0).toLongLong() : 0;
}

Result<QByteArray> CatalogueVersionRepository::stagedValue(
    const QString& stream, const QString& key) const
{
    auto row = m_database.run(
        u"SELECT value FROM catalogue_stage WHERE stream = ? AND item = ?"_s, {stream, key});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? bytesAt(*row, 0) : QByteArray();
}

Result<Done> CatalogueVersionRepository::clearStage()
{
    return done(u"DELETE FROM catalogue_stage{set}"_s);
}

Result<int> CatalogueVersionRepository::clearSomeOfStage(int limit)
{
    const auto gone = runInSet(m_database, m_set,
        u"DELETE FROM catalogue_stage{set} WHERE rowid IN"
        " (SELECT rowid FROM catalogue_stage{set} LIMIT ?)"_s,
        {limit});
    return gone ? Result<int>(gone->numRowsAffected()) : std::unexpected(gone.error());
}

Result<bool> CatalogueVersionRepository::isShown(const QString& stream, const QString& key) const
{
    const QString sql = stream == "city"_L1 ? u"SELECT 1 FROM city{set} WHERE code = ?"_s
        : stream == "biller"_L1             ? u"SELECT 1 FROM biller{set} WHERE id = ?"_s
        : stream == "need"_L1               ? u"SELECT 1 FROM catalogue_need{set} WHERE id = ?"_s
                              : u"SELECT 1 FROM catalogue_interface{set} WHERE id = ?"_s;
    auto row = runInSet(m_database, m_set, sql, {key});
    if (!row)
        return std::unexpected(row.error());
    return row->next();
}

Result<QList<CatalogueEntry>> CatalogueVersionRepository::entries() const
{
    return readEntries(m_database.run(
        u"SELECT stream, item, digest FROM catalogue_entry ORDER BY stream, item"_s));
}

Result<QList<CatalogueEntry>> CatalogueVersionRepository::entriesOf(int bucket) const
{
    return readEntries(runInSet(m_database, m_set,
        u"SELECT stream, item, digest FROM catalogue_entry{set} WHERE bucket = ?"_s, {bucket}));
}

Result<QList<CatalogueEntry>> CatalogueVersionRepository::entriesAfter(
    const QString& stream, const QString& key, int limit) const
{
    return readEntries(runInSet(m_database, m_set,
        u"SELECT stream, item, digest FROM catalogue_entry{set}"
        " WHERE (stream, item) > (?, ?) ORDER BY stream, item LIMIT ?"_s,
        {textColumn(stream), textColumn(key), limit}));
}

Result<Done> CatalogueVersionRepository::saveEntry(const CatalogueEntry& entry)
{
    return done(
        u"INSERT INTO catalogue_entry{set}(stream, item, bucket, digest) VALUES (?, ?, ?, ?)"
        " ON CONFLICT(stream, item) DO UPDATE SET digest = excluded.digest"_s,
        {entry.stream, entry.key, bucketOf(entry.stream, entry.key),
            QString::fromLatin1(entry.digest)});
}

Result<Done> CatalogueVersionRepository::removeEntry(const QString& stream, const QString& key)
{
    return done(u"DELETE FROM catalogue_entry{set} WHERE stream = ? AND item = ?"_s, {stream, key});
}

Result<QMap<int, QByteArray>> CatalogueVersionRepository::buckets() const
{
    auto rows = m_database.run(u"SELECT bucket, digest FROM catalogue_bucket"_s);
    if (!rows)
        return std::unexpected(rows.error());
    QMap<int, QByteArray> buckets;
    while (rows->next())
        buckets.insert(rows->value(0).toInt(), bytesAt(*rows, 1));
    return buckets;
}

Result<Done> CatalogueVersionRepository::saveBucket(int bucket, const QByteArray& digest)
{
    if (digest.isEmpty())
        return done(u"DELETE FROM catalogue_bucket{set} WHERE bucket = ?"_s, {bucket});
    return done(u"INSERT INTO catalogue_bucket{set}(bucket, digest) VALUES (?, ?)"
                " ON CONFLICT(bucket) DO UPDATE SET digest = excluded.digest"_s,
        {bucket, QString::fromLatin1(digest)});
}

Result<Done> CatalogueVersionRepository::done(const QString& sql, const QVariantList& values)
{
    return changeInSet(m_database, m_set, sql, values);
}

} // namespace hui
