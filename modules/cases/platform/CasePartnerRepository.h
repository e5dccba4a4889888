// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QString>
#include <QUuid>

namespace hui {
class Database;
}

namespace hui::cases {

/// The table `case_partner`: the only place with its SQL.
class CasePartnerRepository {
public:
    explicit CasePartnerRepository(Database& database)
        : m_database(database)
    {
    }

    /// Who brought a case, and what as: "billpay.water".
    Result<Done> note(const QUuid& id, const QString& partner, const QString& object);
    /// The case is forgotten.
    Result<Done> forget(const QUuid& id);
    Result<bool> isOf(const QUuid& id, const QString& partner, const QString& object) const;

private:
    Database& m_database;
};

} // namespace hui::cases
