// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "modules/queue/BookedTimes.h"
#include "modules/queue/WaitTime.h"

#include <QVariant>

#include <optional>

namespace hui {
class Database;
}

namespace hui::queue {

/// A ticket with what only the platform knows of it.
struct BranchTicket {
    Ticket ticket = {};
    QString branch = {};
    QString device = {}; ///< that has it; empty: none
};

/// A step as it was asked for: the same id stands for the same step for ever.
struct MadeStep {
    QUuid id = {};
    QUuid ticket = {};
    QString asked = {}; ///< everything that was asked, as one text
    QString device = {};
    QString operatorId = {}; ///< empty when a customer asked
    QDateTime at = {};
};

/// The tables `queue_class`, `queue_day`, `queue_ticket` and `queue_step`: the only place with
/// their SQL. It decides nothing.
class TicketRepository {
public:
    explicit TicketRepository(Database& database)
        : m_database(database)
    {
    }

    /// The classes in force on a day, in their order.
    Result<QList<TicketClass>> classesOn(const QDate& day) const;

    /// What may be booked on a day; nothing when nothing may.
    Result<std::optional<BookingPolicy>> bookingOn(const QDate& day) const;

    /// What waiting times of a day are reckoned with; nothing when the bank tells none.
    Result<std::optional<WaitPolicy>> waitOn(const QDate& day) const;

    /// Waits until nobody else changes the branch's queue, to the end of the transaction; the
    /// number of the step.
    Result<qint64> lock(const QString& branch, const QDate& day);

    /// Adds a ticket under the next number of its letter and fills that number in.
    Result<Done> add(BranchTicket& ticket, const QString& letter);
    Result<Done> save(const BranchTicket& ticket);

    Result<std::optional<BranchTicket>> byId(const QUuid& id) const;

    /// All of a branch and day, in the order they were taken.
    Result<QList<BranchTicket>> ofDay(const QString& branch, const QDate& day) const;

    /// What a device has called or is serving on a day.
    Result<std::optional<BranchTicket>> heldBy(const QString& device, const QDate& day) const;

    Result<std::optional<MadeStep>> step(const QUuid& id) const;
    Result<Done> note(const MadeStep& step);

private:
    Result<QList<BranchTicket>> where(const QString& condition, const QVariantList& values) const;

    Database& m_database;
};

} // namespace hui::queue
