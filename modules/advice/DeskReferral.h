// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/OutboxState.h"
#include "modules/advice/Referral.h"

namespace hui::advice {

/// Where a need stands for the teller.
enum class ReferralState {
    Sending, ///< registered here, about to be sent
    Unclear, ///< sent, and nobody knows; asked for with the same id
    Refused, ///< the platform did not take the registration
    Registered, ///< no meeting yet
    Asking, ///< a meeting, or what became of it, is on its way
    Booked,
    Cancelled,
    Advised,
    NoShow,
    Followed,
    Review, ///< a person decides
};

/// A need as the desk knows it. Its state is read from the outbox every time.
struct DeskReferral {
    Referral referral = {};
    std::optional<OutboxState> registration = {}; ///< nothing: registered at another desk
    QUuid pending = {}; ///< the last operation of this desk about its meeting; null: none
    std::optional<OutboxState> pendingState = {};
    QString refusal = {}; ///< the code of what was refused last
    Meeting asked = {}; ///< what the pending operation asks for

    ReferralState state() const;
    /// Whether an operation of this desk about the meeting has no answer yet.
    bool isAsking() const;
};

} // namespace hui::advice
