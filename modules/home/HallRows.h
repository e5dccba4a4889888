// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/ticket/TicketWire.h"

#include <QHash>

namespace hui {
class Database;
}

namespace hui::home {

/// Which tickets of the branch the home page lists.
enum class HallList { Waiting, Booked, Parked };

/// Whose tickets: those this window may call or has, or all of the branch.
enum class HallScope { Window, Hall };

/// The tickets of a list, in the order of the view; those who booked by their time. Who booked a
/// later time is not waiting yet.
QList<queue::Ticket> ticketsOf(
    const queue::QueueView& view, HallList list, HallScope scope, const QDateTime& now);

/// What this desk's own records know of whom a ticket is of.
struct KnownPerson {
    QString name; ///< masked
    QString tier; ///< "金卡"; empty: none
    QString matterZh; ///< what their open case is about; empty: they have none here
    QString matterEn;

    friend bool operator==(const KnownPerson&, const KnownPerson&) = default;
};

/// Those of these records that this desk has.
Result<QHash<QUuid, KnownPerson>> knownPersons(Database& database, const QList<QUuid>& records);

} // namespace hui::home
