// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/BranchDays.h"

namespace hui::server {

Result<QDate> BranchDays::postingDate(const QString& branch, const QDate& businessDate) const
{
    const auto meant = of(branch, businessDate);
    if (!meant)
        return std::unexpected(meant.error());
    if (!*meant || (*meant)->state == DayState::Open)
        return businessDate;
    const auto newest = last(branch);
    if (!newest)
        return std::unexpected(newest.error());
    const BranchDay& latest = **newest; // there is at least the closed one
    return latest.state == DayState::Open ? latest.businessDate : latest.businessDate.addDays(1);
}

} // namespace hui::server
