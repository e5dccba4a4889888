// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Rosters.h"

#include "app/server/Changes.h"
#include "app/server/Operators.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

#include <QCoreApplication>

#include <algorithm>

namespace hui::server {

using namespace Qt::StringLiterals;

namespace {

const QString timeForm = u"HH:mm"_s;

} // namespace

Result<Done> Rosters::save(const QString& branch, const DutyRoster& roster)
{
    const auto known = Operators(m_database).supervisorsOf(branch);
    if (!known)
        return std::unexpected(known.error());
    const QString from = roster.validFrom.toString(Qt::ISODate);
    Result<Done> saved = done(m_database.run(
        u"DELETE FROM duty_roster WHERE branch = ? AND valid_from = ?"_s, {branch, from}));
    for (const DutyTurn& turn : roster.turns) {
        const auto who = std::ranges::find(
            *known, turn.operatorId, [](const KnownOperator& each) { return each.account.who.id; });
        if (who == known->end() || turn.to <= turn.from)
            return failure(Error::Kind::Input,
                QT_TRANSLATE_NOOP("Error", "Only a supervisor of the branch is on duty there."),
                turn.operatorId);
        if (saved)
            saved = done(m_database.run(
                u"INSERT INTO duty_roster(branch, valid_from, operator_id, starts, ends)"
                " VALUES (?, ?, ?, ?, ?)"_s,
                {branch, from, turn.operatorId, turn.from.toString(timeForm),
                    turn.to.toString(timeForm)}));
    }
    return saved ? tell(branch, roster.validFrom) : saved;
}

/// The roster that holds on its own first day.
Result<Done> Rosters::tell(const QString& branch, const QDate& validFrom)
{
    const auto roster = on(branch, validFrom);
    if (!roster)
        return std::unexpected(roster.error());
    DutyRoster told = *roster;
    told.validFrom = validFrom; // also one in which nobody is on duty
    if (roster->validFrom != validFrom)
        told.turns.clear();
    return publish(m_database, ofBranch(u"duty_roster"_s, branch), validFrom.toString(Qt::ISODate),
        toJson(told));
}

Result<Done> Rosters::tellAll()
{
    auto rows = m_database.run(u"SELECT DISTINCT branch, valid_from FROM duty_roster"
                               " ORDER BY branch, valid_from"_s);
    if (!rows)
        return std::unexpected(rows.error());
    QList<std::pair<QString, QDate>> rosters;
    while (rows->next())
        rosters.append(
            {rows->value(0).toString(), QDate::fromString(rows->value(1).toString(), Qt::ISODate)});
    for (const auto& [branch, from] : std::as_const(rosters))
        if (const auto told = tell(branch, from); !told)
            return told;
    auto goals = m_database.run(u"SELECT valid_from, minutes FROM service_goal"_s);
    if (!goals)
        return std::unexpected(goals.error());
    QList<ServiceGoal> all;
    while (goals->next())
        all.append(
            {QDate::fromString(goals->value(0).toString(), Qt::ISODate), goals->value(1).toInt()});
    for (const ServiceGoal& goal : std::as_const(all))
        if (const auto told = publish(
                m_database, u"service_goal"_s, goal.validFrom.toString(Qt::ISODate), toJson(goal));
            !told)
            return told;
    return Done{};
}

Result<DutyRoster> Rosters::on(const QString& branch, const QDate& day) const
{
    auto rows = m_database.run(
        u"SELECT r.valid_from, r.operator_id, o.name, r.starts, r.ends FROM duty_roster r"
        " JOIN operator o ON o.operator_id = r.operator_id WHERE r.branch = ? AND r.valid_from ="
        " (SELECT max(valid_from) FROM duty_roster WHERE branch = ? AND valid_from <= ?)"
        " ORDER BY r.starts, r.operator_id"_s,
        {branch, branch, day.toString(Qt::ISODate)});
    if (!rows)
        return std::unexpected(rows.error());
    DutyRoster roster;
    while (rows->next()) {
        roster.validFrom = QDate::fromString(rows->value(0).toString(), Qt::ISODate);
        roster.turns.append({rows->value(1).toString(), rows->value(2).toString(),
            QTime::fromString(rows->value(3).toString(), timeForm),
            QTime::fromString(rows->value(4).toString(), timeForm)});
    }
    return roster;
}

Result<Done> Rosters::saveGoal(const ServiceGoal& goal)
{
    const QString from = goal.validFrom.toString(Qt::ISODate);
    const auto saved
        = done(m_database.run(u"INSERT INTO service_goal(valid_from, minutes) VALUES (?, ?)"
                              " ON CONFLICT(valid_from) DO UPDATE SET minutes = excluded.minutes"_s,
            {from, goal.minutes}));
    return saved ? publish(m_database, u"service_goal"_s, from, toJson(goal)) : saved;
}

PlatformJob rosterJob()
{
    return {u"duty.roster"_s, [](Context& context) {
                return context.database.transaction(
                    [&] { return Rosters(context.database).tellAll(); });
            }};
}

} // namespace hui::server
