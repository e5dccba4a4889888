// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/BranchDayTable.h"

namespace hui::server {

/// The platform's table `branch_day`: the only place with its SQL. It decides nothing.
class BranchDays {
public:
    explicit BranchDays(Database& database)
        : m_days(database, BranchDayTable::Ids::Text)
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

    /// The day in whose books something is posted that was done on `businessDate`: that day, or,
    /// when it is closed, the one that is open now or will be opened next. What a desk without the
    /// line took before the close has been taken: it is late, not refused.
    Result<QDate> postingDate(const QString& branch, const QDate& businessDate) const;

    /// Writes a day, new or moved on. Of two days of a branch that are opened at once the second is
    /// a Storage error.
    Result<Done> save(const BranchDay& day) { return m_days.save(day); }

private:
    BranchDayTable m_days;
};

} // namespace hui::server
