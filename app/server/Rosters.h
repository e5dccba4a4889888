// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/DutyRoster.h"
#include "app/server/PlatformModule.h"

namespace hui::server {

/// The tables `duty_roster` and `service_goal`: the only place with their SQL. The desks of a
/// branch are told what holds on its business day, or on the day of the calendar where that is
/// behind, and what comes; what is over, and what was deleted, is taken back.
class Rosters {
public:
    /// `today`: of the bank's calendar.
    Rosters(Database& database, const QDate& today)
        : m_database(database)
        , m_today(today)
    {
    }

    /// A roster instead of the one of the same day, told inside the caller's transaction; without
    /// turns there is none of that day any more. The names come from the operators. Refused when
    /// somebody in it is no active supervisor of the branch, or it could not be told as it is.
    Result<Done> save(const QString& branch, const DutyRoster& roster);

    /// The one that holds on a day, as its rows stand; without turns before there was any.
    Result<DutyRoster> on(const QString& branch, const QDate& day) const;

    /// Tells a goal from its day on, as save().
    Result<Done> saveGoal(const ServiceGoal& goal);

    /// Tells the desks what stands in the tables and was not told yet, since a bank writes rows
    /// there: a transaction for each branch in which something is new. A turn that cannot stand is
    /// left out, and the log says why.
    Result<Done> tellAll();

private:
    Result<QList<DutyRoster>> from(const QString& branch, const QDate& day) const;
    Result<Done> tell(const QString& branch, const QDate& businessDate);
    Result<Done> tellGoals(const QDate& businessDate);

    Database& m_database;
    QDate m_today;
};

/// The job that tells them.
PlatformJob rosterJob();

} // namespace hui::server
