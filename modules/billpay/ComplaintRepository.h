// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/Complaint.h"

#include <QVariant>

namespace hui {
class Database;
}

namespace hui::billpay {

/// The complaints of the branch. Of one this desk has raised what was complained of is in the
/// journal and what became of it in the outbox; the table `complaint_step` has when the platform
/// moved it. One of another desk stands in `complaint_told` as the platform tells it.
class ComplaintRepository {
public:
    explicit ComplaintRepository(Database& database)
        : m_database(database)
    {
    }

    /// The latest complaints, the newest first, whatever became of them.
    Result<QList<Complaint>> latest(int limit) const;

    /// One of them; nothing when it is not known here.
    Result<std::optional<Complaint>> byId(const QUuid& operation) const;

    /// Takes what the platform tells of a complaint (stream "complaint"; its key is the operation)
    /// and gives its last move, when that is new and the complaint is one of this desk. A Protocol
    /// error for what is outside the contract.
    Result<std::optional<ComplaintStep>> apply(const QString& key, const QJsonObject& value);

    /// Notes that this desk hands out what was given back on a complaint of another desk.
    Result<Done> notePayOut(const QUuid& operation, const QUuid& payOut);
    /// Notes that the cash of a handing out that was refused is in the drawer again.
    Result<Done> notePutBack(const QUuid& operation, const QUuid& putBack);

    /// Notes who looks after a complaint from now on.
    Result<Done> setHandler(const QUuid& operation, const QString& handler);

private:
    Result<QList<QUuid>> newest(const QString& sql, int limit) const;
    Result<Complaint> readTold(const QUuid& operation) const;
    Result<std::optional<PayOut>> payOutOf(const QVariant& payOut, bool isPutBack) const;
    Result<QString> handlerOf(const QUuid& operation) const;
    Result<Done> keepTold(const QUuid& operation, const QString& handler, const QJsonObject& value);
    Result<Complaint> readOne(const QUuid& operation) const;
    Result<QList<ComplaintStep>> stepsOf(const QUuid& operation) const;
    Result<bool> addStep(const QUuid& operation, const ComplaintStep& step);

    Database& m_database;
};

} // namespace hui::billpay
