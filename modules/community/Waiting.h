// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace hui::community {

/// How far the line before a doctor is, for one patient.
enum class WaitingState {
    NotThere, ///< has not checked in at the hospital
    Waiting,
    Called, ///< it is their turn
    Over, ///< was seen, or did not come
    Unknown, ///< the hospital does not answer
};

/// "not_there": as on the wire.
QString nameOf(WaitingState state);
std::optional<WaitingState> waitingStateOf(QStringView name);

/// What became of a wish to be told by short message when the turn is near.
enum class ReminderState {
    None, ///< nobody has wished it
    Set,
    Sent,
    Failed, ///< the telephone was not reached
    Declined, ///< the patient wants no messages (any more)
};

/// "none": as on the wire.
QString nameOf(ReminderState state);
std::optional<ReminderState> reminderStateOf(QStringView name);

/// A wish and where the message goes.
struct WaitingReminder {
    ReminderState state = ReminderState::None;
    QString phone = {}; ///< masked

    friend bool operator==(const WaitingReminder&, const WaitingReminder&) = default;
};

/// A patient's place in the line, as the hospital tells it now.
struct Waiting {
    WaitingState state = WaitingState::NotThere;
    QString number = {}; ///< in the hospital's line: "A014"
    int ahead = 0; ///< how many are seen before, while waiting
    int minutes = 0; ///< how long that takes, by the hospital's own estimate
    int remindAhead = 0; ///< policy: with so many before or fewer, it is time to be at the door
    QDateTime asOf = {}; ///< UTC
    WaitingReminder reminder = {};

    /// Whether the patient should be at the door.
    bool isNear() const
    {
        return state == WaitingState::Called
            || (state == WaitingState::Waiting && ahead <= remindAhead);
    }

    friend bool operator==(const Waiting&, const Waiting&) = default;
};

} // namespace hui::community
