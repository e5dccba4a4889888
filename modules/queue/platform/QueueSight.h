// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"
#include "app/ticket/TicketWire.h"
#include "modules/queue/BookedTimes.h"
#include "modules/queue/WaitTime.h"

namespace hui::queue {

/// The branch's business day: tickets are of it.
Result<QDate> businessDateOf(server::Context& context, const QString& branch);

/// The times of a day that may still be booked at a branch.
Result<QList<BookedTime>> freeTimesOf(
    server::Context& context, const QString& branch, const QDate& day);

/// A day on which times are free, and which.
struct FreeDay {
    QDate day = {};
    QList<BookedTime> times = {};

    int free() const; ///< for how many
};

/// The days on which times may be booked at a branch (`daysToBook`), those that are full too.
Result<QList<QDate>> daysToBookAt(server::Context& context, const QString& branch);

/// Of those days the ones with a free time.
Result<QList<FreeDay>> freeDaysOf(server::Context& context, const QString& branch);

/// How long who comes now would wait at a branch; nothing when the bank tells no waiting times.
Result<std::optional<BranchWait>> waitAt(server::Context& context, const QString& branch);

/// The windows of a branch: where its desks stand.
Result<QStringList> windowsOf(server::Context& context, const QString& branch);

/// Whether numbers of a branch are drawn from afar just now: it is open, its day has begun and a
/// desk stands there.
Result<bool> isDrawnAt(server::Context& context, const QString& branch);

/// The queue of a branch as the window of a device sees it: what is held and what was given up
/// within half an hour, then those in line as this window calls them, then what waits for other
/// windows. On `day`, or on the branch's business day when it is not valid.
Result<QueueView> viewQueue(
    server::Context& context, const QString& branch, const QString& device, const QDate& day = {});

} // namespace hui::queue
