// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"
#include "app/sync/Change.h"

#include <optional>

namespace hui {

/// What the platform allows at the counter.
struct Policy {
    Money offlinePerItem = Money::fen(0); ///< most that one payment may be while the line is down
    Money offlinePerDay = Money::fen(0); ///< most that one device may take offline on a day
    Money tillLimit = Money::fen(0); ///< most that should lie in a cash box
    Money largeCash = Money::fen(0); ///< from here on cash must be reported
};

/// The table `policy`.
class PolicyRepository {
public:
    explicit PolicyRepository(Database& database)
        : m_database(database)
    {
    }

    /// The policy in force; nothing before the first pull.
    Result<std::optional<Policy>> current() const;

    /// Applies one change of the stream "policy".
    Result<Done> apply(const Change& change);

private:
    Database& m_database;
};

} // namespace hui
