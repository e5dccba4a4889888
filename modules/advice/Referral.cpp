// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/advice/Referral.h"

namespace hui::advice {

bool mayBook(const Referral& referral)
{
    return !referral.meeting || referral.meeting->state == MeetingState::Cancelled
        || referral.meeting->state == MeetingState::NoShow;
}

} // namespace hui::advice
