// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "modules/community/DeskCharge.h"

#include <QVariant>

namespace hui {
class Database;
}

namespace hui::community {

/// The table `community_charge` of the desk: the only place with its SQL. It decides nothing.
class DeskChargeRepository {
public:
    explicit DeskChargeRepository(Database& database)
        : m_database(database)
    {
    }

    Result<Done> add(const DeskCharge& charge);
    Result<Done> noteUndo(const QUuid& charge, const QUuid& operation);
    Result<Done> noteRefund(const QUuid& charge, const QUuid& operation);

    Result<std::optional<DeskCharge>> byOperation(const QUuid& operation) const;

    /// Those that were taken or handed out on a day, the newest first; with them what is open of
    /// any other day: the hospital has not answered, or the cash has not been handed out.
    Result<QList<DeskCharge>> ofDay(ChargeKind kind, const QDate& businessDate, int limit) const;

private:
    Result<QList<DeskCharge>> where(const QString& condition, const QVariantList& values) const;
    Result<Done> readLegs(DeskCharge& charge) const;

    Database& m_database;
};

} // namespace hui::community
