// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/Payment.h"

#include <QVariant>

namespace hui {
class Database;
}

namespace hui::billpay {

/// The table `payment_followed`: the only place with its SQL. What became of each operation comes
/// from the journal.
class FollowedRepository {
public:
    explicit FollowedRepository(Database& database)
        : m_database(database)
    {
    }

    /// Whatever followed a payment, oldest first.
    Result<QList<Correction>> of(const QUuid& original) const;
    /// The payment an operation is about; null when it is about none.
    Result<QUuid> originalOf(const QUuid& operation) const;

    Result<Done> add(const QUuid& original, const Correction& correction);
    /// Notes that the cash of a refused cancellation or refund is in the drawer again.
    Result<Done> notePutBack(const QUuid& correction, const QUuid& operation);
    Result<QUuid> putBackBy(const QUuid& correction) const;

private:
    Result<Correction> readOne(const QVariantList& row) const;
    Result<bool> isPaidOut(const QUuid& complaint) const;

    Database& m_database;
};

} // namespace hui::billpay
