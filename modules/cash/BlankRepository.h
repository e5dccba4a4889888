// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/store/Operation.h"
#include "modules/cash/Blank.h"

#include <QList>

namespace hui {
class Database;
}

namespace hui::cash {

/// The tables `blank_piece` and `blank_count` of the desk. It decides nothing.
class BlankRepository {
public:
    explicit BlankRepository(Database& database)
        : m_database(database)
    {
    }

    /// What a box holds, by kind.
    Result<QList<BlankStock>> stockOf(const QString& box) const;
    /// How many numbers of a range were ever taken, and are not handed back.
    Result<qint64> known(const BlankRange& range) const;
    Result<Done> add(const BlankRange& range, const QString& box, const QUuid& operation);
    /// Moves a range that is in stock on.
    Result<Done> move(const BlankRange& range, BlankState state, const QUuid& operation);
    /// The highest number of a kind that is in stock in a box; 0 when there is none.
    Result<qint64> highest(const QString& kind, const QString& box) const;

    Result<Done> addCount(const Operation& operation, const BlankCount& count);
    Result<QList<BlankCount>> countsOf(const QUuid& operation) const;

private:
    Database& m_database;
};

} // namespace hui::cash
