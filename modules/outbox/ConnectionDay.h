// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Journal.h"

#include <QDateTime>
#include <QList>

namespace hui::outbox {

/// The link was lost or came back.
struct LinkChange {
    QDateTime at; ///< UTC
    bool isUp = false;
};

/// A stretch of the day with one kind of link.
struct LinkSpan {
    QDateTime from; ///< UTC
    QDateTime to;
    bool isUp = true;

    friend bool operator==(const LinkSpan&, const LinkSpan&) = default;
};

/// How the desk stood with the platform today.
struct ConnectionDay {
    QList<LinkSpan> spans; ///< one after another without a gap; empty before the first entry
    int takenOffline = 0; ///< operations recorded while the line was down
    int carriedOver = 0; ///< … that the platform has settled since
};

/// Puts the day together from what was seen, and for the time before from the journal: what was
/// recorded offline or lay for a minute before it was sent tells that the line was down then.
/// `now` ends the last span. Entries in any order, changes oldest first.
ConnectionDay connectionOf(const QList<JournalEntry>& entries, const QList<LinkChange>& seen,
    const QDateTime& from, const QDateTime& now);

} // namespace hui::outbox
