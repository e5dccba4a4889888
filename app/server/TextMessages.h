// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/PlatformModule.h"
#include "app/server/TextMessage.h"

#include <memory>

namespace hui::server {

/// For how many days things about messages are kept: what became of one, and what the simulated
/// operator was given.
struct MessageAges {
    int stateDays = 0;
    int simulatedDays = 0;
};

/// The tables `text_message` and `message_policy`: the only place with their SQL.
class TextMessages {
public:
    explicit TextMessages(Context& context)
        : m_context(context)
    {
    }

    /// Puts a message where the job below finds it, inside the caller's transaction: it is sent
    /// when what it tells of is booked, and only then. The same id again adds nothing. Where its
    /// customer wants none, only that is noted of it, and neither number nor words are kept; what
    /// is due is sent all the same.
    Result<Done> add(const TextMessage& message, MessageWish wish = MessageWish::Any);

    /// How far it has come; nothing when there never was one or it was dropped since.
    Result<std::optional<MessageState>> stateOf(const QUuid& id) const;

    /// Those that wait, the oldest first, at most a hundred.
    Result<QList<TextMessage>> waiting() const;

    /// It does not wait any more. Number and words are forgotten.
    Result<Done> settle(const QUuid& id, MessageState state);

    /// By the policy of today; nothing without one.
    Result<std::optional<MessageAges>> ages() const;

    /// Drops what was made before a moment and does not wait any more.
    Result<Done> sweep(const QDateTime& moment);

private:
    Context& m_context;
};

/// Hands over what waits, every minute. What the door does not answer is tried again with the same
/// id until it is late.
PlatformJob messageJob(std::shared_ptr<MessageDoor> door);

} // namespace hui::server
