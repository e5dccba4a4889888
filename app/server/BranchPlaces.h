// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/GeoPoint.h"
#include "app/core/Result.h"
#include "app/server/PhoneContent.h"

#include <QList>
#include <QTime>

#include <optional>

namespace hui {
class Database;
}

namespace hui::server {

/// Where a branch serves customers, and when.
struct BranchPlace {
    QString code; ///< "0512-08"
    QString name;
    QString bank;
    PhoneText address;
    QTime opens; ///< the bank's time
    QTime closes;
    GeoPoint at;

    bool isOpenAt(const QTime& time) const { return opens <= time && time < closes; }
};

/// The table `branch_place`: the only place with its SQL. A branch without a row, as a centre, is
/// not shown to customers.
class BranchPlaces {
public:
    explicit BranchPlaces(Database& database)
        : m_database(database)
    {
    }

    /// All of them by their codes.
    Result<QList<BranchPlace>> all() const;
    Result<std::optional<BranchPlace>> byCode(const QString& code) const;

    /// Adds what is known of a branch, which exists, or replaces it.
    Result<Done> save(const BranchPlace& place);

private:
    Database& m_database;
};

} // namespace hui::server
