// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QUuid>

namespace hui {
class Database;
}

namespace hui::customers {

/// The table `consent_print`: the only place with its SQL.
class ConsentPrintRepository {
public:
    explicit ConsentPrintRepository(Database& database)
        : m_database(database)
    {
    }

    /// One copy more of a consent; gives how many there are now.
    Result<int> count(const QUuid& consent);

private:
    Database& m_database;
};

} // namespace hui::customers
