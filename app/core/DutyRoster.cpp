// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/DutyRoster.h"

#include "app/core/JsonReader.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTurns = 16;
constexpr qsizetype longestOperator = 20;
constexpr qsizetype longestTurnName = 40;
constexpr qint64 mostGoalMinutes = 240;

QTime turnTime(JsonReader& reader, QLatin1StringView key)
{
    const QTime time = QTime::fromString(reader.string(key, 5, 5), u"HH:mm"_s);
    if (!time.isValid())
        reader.refuse(key, QT_TRANSLATE_NOOP("Error", "not a time of day"));
    return time;
}

} // namespace

const DutyTurn* DutyRoster::onDutyAt(const QTime& now) const
{
    const DutyTurn* found = nullptr;
    for (const DutyTurn& turn : turns)
        if (turn.from <= now && now < turn.to && (!found || found->from <= turn.from))
            found = &turn;
    return found;
}

QJsonObject toJson(const DutyRoster& roster)
{
    QJsonArray turns;
    for (const DutyTurn& turn : roster.turns)
        turns.append(QJsonObject{{u"operator"_s, turn.operatorId}, {u"name"_s, turn.name},
            {u"from"_s, turn.from.toString(u"HH:mm"_s)}, {u"to"_s, turn.to.toString(u"HH:mm"_s)}});
    return {{u"valid_from"_s, roster.validFrom.toString(Qt::ISODate)}, {u"turns"_s, turns}};
}

Result<DutyRoster> dutyRosterFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    DutyRoster roster{reader.date("valid_from"_L1), {}};
    roster.turns = reader.list("turns"_L1, mostTurns, [](JsonReader& one) {
        return DutyTurn{one.string("operator"_L1, longestOperator, 1),
            one.string("name"_L1, longestTurnName, 1), turnTime(one, "from"_L1),
            turnTime(one, "to"_L1)};
    });
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return roster;
}

QJsonObject toJson(const ServiceGoal& goal)
{
    return {{u"valid_from"_s, goal.validFrom.toString(Qt::ISODate)}, {u"minutes"_s, goal.minutes}};
}

Result<ServiceGoal> serviceGoalFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    const ServiceGoal goal{reader.date("valid_from"_L1),
        static_cast<int>(reader.integer("minutes"_L1, 1, mostGoalMinutes))};
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return goal;
}

} // namespace hui
