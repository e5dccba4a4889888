// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "modules/community/DeskBooking.h"

#include <QStringList>
#include <QVariant>

namespace hui {
class Database;
}

namespace hui::community {

/// The schema files of the desk's tables, in order.
QStringList communityMigrations();

/// The tables `community_booking` and `community_print` of the desk: the only place with their SQL.
/// It decides nothing.
class DeskBookingRepository {
public:
    explicit DeskBookingRepository(Database& database)
        : m_database(database)
    {
    }

    Result<Done> add(const DeskBooking& booking);
    Result<Done> noteCancel(const QUuid& booking, const QUuid& operation);
    Result<Done> noteRefund(const QUuid& booking, const QUuid& operation);

    Result<std::optional<DeskBooking>> byId(const QUuid& booking) const;
    /// By the operation that brought its money.
    Result<std::optional<DeskBooking>> byPayment(const QUuid& payment) const;

    /// Whose money was taken for one of these records, the newest up to `limit`, the newest first.
    Result<QList<DeskBooking>> ofRecords(const QStringList& records, int limit) const;

    /// Those of which a leg was refused, or that were asked to be cancelled, and whose cash nobody
    /// has handed out: what is due back is among them. The newest first.
    Result<QList<DeskBooking>> notPaidOut() const;

    /// The newest first.
    Result<QList<DeskBooking>> newest(int limit) const;

    /// Counts one more printing of a paper: how many there are now.
    Result<int> countPrint(const QUuid& booking, const QString& paper);

private:
    Result<QList<DeskBooking>> where(const QString& condition, const QVariantList& values) const;
    Result<Done> readLegs(DeskBooking& booking) const;
    Result<Done> change(const QString& sql, const QVariantList& values);

    Database& m_database;
};

} // namespace hui::community
