// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/Complaint.h"

namespace hui {
class Database;
}

namespace hui::billpay {

/// The complaints this desk has raised. What was complained of is in the journal, what became of it
/// in the outbox; the table `complaint_step` has only when the platform moved it.
class ComplaintRepository {
public:
    explicit ComplaintRepository(Database& database)
        : m_database(database)
    {
    }

    /// The latest complaints, the newest first, whatever became of them.
    Result<QList<Complaint>> latest(int limit) const;

    /// Takes what the platform tells of a complaint (stream "complaint"; its key is the operation)
    /// and gives its last move, when that is new. What is about a complaint of another desk changes
    /// nothing. A Protocol error for what is outside the contract.
    Result<std::optional<ComplaintStep>> apply(const QString& key, const QJsonObject& value);

private:
    Result<Complaint> readOne(const QUuid& operation) const;
    Result<QList<ComplaintStep>> stepsOf(const QUuid& operation) const;
    Result<bool> addStep(const QUuid& operation, const ComplaintStep& step);

    Database& m_database;
};

} // namespace hui::billpay
