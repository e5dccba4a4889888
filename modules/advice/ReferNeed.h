// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/core/Shift.h"
#include "modules/advice/DeskReferral.h"

#include <QJsonObject>

namespace hui {
class Database;
}

namespace hui::advice {

/// Asks for a meeting with a licensed person (转介).
struct BookMeeting {
    QUuid operation; ///< also the meeting's id
    Shift shift;
    QUuid need;
    QString person;
    QDateTime begins; ///< UTC, one of the free times told
    bool online = true; ///< how the line is now
    QDateTime at;
};

/// Says what became of a meeting: called off, took place, nobody came, asked again (回访).
struct MarkMeeting {
    QUuid operation;
    Shift shift;
    QUuid need;
    MeetingState state = MeetingState::Cancelled;
    QString note; ///< what came of it; at most 200 characters
    QDateTime at;
};

/// Journal and what is asked for, or nothing; the platform decides. Asking again with the same
/// operation gives the same referral.
///
/// Offline: the person's times stand at the platform. Refused: another meeting stands, an answer is
/// awaited, the need was refused, the time is past, the person has no licence for the line that
/// holds on that day.
Result<DeskReferral> bookMeeting(Database& database, const BookMeeting& request);

/// As bookMeeting(), also without the line: what happened has happened.
/// Refused: there is no meeting that may come to stand so now. Input: what came of it is missing,
/// or too long.
Result<DeskReferral> markMeeting(Database& database, const MarkMeeting& request);

/// Stores what the stream `advice_referral` told: as it is, or gone.
Result<Done> receiveReferral(Database& database, const QString& key, const QJsonObject& value);

/// The tables of the desk, from its journal.
Result<Done> rebuildReferrals(Database& database, qint64 first, qint64 last);

} // namespace hui::advice
