// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Customer.h"

namespace hui {

class Database;

/// The table `customer_sign`: what a record may have in common with another of the same person, as
/// blind indexes.
class SignRepository {
public:
    explicit SignRepository(Database& database)
        : m_database(database)
    {
    }

    /// Those of a record of which none are known.
    Result<Done> add(const Customer& customer);

    /// What sharing() asks for each sign, for who looks at how the database goes about it.
    static QString sharingStatement();

    /// The records that share a sign with this one, without itself, at most `limit`.
    Result<QList<QUuid>> sharing(const Customer& customer, int limit) const;

private:
    QStringList indexesOf(const Customer& customer) const;

    Database& m_database;
};

} // namespace hui
