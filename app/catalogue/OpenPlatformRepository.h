// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/CatalogueSetRepository.h"
#include "app/catalogue/OpenPlatform.h"

#include <QVariant>

namespace hui {

class Database;

/// The tables `catalogue_interface` and `catalogue_need`: what the bank's open platform offers and
/// for whom, as the catalogue brings it. What it reads is the set in force; it writes there too, or
/// into the set it is made for.
class OpenPlatformRepository {
public:
    explicit OpenPlatformRepository(
        Database& database, std::optional<CatalogueSet> set = std::nullopt)
        : m_database(database)
        , m_set(set)
    {
    }

    /// The interfaces that have all the words typed (name, English name, id, module), in the order
    /// of the catalogue; with nothing typed, the first ones.
    Result<QList<Interface>> interfaces(const QString& words, int limit) const;
    Result<QList<Need>> needs(const QString& words, int limit) const;

    /// One kind of need by its id; nothing: the set has none such.
    Result<std::optional<Need>> need(const QString& id) const;

    /// The kinds of need that were in force before and are not now, by id, flow and service alone.
    Result<QList<Need>> goneNeeds() const;

    Result<qint64> interfaceCount() const;
    Result<qint64> needCount() const;

    /// Applies one change of the stream "interface" or "need"; an empty `value` removes the entry.
    Result<Done> apply(const QString& stream, const QString& key, const QJsonObject& value);

    /// Takes an entry over from the set in force as it is there, or its absence.
    Result<Done> takeOver(const QString& stream, const QString& key);

private:
    Result<Done> applyInterface(const QString& key, const QJsonObject& value);
    Result<Done> applyNeed(const QString& key, const QJsonObject& value);
    Result<Done> remove(const QString& stream, const QString& key);
    Result<QString> wordsInForce(const QString& stream, qint64 number) const;
    Result<Done> index(const QString& table, qint64 number, const QString& words);
    Result<Done> done(const QString& sql, const QVariantList& values);
    Result<qint64> count(const QString& sql) const;

    Database& m_database;
    const std::optional<CatalogueSet> m_set;
};

} // namespace hui
