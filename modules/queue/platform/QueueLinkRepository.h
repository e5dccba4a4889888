// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/DailyUse.h"
#include "app/server/PhonePages.h"

namespace hui::queue {

/// Where a link leads.
struct QueueLink {
    QString kind; ///< "lobby", "take", "ticket"; "remote": draws one number
    QString branch;
    QUuid ticket = {}; ///< of a "ticket"
    QDateTime dueAt = {}; ///< of a ticket that is booked: it is good for its hours from then on
    QByteArray phone = {}; ///< of a ticket: what drew it, as it is counted at the branch
};

/// How long a kind of link is good for, and how many numbers drawn by telephone may wait.
struct QueueLinkPolicy {
    int hours = 0;
    int most = 0;
    int perPhone = 0; ///< of those, that one telephone has drawn; 0: as many as it likes
    int aDay = 0; ///< that one telephone draws a day; 0: likewise
};

/// From where a time is booked.
struct BookingSource {
    QByteArray phone = {}; ///< its address; empty where it has none of its own
    QString link = {}; ///< the token of the page
};

/// The tables `queue_link`, `queue_link_policy` and `queue_booking_limit`: the only place with
/// their SQL.
class QueueLinkRepository {
public:
    explicit QueueLinkRepository(server::Context& context)
        : m_context(context)
    {
    }

    /// Makes a link with a token of its own, inside the caller's transaction; nothing when the
    /// platform has no phone pages or no policy for the kind.
    Result<std::optional<server::PhoneLink>> make(const QueueLink& link);

    /// The same for a token that exists already; known ones stay as they are.
    Result<std::optional<server::PhoneLink>> make(const QueueLink& link, const QString& token);

    /// Where a token leads; nothing when it never was or has expired.
    Result<std::optional<QueueLink>> find(const QString& token) const;

    /// Takes a link that draws one number for itself, to the end of the transaction; false when it
    /// has drawn it.
    Result<bool> holdRemote(const QString& token);

    /// Such a link has drawn its number: from now on it leads to that.
    Result<Done> useRemote(const QString& token, const QUuid& ticket);

    Result<std::optional<QueueLinkPolicy>> policyOf(const QString& kind) const;

    /// How many numbers of a day that a telephone has drawn wait.
    Result<int> waitingOf(const QByteArray& phone, const QString& branch, const QDate& day) const;

    /// Counts one number that a telephone draws in the hall today; false when it has had enough.
    /// Inside the caller's transaction.
    Result<bool> countDrawn(const QByteArray& phone, const QueueLinkPolicy& policy);

    /// Takes that back: it was not drawn.
    Result<Done> uncountDrawn(const QByteArray& phone, const QueueLinkPolicy& policy);

    /// Counts one time that is booked today; false when telephone or link have as many as the
    /// policy lets them. Inside the caller's transaction.
    Result<bool> countBooking(const BookingSource& source);

    /// Takes that back: the time was not to be had.
    Result<Done> uncountBooking(const BookingSource& source);

    /// Drops the links that have expired, and what was counted on days that are over.
    Result<Done> sweep();

private:
    QString sourceOf(const QByteArray& phone) const;
    Result<QList<server::DailyLimit>> limitsOf(const BookingSource& source) const;

    server::Context& m_context;
};

} // namespace hui::queue
