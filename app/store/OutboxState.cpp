// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/OutboxState.h"

#include <QLatin1StringView>

#include <iterator>

namespace hui {

namespace {

using State = OutboxState;
using Event = OutboxEvent;

constexpr const char* stateNames[]
    = {"recorded", "sending", "retry_wait", "unknown", "accepted", "rejected", "review", "poison"};

/// Recorded and RetryWait: the platform surely does not have it.
std::optional<State> whileWaiting(State state, Event event)
{
    switch (event) {
    case Event::Sent: return State::Sending;
    case Event::DependencyFailed: return State::Review;
    case Event::Interrupted:
    case Event::PlatformRestored: return state;
    case Event::Accepted:
    case Event::Rejected:
    case Event::Pending:
    case Event::Conflict:
    case Event::Malformed:
    case Event::MalformedTooOften:
    case Event::Unanswered:
    case Event::NotThere: break;
    }
    return std::nullopt;
}

/// Sending and Unknown: it may have arrived.
std::optional<State> whileOut(Event event)
{
    switch (event) {
    case Event::Sent: return State::Sending;
    case Event::Accepted: return State::Accepted;
    case Event::Rejected: return State::Rejected;
    case Event::Conflict: return State::Review;
    case Event::MalformedTooOften: return State::Poison;
    case Event::Pending:
    case Event::Unanswered:
    case Event::Interrupted: return State::Unknown;
    case Event::Malformed:
    case Event::NotThere:
    case Event::PlatformRestored: return State::RetryWait;
    case Event::DependencyFailed: break;
    }
    return std::nullopt;
}

/// Accepted and Rejected: the end. Only a platform that lost it makes us send it again.
std::optional<State> whenSettled(State state, Event event)
{
    switch (event) {
    case Event::PlatformRestored: return State::RetryWait;
    case Event::Accepted: return state == State::Accepted ? std::optional(state) : std::nullopt;
    case Event::Rejected: return state == State::Rejected ? std::optional(state) : std::nullopt;
    case Event::Unanswered: // of an attempt that another one overtook
    case Event::Interrupted: return state;
    case Event::Sent:
    case Event::Pending:
    case Event::Conflict:
    case Event::Malformed:
    case Event::MalformedTooOften:
    case Event::NotThere:
    case Event::DependencyFailed: break;
    }
    return std::nullopt;
}

/// Review and Poison: a person decides; what the platform says for good ends a review.
std::optional<State> whileHeld(State state, Event event)
{
    switch (event) {
    case Event::Accepted:
        return state == State::Review ? std::optional(State::Accepted) : std::nullopt;
    case Event::Rejected:
        return state == State::Review ? std::optional(State::Rejected) : std::nullopt;
    case Event::Conflict:
    case Event::Unanswered:
    case Event::Pending:
    case Event::Interrupted:
    case Event::DependencyFailed:
    case Event::PlatformRestored: return state;
    case Event::MalformedTooOften:
        return state == State::Poison ? std::optional(state) : std::nullopt;
    case Event::Sent:
    case Event::Malformed:
    case Event::NotThere: break;
    }
    return std::nullopt;
}

} // namespace

QString nameOf(OutboxState state)
{
    return QLatin1StringView(stateNames[static_cast<size_t>(state)]);
}

std::optional<OutboxState> outboxStateOf(QStringView name)
{
    for (size_t i = 0; i < std::size(stateNames); ++i)
        if (name == QLatin1StringView(stateNames[i]))
            return static_cast<OutboxState>(i);
    return std::nullopt;
}

std::optional<OutboxState> next(OutboxState state, OutboxEvent event)
{
    switch (state) {
    case State::Recorded:
    case State::RetryWait: return whileWaiting(state, event);
    case State::Sending:
    case State::Unknown: return whileOut(event);
    case State::Accepted:
    case State::Rejected: return whenSettled(state, event);
    case State::Review:
    case State::Poison: return whileHeld(state, event);
    }
    return std::nullopt;
}

} // namespace hui
