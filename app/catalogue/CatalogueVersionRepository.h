// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/CatalogueDigest.h"
#include "app/catalogue/CatalogueManifest.h"

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

/// The tables `catalogue_version, _entry, _bucket, _stage, _refusal`: what is in force, and what
/// is on its way. It decides nothing; receiveCatalogue() decides.
class CatalogueVersionRepository {
public:
    explicit CatalogueVersionRepository(Database& database)
        : m_database(database)
    {
    }

    Result<std::optional<CatalogueVersion>> current() const;
    Result<QList<CatalogueVersion>> latest(int limit) const; ///< the newest first
    Result<Done> add(const CatalogueVersion& version);

    Result<std::optional<CatalogueRefusal>> refusal() const;
    Result<Done> setRefusal(const CatalogueRefusal& refusal);
    Result<Done> clearRefusal();

    Result<Done> stage(const StagedEntry& entry);
    Result<QList<StagedEntry>> staged() const;
    Result<qint64> stagedCount() const;
    Result<Done> clearStage();

    Result<QList<CatalogueEntry>> entries() const; ///< of the version in force, all of them
    Result<QList<CatalogueEntry>> entriesOf(int bucket) const;
    Result<Done> saveEntry(const CatalogueEntry& entry);
    Result<Done> removeEntry(const QString& stream, const QString& key);
    Result<QMap<int, QByteArray>> buckets() const;
    Result<Done> saveBucket(int bucket, const QByteArray& digest);

private:
    Result<Done> done(const QString& sql, const QVariantList& values = {});

    Database& m_database;
};

} // namespace hui
