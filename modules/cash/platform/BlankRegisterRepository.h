// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/till/Blank.h"

namespace hui {
class Database;
}

namespace hui::cash {

/// A kind of form in a box of a branch.
struct BlankPlace {
    QString branch;
    QString box;
    QString kind;
};

/// The table `blank_register`: the only place with its SQL.
class BlankRegisterRepository {
public:
    explicit BlankRegisterRepository(Database& database)
        : m_database(database)
    {
    }

    /// The lowest number in stock and how many there are; 0 pieces when there are none.
    Result<BlankStock> stockOf(const BlankPlace& place) const;
    /// How many numbers of a range lie in the box.
    Result<qint64> held(const BlankPlace& place, const BlankRange& range) const;
    /// How many numbers of a range are out and not handed back, in the whole branch.
    Result<qint64> known(const BlankPlace& place, const BlankRange& range) const;
    Result<Done> add(const BlankPlace& place, const BlankRange& range);
    /// Moves what is in stock in the box from `first` to `last` on; gives how many there were.
    Result<qint64> move(const BlankPlace& place, const BlankRange& range, BlankState state);
    /// Puts what was sent from `place` into a box; gives how many there were.
    Result<qint64> arrive(const BlankPlace& place, const BlankRange& range, const QString& box);

private:
    Database& m_database;
};

} // namespace hui::cash
