// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Rosters.h"

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/server/Branches.h"
#include "app/server/Changes.h"
#include "app/server/Operators.h"
#include "app/server/TellWhole.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>

namespace hui::server {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(rosterLog, "hui.rosters")

const QString timeForm = u"HH:mm"_s;

QDate dateOf(const QVariant& stored)
{
    return QDate::fromString(stored.toString(), Qt::ISODate);
}

/// Why a turn cannot stand; null when it can. `supervisors`: the active ones of the branch.
const char* faultOf(const DutyTurn& turn, const QList<KnownOperator>& supervisors)
{
    const bool isKnown = std::ranges::any_of(supervisors,
        [&turn](const KnownOperator& each) { return each.account.who.id == turn.operatorId; });
    if (!isKnown)
        return QT_TRANSLATE_NOOP("Error", "Only a supervisor of the branch is on duty there.");
    if (!turn.from.isValid() || !turn.to.isValid() || turn.to <= turn.from)
        return QT_TRANSLATE_NOOP("Error", "Hours on duty end after they begin.");
    return nullptr;
}

/// The roster as the desks can take it.
DutyRoster standing(
    const QString& branch, const DutyRoster& roster, const QList<KnownOperator>& supervisors)
{
    DutyRoster told{roster.validFrom, {}};
    const QString day = roster.validFrom.toString(Qt::ISODate);
    for (const DutyTurn& turn : roster.turns) {
        const char* fault = faultOf(turn, supervisors);
        if (!fault) {
            told.turns.append(turn);
            if (dutyRosterFromJson(toJson(told)))
                continue;
            told.turns.removeLast();
            fault = "More turns than a desk takes, or a longer name.";
        }
        qCWarning(rosterLog).noquote()
            << "duty_roster" << branch << day << turn.operatorId << "left out:" << fault;
    }
    return told;
}

} // namespace

Result<Done> Rosters::save(const QString& branch, const DutyRoster& roster)
{
    const auto supervisors = Operators(m_database).supervisorsOf(branch);
    if (!supervisors)
        return std::unexpected(supervisors.error());
    const QString from = roster.validFrom.toString(Qt::ISODate);
    Result<Done> saved = done(m_database.run(
        u"DELETE FROM duty_roster WHERE branch = ? AND valid_from = ?"_s, {branch, from}));
    for (const DutyTurn& turn : roster.turns) {
        if (const char* fault = faultOf(turn, *supervisors))
            return failure(Error::Kind::Input, fault, turn.operatorId);
        if (saved)
            saved = done(m_database.run(
                u"INSERT INTO duty_roster(branch, valid_from, operator_id, starts, ends)"
                " VALUES (?, ?, ?, ?, ?)"_s,
                {branch, from, turn.operatorId, turn.from.toString(timeForm),
                    turn.to.toString(timeForm)}));
    }
    const auto stored = saved ? on(branch, roster.validFrom) : std::unexpected(saved.error());
    if (!stored)
        return std::unexpected(stored.error());
    if (const auto fits = dutyRosterFromJson(toJson(*stored)); !roster.turns.isEmpty() && !fits)
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "A desk cannot take this roster."), fits.error().detail);
    const auto dates = Branches(m_database).businessDates();
    return dates ? tell(branch, dates->value(branch, m_today)) : std::unexpected(dates.error());
}

/// Those that hold on a day or begin later, in their order.
Result<QList<DutyRoster>> Rosters::from(const QString& branch, const QDate& day) const
{
    auto rows = m_database.run(
        u"SELECT r.valid_from, r.operator_id, o.name, r.starts, r.ends FROM duty_roster r"
        " JOIN operator o ON o.operator_id = r.operator_id WHERE r.branch = ? AND r.valid_from >="
        " coalesce((SELECT max(valid_from) FROM duty_roster WHERE branch = ? AND valid_from <= ?),"
        " ?) ORDER BY r.valid_from, r.starts, r.operator_id"_s,
        {branch, branch, day.toString(Qt::ISODate), day.toString(Qt::ISODate)});
    if (!rows)
        return std::unexpected(rows.error());
    QList<DutyRoster> rosters;
    while (rows->next()) {
        const QDate validFrom = dateOf(rows->value(0));
        if (rosters.isEmpty() || rosters.constLast().validFrom != validFrom)
            rosters.append({validFrom, {}});
        rosters.last().turns.append({rows->value(1).toString(), rows->value(2).toString(),
            QTime::fromString(rows->value(3).toString(), timeForm),
            QTime::fromString(rows->value(4).toString(), timeForm)});
    }
    return rosters;
}

