// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QDateTime>
#include <QStringList>

namespace hui {
class Database;
}

namespace hui::server {

/// What somebody tried and what came of it: sign-ins, approvals, devices. Written for refusals
/// too. Holds numbers of operators and devices, never customers.
struct AuditEntry {
    QDateTime at;
    QString branch;
    QString deviceId;
    QString actor; ///< operator number
    QString action; ///< "session.open", "approval.sign", "device.freeze"
    QString subject; ///< operation, session or device
    QString outcome; ///< "ok" or the code of the refusal
};

/// Adds a row to the audit table. It is never changed or deleted.
Result<Done> writeAudit(Database& database, const AuditEntry& entry);

/// What stands of some subjects, by actions whose name begins so; newest first, at most `limit`.
Result<QList<AuditEntry>> auditOf(
    Database& database, const QStringList& subjects, const QString& beginning, int limit);

} // namespace hui::server
