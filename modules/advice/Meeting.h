// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/advice/Licence.h"

#include <QDateTime>
#include <QUuid>

namespace hui::advice {

/// How a meeting stands.
enum class MeetingState {
    Booked, ///< agreed
    Cancelled, ///< called off before it began
    Advised, ///< took place
    NoShow, ///< the customer did not come
    Followed, ///< took place, and the customer was asked again (回访)
};

QList<MeetingState> meetingStates();

/// "no_show": as stored and on the wire.
QString nameOf(MeetingState state);
std::optional<MeetingState> meetingStateOf(QStringView name);

/// An appointment of a need with a licensed person. Nothing is agreed there through the desk: it
/// has no product, no amount and no account.
struct Meeting {
    QUuid id = {};
    QUuid need = {};
    QString person = {};
    AdviceLine line = AdviceLine::Protection;
    QDateTime begins = {}; ///< UTC
    QDateTime ends = {}; ///< UTC; that moment is free again
    MeetingState state = MeetingState::Booked;

    friend bool operator==(const Meeting&, const Meeting&) = default;
};

/// Why a meeting cannot be booked.
enum class MeetingFault {
    Times, ///< ends before it begins, or without length
    Past, ///< begins in the past
    Unlicensed, ///< no licence for that line, or of another person
    Expired, ///< the licence has ended by the day of the meeting
    Taken, ///< the person sees somebody else at that time
};

/// Nothing when `wanted` can be booked. `others` are meetings of anybody; those called off, of
/// other persons and `wanted` itself, asked for again, are in nobody's way.
std::optional<MeetingFault> faultOf(const Meeting& wanted, const LicensedPerson& person,
    const QList<Meeting>& others, const QDateTime& now);

/// Whether a meeting may come to stand otherwise at a moment: it is called off before it begins,
/// its result is known once it has begun, and who was advised is asked again once.
bool mayBecome(const Meeting& meeting, MeetingState next, const QDateTime& now);

} // namespace hui::advice
