// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QUuid>

namespace hui {
class Database;
}

namespace hui::customers {

/// How much of a log is read and told: what is older is asked for at the bank.
inline constexpr int mostLogged = 200;

/// A look at a record, or a change of it (操作日志): who, where, which; why, for the branch of
/// whoever said it alone.
struct LogLine {
    QDateTime at = {}; ///< UTC
    QString act = {}; ///< "customer.reveal", "customer.dealings": as the audit trail calls it
    QString operatorId = {};
    QString branch = {};
    QString device = {};
    QString reason = {};
    QUuid operation = {}; ///< that made it; null: a look is none
    bool isRefused = false;

    friend bool operator==(const LogLine&, const LogLine&) = default;
};

/// What the platform or this desk knows of a record.
struct RecordLog {
    QList<LogLine> lines; ///< newest first
    bool isWhole = true; ///< false: there are older ones
};

/// What the audit trail of this desk has of a record: shown in clear, and taken over by a form. The
/// newest 2,000 looks of the desk at whomever are read. A form stands in the trail of its desk and
/// nowhere else: no log has those of other desks.
Result<RecordLog> logHere(
    Database& database, const QUuid& customer, const QString& branch, const QString& device);

/// Both as one, newest first: what the platform was told already stands as the platform has it.
/// Whole when both are.
RecordLog joinedLog(const RecordLog& here, const RecordLog& there);

QJsonObject toJson(const RecordLog& log);

/// The answer of GET /v1/customers/{id}/log.
Result<RecordLog> recordLogFromJson(const QJsonObject& json);

} // namespace hui::customers
