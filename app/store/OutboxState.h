// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace hui {

/// Where an operation stands on its way to the platform (reliability §2.3).
enum class OutboxState {
    Recorded, ///< on the disk here, not sent yet
    Sending, ///< the first byte may have left
    RetryWait, ///< the platform surely does not have it; will be sent again
    Unknown, ///< sent, and no answer that can be believed: asked for with the same id
    Accepted, ///< booked by the platform: the end
    Rejected, ///< refused by the platform: the end; cash taken for it is due back
    Review, ///< the platform and the desk disagree: a person decides
    Poison, ///< refused as malformed five times; kept, shown, exported, never deleted
};

/// "recorded", "sending" …: as stored and as shown in logs.
QString nameOf(OutboxState state);
std::optional<OutboxState> outboxStateOf(QStringView name);

/// What can happen to an operation on its way.
enum class OutboxEvent {
    Sent, ///< its first byte is about to leave
    Accepted, ///< the platform says: booked
    Rejected, ///< the platform says: refused by a rule
    Pending, ///< the platform has it and does not know the outcome yet
    Conflict, ///< the platform knows this id or number as another operation
    Malformed, ///< the platform cannot read it, fewer than five times
    MalformedTooOften, ///< … the fifth time
    Unanswered, ///< timeout, connection closed, unparsable answer: nobody knows
    NotThere, ///< it surely did not arrive, or the platform surely does not have it
    Interrupted, ///< the program ended in between
    DependencyFailed, ///< what it depends on will never be accepted
    PlatformRestored, ///< the platform came back from an older backup and has lost it
};

/// The whole way, as a pure function. Nothing means that this cannot happen in that state: the
/// platform contradicts itself, and the state stays.
std::optional<OutboxState> next(OutboxState state, OutboxEvent event);

} // namespace hui
