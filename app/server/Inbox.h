// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"

#include <optional>

namespace hui::server {

/// An item of an upload whose envelope has been read.
struct Upload {
    UploadedOperation operation;
    std::optional<QUuid> dependsOn;
    QByteArray fingerprint; ///< SHA-256 over the canonical item: proves that a retry asks the same
};

/// A row of the inbox.
struct InboxRow {
    UploadedOperation operation;
    QByteArray fingerprint; ///< as Inbox::fingerprintOf() makes it
    bool done = false; ///< its outcome is final
    OperationOutcome outcome; ///< when done
    QString serverRef;
    std::optional<QUuid> dependsOn = {};
    qint64 number = 0; ///< of the row: in the order of arrival
};

/// The table `inbox`, one row for every operation the platform ever took: the only place that
/// writes it (InboxDay reads a day of it). Its two unique indexes, of the operation and of the
/// device's number, decide which of two uploads at the same moment is the first.
class Inbox {
public:
    explicit Inbox(Database& database)
        : m_database(database)
    {
    }

    /// Writes the row of a new operation, not done; our reference for it. Nothing when there is a
    /// row of that operation or of that number of the device; on PostgreSQL after waiting for a
    /// transaction that is just writing one.
    Result<std::optional<QString>> take(const Upload& upload, const QDateTime& receivedAt);

    /// What stands in the inbox for the fingerprint of an upload: nobody can try values against it.
    QByteArray fingerprintOf(const Upload& upload) const;

    Result<std::optional<InboxRow>> byId(const QUuid& id) const;

    /// What an operation said; empty when it has not arrived.
    Result<QJsonObject> bodyOf(const QUuid& id) const;

    /// What was taken of a device above a number, in the order of its numbers, at most `limit`.
    Result<QList<InboxRow>> above(const QString& deviceId, qint64 sequence, int limit) const;

    /// What was done for the records with these numbers, newest first, at most `limit`; only what
    /// came before the row numbered `before`, when that is not 0. What began a record is among it:
    /// its number is that of the operation.
    Result<QList<InboxRow>> ofCustomer(const QStringList& records, qint64 before, int limit) const;

    /// The ids of all that was done for these records.
    Result<QStringList> doneFor(const QStringList& records) const;

    Result<bool> hasSequence(const QString& deviceId, qint64 sequence) const;

    /// Reserves a row that is not done for the caller's transaction; false when it is done.
    Result<bool> claim(const QUuid& id);

    /// Stores the final outcome of a row of this transaction.
    Result<Done> finish(const QUuid& id, const OperationOutcome& outcome, const QDateTime& at);

    /// The highest number of a device that was taken; 0 for none.
    Result<qint64> watermark(const QString& deviceId) const;

    /// The number up to which nothing of a device is missing; remembers it.
    Result<qint64> contiguous(const QString& deviceId);

private:
    Result<QVariant> customerOf(const UploadedOperation& operation) const;
    Result<QList<InboxRow>> rowsWhere(const QString& where, const QVariantList& values) const;

    Database& m_database;
};

} // namespace hui::server
