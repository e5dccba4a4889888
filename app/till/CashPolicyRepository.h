// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/CashPolicy.h"

namespace hui {

class Database;

/// The table `cash_policy` of the desk: what the change stream "cash_policy" has brought.
class CashPolicyRepository {
public:
    explicit CashPolicyRepository(Database& database)
        : m_database(database)
    {
    }

    /// The policy that holds on a business day; that of nothing when none does.
    Result<CashPolicy> on(const QDate& businessDate) const;

    /// Applies one change of the stream; called by sync.
    Result<Done> apply(const QJsonObject& value);

private:
    Database& m_database;
};

} // namespace hui
