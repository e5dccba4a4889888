// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/CashRequest.h"

namespace hui {
class Database;
}

namespace hui::cash {

/// A request as the platform has it.
struct BranchRequest {
    QString branch;
    CashRequest request;
};

/// The table `cash_request` of the platform, and its change stream of the branch.
class CashRequestBookRepository {
public:
    explicit CashRequestBookRepository(Database& database)
        : m_database(database)
    {
    }

    Result<std::optional<BranchRequest>> byId(const QUuid& request) const;
    /// Adds or moves one and tells the desks of its branch.
    Result<Done> add(const BranchRequest& request);
    Result<Done> move(BranchRequest request, CashRequestState state, const QString& reason);

private:
    Result<Done> tell(const BranchRequest& request) const;

    Database& m_database;
};

} // namespace hui::cash
