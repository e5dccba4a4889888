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

} // namespace

QString nameOf(WaitingState state)
{
    const auto* const found
        = std::ranges::find(waitingNames, state, [](const auto& entry) { return entry.first; });
    HUI_ASSERT(found != waitingNames.end());
    return QString::fromLatin1(found->second);
}

std::optional<WaitingState> waitingStateOf(QStringView name)
{
    for (const auto& [state, word] : waitingNames)
        if (name == QLatin1StringView(word))
            return state;
    return std::nullopt;
}

} // namespace hui::community
