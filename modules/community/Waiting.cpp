// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/Waiting.h"

#include "app/core/Assert.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hui::community {

namespace {

constexpr std::array waitingNames{std::pair{WaitingState::NotThere, "not_there"},
    std::pair{WaitingState::Waiting, "waiting"}, std::pair{WaitingState::Called, "called"},
    std::pair{WaitingState::Over, "over"}, std::pair{WaitingState::Unknown, "unknown"}};

constexpr std::array reminderNames{std::pair{ReminderState::None, "none"},
    std::pair{ReminderState::Set, "set"}, std::pair{ReminderState::Sent, "sent"},
    std::pair{ReminderState::Failed, "failed"}, std::pair{ReminderState::Declined, "declined"}};

template <typename Names, typename State>
QString wordFor(const Names& names, State state)
{
    const auto* const found
        = std::ranges::find(names, state, [](const auto& entry) { return entry.first; });
    HUI_ASSERT(found != names.end());
    return QString::fromLatin1(found->second);
}

template <typename State, std::size_t count>
std::optional<State> stateFor(
    const std::array<std::pair<State, const char*>, count>& names, QStringView word)
{
    for (const auto& [state, each] : names)
        if (word == QLatin1StringView(each))
            return state;
    return std::nullopt;
}

} // namespace

QString nameOf(WaitingState state)
{
    return wordFor(waitingNames, state);
}

std::optional<WaitingState> waitingStateOf(QStringView name)
{
    return stateFor(waitingNames, name);
}

QString nameOf(ReminderState state)
{
    return wordFor(reminderNames, state);
}

std::optional<ReminderState> reminderStateOf(QStringView name)
{
    return stateFor(reminderNames, name);
}

} // namespace hui::community
