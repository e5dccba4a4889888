// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/OutboxState.h"

#include <QLatin1StringView>

#include <iterator>

namespace hui {

namespace {

constexpr const char* stateNames[]
    = {"recorded", "sending", "retry_wait", "unknown", "accepted", "rejected", "review", "poison"};

/// Recorded and RetryWait: the platform surely does not have it.
std::optional<OutboxState> whileWaiting(OutboxState state, OutboxEvent event)
{
    switch (event) {
    case OutboxEvent::Sent: return OutboxState::Sending;
    case OutboxEvent::DependencyFailed: return OutboxState::Review;
    case OutboxEvent::Interrupted:
    case OutboxEvent::PlatformRestored: return state;
    case OutboxEvent::Accepted:
    case OutboxEvent::Rejected:
    case OutboxEvent::Pending:
    case OutboxEvent::Conflict:
    case OutboxEvent::Malformed:
    case OutboxEvent::MalformedTooOften:
    case OutboxEvent::Unanswered:
    case OutboxEvent::NotThere: break;
    }
    return std::nullopt;
}

/// Sending and Unknown: it may have arrived.
std::optional<OutboxState> whileOut(OutboxEvent event)
{
    switch (event) {
    case OutboxEvent::Sent: return OutboxState::Sending;
    case OutboxEvent::Accepted: return OutboxState::Accepted;
    case OutboxEvent::Rejected: return OutboxState::Rejected;
    case OutboxEvent::Conflict: return OutboxState::Review;
    case OutboxEvent::MalformedTooOften: return OutboxState::Poison;
    case OutboxEvent::Pending:
    case OutboxEvent::Unanswered:
    case OutboxEvent::Interrupted: return OutboxState::Unknown;
    case OutboxEvent::Malformed:
    case OutboxEvent::NotThere:
    case OutboxEvent::PlatformRestored: return OutboxState::RetryWait;
    case OutboxEvent::DependencyFailed: break;
    }
    return std::nullopt;
}

/// Accepted and Rejected: the end. Only a platform that lost it makes us send it again.
std::optional<OutboxState> whenSettled(OutboxState state, OutboxEvent event)
{
    switch (event) {
    case OutboxEvent::PlatformRestored: return OutboxState::RetryWait;
    case OutboxEvent::Accepted:
        return state == OutboxState::Accepted ? std::optional(state) : std::nullopt;
    case OutboxEvent::Rejected:
        return state == OutboxState::Rejected ? std::optional(state) : std::nullopt;
    case OutboxEvent::Unanswered: // of an attempt that another one overtook
    case OutboxEvent::Interrupted: return state;
    case OutboxEvent::Sent:
    case OutboxEvent::Pending:
    case OutboxEvent::Conflict:
    case OutboxEvent::Malformed:
    case OutboxEvent::MalformedTooOften:
    case OutboxEvent::NotThere:
    case OutboxEvent::DependencyFailed: break;
    }
    return std::nullopt;
}

/// Review and Poison: a person decides; what the platform says for good ends a review.
std::optional<OutboxState> whileHeld(OutboxState state, OutboxEvent event)
{
    switch (event) {
    case OutboxEvent::Accepted:
        return state == OutboxState::Review ? std::optional(OutboxState::Accepted) : std::nullopt;
    case OutboxEvent::Rejected:
        return state == OutboxState::Review ? std::optional(OutboxState::Rejected) : std::nullopt;
    case OutboxEvent::Conflict:
    case OutboxEvent::Unanswered:
    case OutboxEvent::Pending:
    case OutboxEvent::Interrupted:
    case OutboxEvent::DependencyFailed:
    case OutboxEvent::PlatformRestored: return state;
    case OutboxEvent::MalformedTooOften:
        return state == OutboxState::Poison ? std::optional(state) : std::nullopt;
    case OutboxEvent::Sent:
    case OutboxEvent::Malformed:
    case OutboxEvent::NotThere: break;
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
    case OutboxState::Recorded:
    case OutboxState::RetryWait: return whileWaiting(state, event);
    case OutboxState::Sending:
    case OutboxState::Unknown: return whileOut(event);
    case OutboxState::Accepted:
    case OutboxState::Rejected: return whenSettled(state, event);
    case OutboxState::Review:
    case OutboxState::Poison: return whileHeld(state, event);
    }
    return std::nullopt;
}

} // namespace hui
