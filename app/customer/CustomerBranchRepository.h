// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QStringList>
#include <QUuid>

namespace hui {

class Database;

/// The platform's table `customer_branch`: the only place with its SQL.
class CustomerBranchRepository {
public:
    explicit CustomerBranchRepository(Database& database)
        : m_database(database)
    {
    }

    /// From now on the desks of the branch are told of the customer.
    Result<Done> add(const QUuid& customer, const QString& branch);

    /// The customer is forgotten.
    Result<Done> removeAll(const QUuid& customer);

    Result<QStringList> of(const QUuid& customer) const;

    /// Whether the branch has the record that stands for a number: whose desks were told of it may
    /// ask about the person, others take the record first.
    Result<bool> has(const QString& branch, const QUuid& customer) const;

private:
    Database& m_database;
};

/// The schema of that table.
QString customerBranchMigration();

} // namespace hui
