// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/store/Operation.h"

#include <QList>

namespace hui {
class Database;
}

namespace hui::cash {

/// What was counted of a kind beside what should be there.
struct BlankCount {
    QString kind;
    int expected = 0;
    int counted = 0;
};

/// The table `blank_count` of the desk: the counts of blank forms. It decides nothing.
class BlankCountRepository {
public:
    explicit BlankCountRepository(Database& database)
        : m_database(database)
    {
    }

    Result<Done> add(const Operation& operation, const BlankCount& count);
    Result<QList<BlankCount>> of(const QUuid& operation) const;

private:
    Database& m_database;
};

} // namespace hui::cash
