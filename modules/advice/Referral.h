// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/advice/Meeting.h"
#include "modules/advice/Need.h"

namespace hui::advice {

/// A need and how far it was referred, as the platform tells it to the desks of the branch.
struct Referral {
    Need need = {};
    QString branch = {}; ///< where it was registered
    int version = 1; ///< counts its changes
    std::optional<Meeting> meeting = {}; ///< the last one; nothing before any was booked
    QString personName = {}; ///< of the licensed person of the meeting
    QString note = {}; ///< what was said when the meeting was marked last, at most 200 characters

    friend bool operator==(const Referral&, const Referral&) = default;
};

/// Whether another meeting can be booked: none stands, and nobody was advised.
bool mayBook(const Referral& referral);

} // namespace hui::advice
