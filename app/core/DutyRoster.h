// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QTime>

namespace hui {

/// Hours of every day in which one supervisor is on duty in a branch.
struct DutyTurn {
    QString operatorId;
    QString name; ///< as the platform knows them
    QTime from;
    QTime to;

    friend bool operator==(const DutyTurn&, const DutyTurn&) = default;
};

/// 排班: which supervisors of a branch are on duty, from a day on until the next roster. Another
/// person for one day is a roster of that day and one of the next.
struct DutyRoster {
    QDate validFrom;
    QList<DutyTurn> turns;

    /// Whose hours `now` is in; of several, who came last. Null: nobody's.
    const DutyTurn* onDutyAt(const QTime& now) const;

    friend bool operator==(const DutyRoster&, const DutyRoster&) = default;
};

/// `{"valid_from": "2026-01-01", "turns": [{"operator", "name", "from": "08:30", "to"}]}`
QJsonObject toJson(const DutyRoster& roster);
Result<DutyRoster> dutyRosterFromJson(const QJsonObject& json);

/// 服务时限: in how many minutes a customer is to be served, from a day on.
struct ServiceGoal {
    QDate validFrom;
    int minutes = 0;

    friend bool operator==(const ServiceGoal&, const ServiceGoal&) = default;
};

/// `{"valid_from": "2026-01-01", "minutes": 5}`
QJsonObject toJson(const ServiceGoal& goal);
Result<ServiceGoal> serviceGoalFromJson(const QJsonObject& json);

} // namespace hui
