// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Biller.h"
#include "app/catalogue/CatalogueSetRepository.h"

namespace hui {

class Database;

/// The index `biller_search`: by which words a biller is found. It is kept beside the table
/// `biller`, under the same number. It finds in the set in force, and writes into the set given.
class BillerSearchRepository {
public:
    explicit BillerSearchRepository(
        Database& database, std::optional<CatalogueSet> set = std::nullopt)
        : m_database(database)
        , m_set(set)
    {
    }

    Result<Done> add(qint64 number, const Biller& biller);
    Result<Done> remove(qint64 number);

    /// Adds a biller with the words it has in the set in force.
    Result<Done> takeOver(qint64 number, const QString& id);

    /// While a set is filled in many transactions its index is put in order a little in each, by
    /// mergeSome(), and not at times of its own choice and for as long as it likes.
    Result<Done> beginFilling();
    Result<bool> mergeSome(); ///< false: all of it is in order
    Result<Done> endFilling();

    /// The numbers of the billers that have all the words typed, those that serve `city` first;
    /// with it empty, of all cities. At most `limit`, in the order of the catalogue: how well a
    /// biller fits is not weighed, because that means to look at all that fit.
    Result<QList<qint64>> find(const QString& typed, const QString& city, int limit) const;

private:
    Result<QList<qint64>> matching(const QString& typed, const QString& city, int limit) const;
    Result<QList<qint64>> numbersLike(const QString& expression, int limit) const;
    Result<qint64> changesSoFar() const;
    Result<Done> set(const QString& option, int value, const QString& other, int otherValue);

    Database& m_database;
    const std::optional<CatalogueSet> m_set;
};

} // namespace hui
