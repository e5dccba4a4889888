// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/Till.h"

#include <QCoreApplication>

#include <array>

namespace hui {

namespace {

struct Step {
    TillState from;
    TillEvent event;
    TillState to;
};

using enum TillState;
using Event = TillEvent;

/// Every step there is; what is not here is refused.
constexpr std::array steps{
    Step{Unassigned, Event::Assign, Assigned},
    Step{Assigned, Event::Issue, Issued},
    Step{Issued, Event::Activate, Active},
    Step{Active, Event::Lock, Locked},
    Step{Locked, Event::Unlock, Active},
    Step{Active, Event::StartCount, Counting},
    Step{Locked, Event::StartCount, Counting},
    Step{Counting, Event::CountMatches, Balanced},
    Step{Counting, Event::CountOver, Over},
    Step{Counting, Event::CountShort, Short},
    Step{Over, Event::Recount, Counting},
    Step{Short, Event::Recount, Counting},
    Step{Over, Event::BookDifference, Balanced},
    Step{Short, Event::BookDifference, Balanced},
    Step{Balanced, Event::CountMatches, Balanced}, // the review of a second person
    Step{Balanced, Event::CountOver, Over},
    Step{Balanced, Event::CountShort, Short},
    Step{Counting, Event::Reopen, Active},
    Step{Balanced, Event::Reopen, Active},
    Step{Over, Event::Reopen, Active},
    Step{Short, Event::Reopen, Active},
    Step{Balanced, Event::Return, Returned},
    Step{Balanced, Event::Seal, Sealed},
    Step{Sealed, Event::Resume, Active},
    Step{Active, Event::ForceReturn, Returned},
    Step{Locked, Event::ForceReturn, Returned},
    Step{Counting, Event::ForceReturn, Returned},
    Step{Balanced, Event::ForceReturn, Returned},
    Step{Over, Event::ForceReturn, Returned},
    Step{Short, Event::ForceReturn, Returned},
};

struct Name {
    TillState state;
    QLatin1StringView name;
};

constexpr std::array names{
    Name{Unassigned, QLatin1StringView("unassigned")},
    Name{Assigned, QLatin1StringView("assigned")},
    Name{Issued, QLatin1StringView("issued")},
    Name{Active, QLatin1StringView("active")},
    Name{Locked, QLatin1StringView("locked")},
    Name{Counting, QLatin1StringView("counting")},
    Name{Balanced, QLatin1StringView("balanced")},
    Name{Over, QLatin1StringView("over")},
    Name{Short, QLatin1StringView("short")},
    Name{Returned, QLatin1StringView("returned")},
    Name{Sealed, QLatin1StringView("sealed")},
};

} // namespace

Result<TillState> next(TillState state, TillEvent event)
{
    for (const Step& step : steps)
        if (step.from == state && step.event == event)
            return step.to;
    return failure(Error::Kind::Refused,
        QT_TRANSLATE_NOOP("Error", "The till is not in a state for this."),
        QStringLiteral("%1, event %2").arg(nameOf(state)).arg(static_cast<int>(event)));
}

bool hasEnded(TillState state)
{
    return state == Returned || state == Sealed;
}

QString nameOf(TillState state)
{
    for (const Name& one : names)
        if (one.state == state)
            return one.name;
    HUI_ASSERT(false); // the table above is complete
    return {};
}

std::optional<TillState> tillStateOf(QStringView name)
{
    for (const Name& one : names)
        if (one.name == name)
            return one.state;
    return std::nullopt;
}

QJsonObject toJson(const Countersign& countersign)
{
    return {{QStringLiteral("id"), countersign.approvalId},
        {QStringLiteral("fingerprint"), countersign.fingerprint},
        {QStringLiteral("shown"), countersign.shown}};
}

} // namespace hui
