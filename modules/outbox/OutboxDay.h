// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Biller.h"
#include "app/store/OutboxRepository.h"

namespace hui::outbox {

/// An operation on its way, with what the journal tells about it beside its own entry.
struct OutboxItem {
    JournalEntry entry;
    bool isReversed = false; ///< a later operation took it back, and the platform booked that
    bool isRefunded = false; ///< refused by the platform, and its cash was given back
    std::optional<qint64> nextAtMonoMs = {}; ///< when it is sent or asked for next
};

/// Whether the platform has not had its last word on an operation.
bool isOpen(OutboxState state);

/// What the sync page shows.
struct OutboxDay {
    QList<OutboxItem> items; ///< newest first: those of the day, and older ones still open
    OutboxCounts counts;
    CounterLimits policy;
    Money takenOffline = Money::fen(0); ///< payments of the day recorded while the line was down

    int openCount() const;
};

/// Reads it; at most `limit` operations of the day and as many older ones of each open state.
Result<OutboxDay> readOutboxDay(Database& database, const QDate& businessDate, int limit);

} // namespace hui::outbox