Result<DutyRoster> Rosters::on(const QString& branch, const QDate& day) const
{
    const auto rosters = from(branch, day);
    if (!rosters)
        return std::unexpected(rosters.error());
    const bool isThere = !rosters->isEmpty() && rosters->constFirst().validFrom <= day;
    return isThere ? rosters->constFirst() : DutyRoster{};
}

Result<Done> Rosters::tell(const QString& branch, const QDate& businessDate)
{
    const auto rosters = from(branch, std::min(businessDate, m_today));
    if (!rosters)
        return std::unexpected(rosters.error());
    const auto supervisors = Operators(m_database).supervisorsOf(branch);
    if (!supervisors)
        return std::unexpected(supervisors.error());
    QMap<QString, QJsonObject> told;
    for (const DutyRoster& roster : *rosters)
        if (roster.validFrom.isValid()) // the 31st of a short month has the form of a day
            told.insert(roster.validFrom.toString(Qt::ISODate),
                toJson(standing(branch, roster, *supervisors)));
        else
            qCWarning(rosterLog).noquote() << "duty_roster" << branch << "has no such day";
    return tellWhole(m_database, ofBranch(u"duty_roster"_s, branch), told);
}

Result<Done> Rosters::saveGoal(const ServiceGoal& goal)
{
    if (const auto fits = serviceGoalFromJson(toJson(goal)); !fits)
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "A goal is of 1 to 240 minutes."), fits.error().detail);
    const auto saved
        = done(m_database.run(u"INSERT INTO service_goal(valid_from, minutes) VALUES (?, ?)"
                              " ON CONFLICT(valid_from) DO UPDATE SET minutes = excluded.minutes"_s,
            {goal.validFrom.toString(Qt::ISODate), goal.minutes}));
    const auto dates
        = saved ? Branches(m_database).businessDates() : std::unexpected(saved.error());
    return dates ? tellGoals(std::ranges::min(dates->values() << m_today))
                 : std::unexpected(dates.error());
}

/// All desks are told the same: from the day on that the last branch is at.
Result<Done> Rosters::tellGoals(const QDate& businessDate)
{
    const QString day = businessDate.toString(Qt::ISODate);
    auto rows = m_database.run(
        u"SELECT valid_from, minutes FROM service_goal WHERE valid_from >="
        " coalesce((SELECT max(valid_from) FROM service_goal WHERE valid_from <= ?), ?)"_s,
        {day, day});
    if (!rows)
        return std::unexpected(rows.error());
    QMap<QString, QJsonObject> told;
    while (rows->next()) {
        const ServiceGoal goal{dateOf(rows->value(0)), rows->value(1).toInt()};
        if (const QJsonObject value = toJson(goal); serviceGoalFromJson(value))
            told.insert(rows->value(0).toString(), value);
        else
            qCWarning(rosterLog).noquote() << "service_goal" << rows->value(0).toString();
    }
    return tellWhole(m_database, u"service_goal"_s, told);
}

Result<Done> Rosters::tellAll()
{
    const auto dates = Branches(m_database).businessDates();
    if (!dates)
        return std::unexpected(dates.error());
    for (auto branch = dates->cbegin(); branch != dates->cend(); ++branch)
        if (const auto told = tell(branch.key(), branch.value()); !told)
            return told;
    return tellGoals(std::ranges::min(dates->values() << m_today));
}

PlatformJob rosterJob()
{
    return {u"duty.roster"_s, [](Context& context) {
                return Rosters(context.database, dateInChina(context.clock.nowUtc())).tellAll();
            }};
}

} // namespace hui::server
