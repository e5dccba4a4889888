// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/store/Operation.h"

#include <QDate>
#include <QList>
#include <QUuid>

#include <functional>
#include <optional>

namespace hui {

class Database;

/// The journal with its outbox. A use case appends its operation in the same transaction as its
/// own rows, so that either both are on disk or neither is; app/sync sends what is waiting, oldest
/// first. Every entry carries the hash of the one before it.
class Journal {
public:
    explicit Journal(Database& database)
        : m_database(database)
    {
    }

    /// Writes journal, outbox and audit rows; to be called inside the use case's transaction.
    /// Gives the device sequence number. The same operation again gives the number it has; another
    /// one under an id that is taken is Refused, and so is everything new while the platform has
    /// stopped this desk. A nearly full disk is a Storage error. What the database's RecordRule
    /// adds is recorded with it.
    Result<qint64> append(const Operation& operation);

    /// Whether this operation is already in the journal: the second click of a double click.
    Result<bool> contains(const QUuid& id) const;

    /// The entry of an operation; nothing when there is none.
    Result<std::optional<JournalEntry>> byId(const QUuid& id) const;

    /// The entries of a business day, newest first.
    Result<QList<JournalEntry>> ofDay(const QDate& businessDate, int limit) const;

    /// The entries with the numbers `first` to `last`, oldest first.
    Result<QList<JournalEntry>> between(qint64 first, qint64 last) const;

    /// Hands over those operations one by one, oldest first, few of them in memory at a time. The
    /// first error ends it.
    Result<Done> visit(
        qint64 first, qint64 last, const std::function<Result<Done>(const Operation&)>& take) const;

private:
    Result<qint64> record(const Operation& operation);
    Result<Done> write(const Operation& operation, qint64 sequence, const QByteArray& previous);
    Result<Done> queue(const Operation& operation, qint64 sequence);

    Database& m_database;
};

} // namespace hui
