// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace hui {

class Database;

/// Something the trail must tell later: who, what, how it went.
struct AuditEvent {
    QString operatorId; ///< teller number; empty for the machine itself
    QString event; ///< "operation.recorded", "session.signed_in"
    QString outcome; ///< "ok", "refused", a stable code
    QJsonObject detail = {}; ///< closed on the disk
};

/// An event as it stands in the trail.
struct AuditedEvent {
    AuditEvent event;
    QDateTime at; ///< UTC
};

/// The table `audit`: append-only and chained, like the journal.
class AuditTrail {
public:
    explicit AuditTrail(Database& database)
        : m_database(database)
    {
    }

    /// Writes an event inside the caller's transaction, or in one of its own when there is none.
    Result<Done> append(const AuditEvent& event);

    /// The newest events whose name begins so, newest first; at most `limit`. Storage when one was
    /// changed or closed by another key.
    Result<QList<AuditedEvent>> of(const QString& beginning, int limit) const;

private:
    Result<Done> write(const AuditEvent& event);

    Database& m_database;
};

} // namespace hui
