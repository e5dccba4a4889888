// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/BranchDayTable.h"

namespace hui {

class Database;

/// The desk's tables `branch_day`, `branch_day_told` and `branch_day_refused`: the only place with
/// their SQL. It decides nothing.
class BranchDayRepository {
public:
    explicit BranchDayRepository(Database& database)
        : m_database(database)
        , m_days(database, BranchDayTable::Ids::Bytes)
    {
    }

    Result<std::optional<BranchDay>> of(const QString& branch, const QDate& businessDate) const
    {
        return m_days.of(branch, businessDate);
    }

    /// The newest day of a branch.
    Result<std::optional<BranchDay>> last(const QString& branch) const
    {
        return m_days.last(branch);
    }

    /// Stores what the platform tells of a day (`branch_day`). What this desk did later is not
    /// undone by an older row.
    Result<Done> apply(const QJsonObject& value);

    /// Writes a day, new or moved on.
    Result<Done> save(const BranchDay& day) { return m_days.save(day); }

    /// Forgets a day: it was never opened.
    Result<Done> remove(const BranchDay& day);

    /// What the platform told last of a day; nothing when it never did.
    Result<std::optional<BranchDay>> told(const QString& branch, const QDate& businessDate) const;

    /// The days that are in a state into which the platform refused to bring them.
    Result<QList<BranchDay>> movedInVain() const;

    /// The last move of a day that the platform refused; null: none since it was moved.
    Result<QUuid> refused(const QString& branch, const QDate& businessDate) const;

    /// Remembers a refused move; null forgets it.
    Result<Done> setRefused(const BranchDay& day, const QUuid& operation);

private:
    Result<Done> noteTold(const BranchDay& day);

    Database& m_database;
    BranchDayTable m_days;
};

} // namespace hui
