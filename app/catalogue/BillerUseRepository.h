// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Biller.h"

namespace hui {

class Database;

/// The tables `biller_use` and `biller_favourite`: the billers a customer or this branch comes
/// back to. A customer is named by the number the platform gave, never by a document; an empty
/// one means the branch. A biller that has left the catalogue is not listed.
class BillerUseRepository {
public:
    explicit BillerUseRepository(Database& database)
        : m_database(database)
    {
    }

    /// Notes that a biller was used, for the customer and for the branch. Part of the payment's
    /// transaction.
    Result<Done> note(const QString& customer, const QString& biller, const QDateTime& at);

    /// The billers used last, the latest first.
    Result<QList<Biller>> recentBillers(const QString& customer, int limit) const;

    /// The billers marked, those used most first.
    Result<QList<Biller>> favouriteBillers(const QString& customer, int limit) const;
    /// Those marked, then those used last, at most `limit` of each; each once.
    Result<QList<Biller>> billersOf(const QString& customer, int limit) const;
    Result<bool> isFavourite(const QString& customer, const QString& biller) const;
    Result<Done> setFavourite(const QString& customer, const QString& biller, bool favourite);

    /// From now on `to` stands for the customer `from`: what either used and marked is that one's.
    Result<Done> join(const QString& from, const QString& to);
    /// Forgets what a customer used and marked; the branch's stays.
    Result<Done> forget(const QString& customer);

private:
    Database& m_database;
};

} // namespace hui
