// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/advice/DeskReferral.h"

namespace hui::advice {

namespace {

bool isUnderWay(OutboxState state)
{
    return state == OutboxState::Recorded || state == OutboxState::Sending
        || state == OutboxState::RetryWait;
}

bool isForSomebody(OutboxState state)
{
    return state == OutboxState::Review || state == OutboxState::Poison;
}

/// As far as the platform has told.
ReferralState toldState(const Referral& referral)
{
    if (!referral.meeting)
        return ReferralState::Registered;
    switch (referral.meeting->state) {
    case MeetingState::Booked: return ReferralState::Booked;
    case MeetingState::Cancelled: return ReferralState::Cancelled;
    case MeetingState::Advised: return ReferralState::Advised;
    case MeetingState::NoShow: return ReferralState::NoShow;
    case MeetingState::Followed: return ReferralState::Followed;
    }
    Q_UNREACHABLE();
}

} // namespace

bool DeskReferral::isAsking() const
{
    return pendingState && *pendingState != OutboxState::Accepted
        && *pendingState != OutboxState::Rejected;
}

ReferralState DeskReferral::state() const
{
    const OutboxState registered = registration.value_or(OutboxState::Accepted);
    if (registered == OutboxState::Rejected)
        return ReferralState::Refused;
    const OutboxState last = isAsking() ? *pendingState : registered;
    if (isForSomebody(last) || isForSomebody(registered))
        return ReferralState::Review;
    if (last == OutboxState::Unknown)
        return ReferralState::Unclear;
    if (isUnderWay(last))
        return isAsking() ? ReferralState::Asking : ReferralState::Sending;
    return toldState(referral);
}

} // namespace hui::advice
