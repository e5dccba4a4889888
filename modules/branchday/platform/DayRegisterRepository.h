// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/branchday/BranchDay.h"

#include <QVariant>

namespace hui {
class Database;
}

namespace hui::branchday {

/// The platform's table `branch_day`: the only place with its SQL. It decides nothing.
class DayRegisterRepository {
public:
    explicit DayRegisterRepository(Database& database)
        : m_database(database)
    {
    }

    Result<std::optional<BranchDay>> of(const QString& branch, const QDate& businessDate) const;

    /// The newest day of a branch.
    Result<std::optional<BranchDay>> last(const QString& branch) const;

    /// Writes a day, new or moved on. Of two days of a branch that are opened at once the second is
    /// a Storage error.
    Result<Done> save(const BranchDay& day);

private:
    Result<std::optional<BranchDay>> one(const QString& where, const QVariantList& values) const;

    Database& m_database;
};

} // namespace hui::branchday
