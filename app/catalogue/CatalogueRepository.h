// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Biller.h"

#include <QJsonObject>
#include <QStringList>
#include <QVariant>

namespace hui {

class Database;

/// The schema files of the catalogue, in order; for StoreSettings::migrations.
QStringList catalogueMigrations();

/// How much of the catalogue is here.
struct CatalogueCounts {
    qint64 cities = 0;
    qint64 billers = 0;
    qint64 paused = 0; ///< of the billers
};

/// The tables `city`, `biller` and `counter_limits` of the desk: what the platform's change
/// stream has brought.
class CatalogueRepository {
public:
    explicit CatalogueRepository(Database& database)
        : m_database(database)
    {
    }

    Result<QList<City>> cities() const;
    /// The cities a teller means by pinyin initials ("sz"), by a part of the name in Chinese or
    /// English, or by the start of the code; those found at their start first.
    Result<QList<City>> citiesLike(const QString& words) const;
    /// The billers of a city and a kind; of every kind when `category` is empty.
    Result<QList<Biller>> billers(const QString& city, const QString& category) const;
    Result<std::optional<Biller>> byId(const QString& id) const;

    Result<CounterLimits> policy() const;

    Result<CatalogueCounts> counts() const;

    /// Applies one change of the stream "city", "biller" or "policy"; called by sync
    /// inside the transaction that also moves the cursor. `value` is empty when the row was
    /// deleted. A biller with an offline policy we do not know is kept, but may never be paid
    /// offline.
    Result<Done> apply(const QString& stream, const QString& key, const QJsonObject& value);

private:
    Result<Done> applyCity(const QString& key, const QJsonObject& value);
    Result<Done> applyBiller(const QString& key, const QJsonObject& value);
    Result<Done> applyLimits(const QJsonObject& value);
    Result<Done> remove(const QString& stream, const QString& key);
    Result<Done> done(const QString& sql, const QVariantList& values);

    Database& m_database;
};

} // namespace hui
