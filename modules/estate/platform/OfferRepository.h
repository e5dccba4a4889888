// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/estate/Estate.h"

namespace hui {
class Database;
}

namespace hui::estate {

/// An offer of a merchant that holds at a branch, and where the merchant is.
struct OfferHere {
    Offer offer = {};
    QString estate = {};
    LocalText estateName = {};
    qint64 metres = 0; ///< from the branch
};

/// What the merchants of all estates offer; of the tables `estate_offer` and `estate_party`.
class OfferRepository {
public:
    explicit OfferRepository(Database& database)
        : m_database(database)
    {
    }

    /// What holds at a branch on its business day, from the nearest on: the merchant is active, the
    /// day is one of the offer's and the branch lies within its distance. Nothing of a branch whose
    /// place is not known.
    Result<QList<OfferHere>> at(const QString& branch, const QDate& day) const;

private:
    Database& m_database;
};

} // namespace hui::estate
