// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/customer/CustomerLink.h"

namespace hui {

class Database;

/// The table `customer_link`, a part of a record: CustomerRepository reads and writes it with the
/// rest. It decides nothing.
class LinkRepository {
public:
    explicit LinkRepository(Database& database)
        : m_database(database)
    {
    }

    /// Oldest first.
    Result<QList<CustomerLink>> of(const QUuid& customer) const;

    /// To a record that has none yet.
    Result<Done> add(const QUuid& customer, const QList<CustomerLink>& links);

    /// The records that are linked to one, ended or not.
    Result<QList<QUuid>> linkedTo(const QUuid& customer) const;

private:
    Result<Done> add(const QString& customer, const CustomerLink& link);

    Database& m_database;
};

} // namespace hui
