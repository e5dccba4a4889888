// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/BranchDay.h"

#include <QVariant>

namespace hui {

class Database;

/// The desk's table `branch_day`: the only place with its SQL. It decides nothing.
class BranchDayRepository {
public:
    explicit BranchDayRepository(Database& database)
        : m_database(database)
    {
    }

    Result<std::optional<BranchDay>> of(const QString& branch, const QDate& businessDate) const;

    /// The newest day of a branch.
    Result<std::optional<BranchDay>> last(const QString& branch) const;

    /// Stores what the platform tells of a day (`branch_day`). What this desk did later is not
    /// undone by an older row.
    Result<Done> apply(const QJsonObject& value);

    /// Writes a day, new or moved on.
    Result<Done> save(const BranchDay& day);

private:
    Result<std::optional<BranchDay>> one(const QString& where, const QVariantList& values) const;

    Database& m_database;
};

} // namespace hui
