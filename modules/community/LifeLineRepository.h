// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/community/LifeLine.h"

namespace hui {
class Database;
}

namespace hui::community {

/// The table `life_line` of the desk: the only place with its SQL. The platform tells it.
class LifeLineRepository {
public:
    explicit LifeLineRepository(Database& database)
        : m_database(database)
    {
    }

    /// All of both kinds.
    Result<QList<LifeLine>> all() const;

    /// Applies one change of the stream `life_line`; `value` is empty when the entry is gone.
    Result<Done> apply(const QString& key, const QJsonObject& value);

private:
    Database& m_database;
};

} // namespace hui::community
