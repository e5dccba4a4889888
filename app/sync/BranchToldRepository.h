// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/DutyRoster.h"
#include "app/core/FxRate.h"
#include "app/sync/Change.h"

#include <optional>

namespace hui {

class Database;

/// The table `branch_told`: the only place with its SQL.
class BranchToldRepository {
public:
    explicit BranchToldRepository(Database& database)
        : m_database(database)
    {
    }

    /// The streams that lie there: "duty_roster", "service_goal", "fx_rate".
    static const QStringList& streams();

    /// Applies one change of them; one that cannot be read is refused.
    Result<Done> apply(const Change& change);

    /// Who is on duty on a day; nothing: the platform has not told.
    Result<std::optional<DutyRoster>> rosterOn(const QDate& day) const;

    /// In what time customers are to be served; nothing: as that.
    Result<std::optional<ServiceGoal>> goalOn(const QDate& day) const;

    /// The rates published last, by currency.
    Result<QList<FxRate>> rates() const;

private:
    Result<std::optional<QJsonObject>> heldOn(const QString& stream, const QDate& day) const;

    Database& m_database;
};

} // namespace hui
