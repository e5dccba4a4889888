// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/CatalogueDigest.h"
#include "app/catalogue/CatalogueManifest.h"
#include "app/catalogue/CatalogueSetRepository.h"

#include <QVariant>

#include <optional>

namespace hui {

class Database;

/// A version of the catalogue that was, or is, in force on this desk.
struct CatalogueVersion {
    qint64 version = 0;
    QByteArray root;
    qint64 entries = 0;
    QDateTime issuedAt; ///< by the platform, UTC
    QDateTime appliedAt; ///< here, UTC
    qint64 changed = 0; ///< entries that came, changed or went with it
    qint64 unreadable = 0; ///< of them this desk does not understand; they are not shown
};

/// Why the last version that came is not in force.
struct CatalogueRefusal {
    qint64 version = 0;
    QString reason; ///< "signature", "older", "incomplete", "malformed"
    QDateTime at; ///< UTC
};

/// An entry of the next version that was pulled; its value is empty when the entry is gone.
struct StagedEntry {
    QString stream;
    QString key;
    QByteArray value; ///< canonical
};

/// The tables `catalogue_version, _entry, _bucket, _stage, _pending, _refusal`: what is in force,
/// and what is on its way. It decides nothing; receiveCatalogue() decides. What it reads is the set
/// in force; it writes there too, or into the set it is made for.
class CatalogueVersionRepository {
public:
    explicit CatalogueVersionRepository(
        Database& database, std::optional<CatalogueSet> set = std::nullopt)
        : m_database(database)
        , m_set(set)
    {
    }

    Result<std::optional<CatalogueVersion>> current() const;
    Result<QList<CatalogueVersion>> latest(int limit) const; ///< the newest first
    Result<Done> add(const CatalogueVersion& version);

    Result<std::optional<CatalogueRefusal>> refusal() const;
    Result<Done> setRefusal(const CatalogueRefusal& refusal);
    Result<Done> clearRefusal();

    /// The manifest whose version is being made ready in the other set.
    Result<std::optional<CatalogueManifest>> pending() const;
    Result<Done> setPending(const CatalogueManifest& manifest);
    Result<Done> clearPending();

    Result<Done> stage(const StagedEntry& entry);
    Result<QList<StagedEntry>> staged() const;
    /// The next of them in the order of stream and key, after the last one of a page before.
    Result<QList<StagedEntry>> stagedAfter(
        const QString& stream, const QString& key, int limit) const;
    Result<qint64> stagedCount() const;
    Result<QByteArray> stagedValue(const QString& stream, const QString& key) const;
    Result<Done> clearStage();
    /// Clears some of it, at most `limit` entries; gives how many.
    Result<int> clearSomeOfStage(int limit);

    /// Whether an entry is one that this desk can read: then it is in one of the tables beside.
    Result<bool> isShown(const QString& stream, const QString& key) const;

    Result<QList<CatalogueEntry>> entries() const; ///< of the version in force, all of them
    Result<QList<CatalogueEntry>> entriesOf(int bucket) const; ///< of the set this is made for
    /// The next entries of the set this is made for, in the order of stream and key.
    Result<QList<CatalogueEntry>> entriesAfter(
        const QString& stream, const QString& key, int limit) const;
    Result<Done> saveEntry(const CatalogueEntry& entry);
    Result<Done> removeEntry(const QString& stream, const QString& key);
    Result<QMap<int, QByteArray>> buckets() const;
    Result<Done> saveBucket(int bucket, const QByteArray& digest);

private:
    Result<Done> done(const QString& sql, const QVariantList& values = {});

    Database& m_database;
    const std::optional<CatalogueSet> m_set;
};

} // namespace hui
