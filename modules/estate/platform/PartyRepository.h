// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "modules/estate/Estate.h"

#include <QVariant>

namespace hui {
class Database;
}

namespace hui::estate {

constexpr int mostParties = 200; ///< that a desk is told in one answer

/// The parties of an estate as a desk is told of them, persons masked: reads `estate_party`, which
/// EstateRepository writes, and which copies of their papers there are.
class PartyRepository {
public:
    explicit PartyRepository(Database& database)
        : m_database(database)
    {
    }

    /// The newest, those who have left after the others, and `named` whatever its place.
    Result<QList<Party>> first(const QString& estate, const QUuid& named) const;

    /// Those whose name has what was typed in it, or who are of the building with that number; in
    /// the same order, at most mostParties. A name is closed, so each is opened and compared.
    Result<QList<Party>> find(const QString& estate, const QString& typed) const;

    /// The record of the bank that a party has; empty: none.
    Result<QString> recordOf(const QUuid& party) const;

    /// The name in the closed `about` of a party.
    Result<QString> nameIn(const QString& party, const QVariant& about) const;

private:
    /// The next ones of the order, of whom `fits(name, building)` says which are wanted.
    template <class Fits>
    Result<QList<Party>> where(
        const QString& condition, const QVariantList& values, Fits fits) const;
    Result<QList<Party>> withCopies(Result<QList<Party>> parties) const;

    Database& m_database;
};

} // namespace hui::estate
