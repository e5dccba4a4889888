// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/DutyRoster.h"
#include "app/server/PlatformModule.h"

namespace hui::server {

/// The tables `duty_roster` and `service_goal`: the only place with their SQL. What is saved is
/// told to the desks, inside the caller's transaction.
class Rosters {
public:
    explicit Rosters(Database& database)
        : m_database(database)
    {
    }

    /// A roster instead of the one of the same day; the names come from the operators. Refused when
    /// somebody in it is no supervisor of the branch, or their hours end before they begin.
    Result<Done> save(const QString& branch, const DutyRoster& roster);

    /// The one that holds on a day; without turns before there was any.
    Result<DutyRoster> on(const QString& branch, const QDate& day) const;

    Result<Done> saveGoal(const ServiceGoal& goal);

    /// Tells the desks what stands in the tables and was not told yet: a bank writes rows there.
    Result<Done> tellAll();

private:
    Result<Done> tell(const QString& branch, const QDate& validFrom);

    Database& m_database;
};

/// The job that tells them.
PlatformJob rosterJob();

} // namespace hui::server
