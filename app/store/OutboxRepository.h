// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Journal.h"

#include <QList>

#include <optional>

namespace hui {

/// What became of one attempt to send or to ask for an operation.
struct OutboxVerdict {
    OutboxEvent event;
    QString serverRef = {}; ///< the platform's number
    QString code = {}; ///< stable code of a refusal or fault
    QJsonObject result = {}; ///< the platform's answer; closed on the disk
    QString lastError = {}; ///< for the log and the sync page; no customer data
    std::optional<qint64> nextAtMonoMs = {}; ///< not before; on the clock that only goes forward
};

/// How many operations are not at their end.
struct OutboxCounts {
    int waiting = 0; ///< recorded, sending, to be retried
    int unknown = 0; ///< sent, outcome not known
    int review = 0;
    int poison = 0;
};

/// The table `outbox`: every move of an operation towards the platform, along next(). Methods that
/// write join the caller's transaction, or make one of their own; written twice, they change
/// nothing more.
class OutboxRepository {
public:
    /// Item-level 4xx answers after which an operation is put aside.
    static constexpr int malformedLimit = 5;

    explicit OutboxRepository(Database& database)
        : m_database(database)
    {
    }

    /// What may be sent now, oldest first: recorded or to be retried, its time come, and what it
    /// depends on accepted.
    Result<QList<JournalEntry>> due(qint64 nowMonoMs, int limit) const;

    /// What must be asked for now, oldest first: outcome unknown, its time come.
    Result<QList<JournalEntry>> doubtful(qint64 nowMonoMs, int limit) const;

    /// The earliest time for which something that waits was put off; nothing when none was.
    Result<std::optional<qint64>> nextAt() const;

    /// The time until which one operation was put off; nothing when it was not.
    Result<std::optional<qint64>> nextAtOf(const QUuid& id) const;

    /// To be on disk before the first byte leaves: from now on these may have arrived.
    Result<Done> markSending(const QList<QUuid>& ids);

    /// Moves an operation along and stores what was learned; gives its new state. Protocol when
    /// the verdict contradicts what is known already; then nothing changes. What depends on an
    /// operation that was refused or put aside goes to review.
    Result<OutboxState> settle(const QUuid& id, const OutboxVerdict& verdict);

    /// It surely did not arrive: send again, not before `nextAtMonoMs`.
    Result<OutboxState> retry(const QUuid& id, qint64 nextAtMonoMs, const QString& lastError);

    /// It is not to be sent before `until` (UTC), and looked at again at `nextAtMonoMs`. Only what
    /// may be sent is held; that it is, is forgotten when it is sent.
    Result<Done> hold(const QUuid& id, qint64 nextAtMonoMs, const QDateTime& until);

    /// After a start: what was being sent is unknown now, and waiting times of the last run mean
    /// nothing on this run's clock. Gives how many became unknown.
    Result<int> recover();

    /// The platform was restored from a backup that ends at `sequence`: everything above it that
    /// had been sent is sent again, with the same ids. Gives how many.
    Result<int> resendAbove(qint64 sequence);

    Result<OutboxCounts> counts() const;

    /// The operations in a state, oldest first.
    Result<QList<JournalEntry>> inState(OutboxState state, int limit) const;

    /// Up to and with this sequence number everything was accepted or rejected.
    Result<qint64> settledUpTo() const;

    /// The highest sequence number there is, 0 when nothing was ever recorded.
    Result<qint64> highest() const;

private:
    template <class Work>
    auto together(Work work) -> decltype(work());
    Result<QList<JournalEntry>> entries(const QString& where, const QVariantList& values) const;
    Result<OutboxState> move(const QUuid& id, const OutboxVerdict& verdict);
    Result<Done> store(const QUuid& id, OutboxState state, const OutboxVerdict& verdict);
    Result<Done> holdDependents(const QUuid& id);
    Result<Done> note(const QUuid& id, OutboxState state, const QString& code);

    Database& m_database;
};

} // namespace hui
