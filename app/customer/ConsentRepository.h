// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Consent.h"

namespace hui {

class Database;

/// The table `customer_consent`, a part of a record: CustomerRepository reads and writes it with
/// the rest. It decides nothing.
class ConsentRepository {
public:
    explicit ConsentRepository(Database& database)
        : m_database(database)
    {
    }

    /// Oldest first.
    Result<QList<Consent>> of(const QUuid& customer) const;

    /// To a record that has none yet.
    Result<Done> add(const QUuid& customer, const QList<Consent>& consents);

private:
    Result<Done> add(const QString& customer, const Consent& consent);

    Database& m_database;
};

} // namespace hui
