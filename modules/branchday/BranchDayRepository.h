// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/branchday/BranchDay.h"

#include <QStringList>
#include <QVariant>

namespace hui {
class Database;
}

namespace hui::branchday {

/// The schema files of this module's tables on the desk.
QStringList branchDayMigrations();

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

    /// Writes a day, new or moved on.
    Result<Done> save(const BranchDay& day);

private:
    Result<std::optional<BranchDay>> one(const QString& where, const QVariantList& values) const;

    Database& m_database;
};

} // namespace hui::branchday
