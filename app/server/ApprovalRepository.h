// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"

#include <QDateTime>
#include <QUuid>

#include <optional>

namespace hui {
class Database;
}

namespace hui::server {

/// A signature of a second person for one operation.
struct Approval {
    QString id;
    QUuid requestKey; ///< Idempotency-Key of the request that made it
    QByteArray requestFingerprint; ///< of that request without the password
    QUuid operation; ///< the only one it is good for
    QString kind;
    QString channel; ///< told when it was signed; empty: by the strictest row of every channel
    QString fingerprint; ///< of what the approver was shown
    QString branch;
    QString deviceId;
    QString maker;
    QString approver;
    std::optional<Money> amount;
    QString reason;
    QString opinion;
    QDateTime signedAt;
    QDateTime expiresAt;
};

/// The table `approval`: the only place with its SQL.
class ApprovalRepository {
public:
    explicit ApprovalRepository(Database& database)
        : m_database(database)
    {
    }

    /// Adds an approval, unless its request has made one already.
    Result<Done> add(const Approval& approval);

    Result<std::optional<Approval>> byId(const QString& id) const;
    Result<std::optional<Approval>> byRequestKey(const QUuid& key) const;

    /// Those of an operation, newest first.
    Result<QList<Approval>> ofOperation(const QUuid& operation) const;

private:
    Result<QList<Approval>> where(const QString& condition, const QString& value) const;
    Result<std::optional<Approval>> one(const QString& condition, const QString& value) const;

    Database& m_database;
};

} // namespace hui::server
