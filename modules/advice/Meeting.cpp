// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/advice/Meeting.h"

#include "app/core/Assert.h"
#include "app/core/ChinaTime.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hui::advice {

namespace {

constexpr std::array meetingNames{std::pair{MeetingState::Booked, "booked"},
    std::pair{MeetingState::Cancelled, "cancelled"}, std::pair{MeetingState::Advised, "advised"},
    std::pair{MeetingState::NoShow, "no_show"}, std::pair{MeetingState::Followed, "followed"}};

bool isInTheWay(const Meeting& other, const Meeting& wanted)
{
    return other.id != wanted.id && other.person == wanted.person
        && other.state != MeetingState::Cancelled && other.begins < wanted.ends
        && wanted.begins < other.ends;
}

} // namespace

QList<MeetingState> meetingStates()
{
    QList<MeetingState> states;
    for (const auto& [state, name] : meetingNames)
        states.append(state);
    return states;
}

QString nameOf(MeetingState state)
{
    const auto* const found
        = std::ranges::find(meetingNames, state, [](const auto& entry) { return entry.first; });
    HUI_ASSERT(found != meetingNames.end());
    return QString::fromLatin1(found->second);
}

std::optional<MeetingState> meetingStateOf(QStringView name)
{
    for (const auto& [state, word] : meetingNames)
        if (name == QLatin1StringView(word))
            return state;
    return std::nullopt;
}

std::optional<MeetingFault> faultOf(const Meeting& wanted, const LicensedPerson& person,
    const QList<Meeting>& others, const QDateTime& now)
{
    using enum MeetingFault;
    if (!wanted.begins.isValid() || !wanted.ends.isValid() || wanted.ends <= wanted.begins)
        return Times;
    if (wanted.begins < now)
        return Past;
    if (wanted.person != person.id)
        return Unlicensed;
    const QDate day = dateInChina(wanted.begins);
    if (const auto fault = faultOf(person, wanted.line, day))
        return *fault == LicenceFault::Expired ? Expired : Unlicensed;
    const bool isTaken = std::ranges::any_of(
        others, [&wanted](const Meeting& other) { return isInTheWay(other, wanted); });
    return isTaken ? std::optional(Taken) : std::nullopt;
}

bool mayBecome(const Meeting& meeting, MeetingState next, const QDateTime& now)
{
    switch (meeting.state) {
    case MeetingState::Booked:
        if (next == MeetingState::Cancelled)
            return now < meeting.begins;
        return (next == MeetingState::Advised || next == MeetingState::NoShow)
            && meeting.begins <= now;
    case MeetingState::Advised: return next == MeetingState::Followed;
    case MeetingState::Cancelled:
    case MeetingState::NoShow:
    case MeetingState::Followed: return false;
    }
    return false;
}

} // namespace hui::advice
