// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Duty.h"
#include "app/core/Result.h"

#include <QDate>

namespace hui {
class Database;
}

namespace hui::server {

/// The tables `duty_shift` and `branch_seal`: the only place with their SQL.
class Duties {
public:
    explicit Duties(Database& database)
        : m_database(database)
    {
    }

    /// What one operator is offered on a day: the shifts that hold then, the seals that are theirs.
    Result<DutyOffer> of(const QString& branch, const QString& operatorId, const QDate& day) const;

    /// The shifts of a branch from a day on, instead of those that were told of this day before.
    Result<Done> setShifts(
        const QString& branch, const QDate& validFrom, const QList<DutyShift>& shifts);

    /// Adds a seal, or makes another operator answer for it.
    Result<Done> assign(const QString& branch, const BranchSeal& seal, const QString& operatorId);

    /// Out of the safe into the hands of the operator who answers for it; false when it is
    /// another's.
    Result<bool> take(
        const QString& branch, const BranchSeal& seal, const QString& operatorId, const QDate& day);

    /// Whatever the operator has goes back into the safe.
    Result<Done> giveBack(const QString& branch, const QString& operatorId);

    /// Who has a seal since which day; empty and invalid while it is in the safe.
    Result<std::pair<QString, QDate>> holderOf(const QString& branch, const BranchSeal& seal) const;

private:
    Database& m_database;
};

} // namespace hui::server
