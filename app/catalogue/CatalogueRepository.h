// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Biller.h"
#include "app/catalogue/CatalogueSetRepository.h"

#include <QJsonObject>
#include <QStringList>
#include <QVariant>

#include <optional>

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
/// stream has brought. What it reads is the set in force; it writes there too, or into the set it
/// is made for.
class CatalogueRepository {
public:
    explicit CatalogueRepository(Database& database, std::optional<CatalogueSet> set = std::nullopt)
        : m_database(database)
        , m_set(set)
    {
    }

    Result<QList<City>> cities() const;
    /// The cities a teller means by pinyin initials ("sz"), by a part of the name in Chinese or
    /// English, or by the start of the code; those found at their start first.
    Result<QList<City>> citiesLike(const QString& words) const;
    /// The billers of a city and a kind; of every kind when `category` is empty.
    Result<QList<Biller>> billers(const QString& city, const QString& category) const;
    Result<std::optional<Biller>> byId(const QString& id) const;

    /// The first billers of the catalogue: what a list shows while nothing is looked for.
    Result<QList<Biller>> beginning(int limit) const;

    /// The canonical text of a biller as it came; empty when it is not here. For checking it.
    Result<QByteArray> storedValue(const QString& id) const;

    /// The billers someone means by words in any order, each the beginning of a word, a syllable,
    /// initials or a part of the Chinese name ("sz sf", "水 苏州", "320500 water"); those that
    /// serve `city` first. At most `limit`; with nothing typed, none. While somebody types this is
    /// asked at every letter: no terms are read.
    Result<QList<BillerName>> find(const QString& words, const QString& city, int limit) const;

    /// The same billers with their terms.
    Result<QList<Biller>> search(const QString& words, const QString& city, int limit) const;

    Result<CounterLimits> policy() const;

    Result<CatalogueCounts> counts() const;

    /// Applies one change of the stream "city", "biller" or "policy" at once; called inside a
    /// transaction of sync. `value` is empty when the row was deleted; `version` is that of the
    /// catalogue that brings it. A biller with an offline policy we do not know is kept, but may
    /// never be paid offline.
    Result<Done> apply(
        const QString& stream, const QString& key, const QJsonObject& value, qint64 version = 0);

    /// Stores a biller that has been read already; `canonical` is its text as it came.
    Result<Done> put(const Biller& biller, const QByteArray& canonical, qint64 version);

    /// Takes a city or a biller over from the set in force as it is there, or its absence.
    Result<Done> takeOver(const QString& stream, const QString& key);

private:
    Result<Done> applyCity(const QString& key, const QJsonObject& value);
    Result<Done> cover(const Biller& biller);
    Result<Done> takeOverBiller(const QString& id);
    Result<Done> applyLimits(const QJsonObject& value);
    Result<Done> remove(const QString& stream, const QString& key);
    Result<Done> removeBiller(const QString& id);
    Result<Done> done(const QString& sql, const QVariantList& values);

    Database& m_database;
    const std::optional<CatalogueSet> m_set;
};

} // namespace hui
