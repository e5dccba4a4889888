// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Biller.h"

namespace hui {

class Database;

/// The index `biller_search`: by which words a biller is found. It is kept beside the table
/// `biller`, under the same number.
class BillerSearchRepository {
public:
    explicit BillerSearchRepository(Database& database)
        : m_database(database)
    {
    }

    Result<Done> add(qint64 number, const Biller& biller);
    Result<Done> remove(qint64 number);

    /// The numbers of the billers that have all the words typed, those that serve `city` first;
    /// with it empty, of all cities. At most `limit`, in the order of the catalogue: how well a
    /// biller fits is not weighed, because that means to look at all that fit.
    Result<QList<qint64>> find(const QString& typed, const QString& city, int limit) const;

private:
    Result<QList<qint64>> matching(const QString& expression, int limit) const;

    Database& m_database;
};

} // namespace hui
