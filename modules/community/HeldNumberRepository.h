// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/customer/HeldFor.h"
#include "modules/community/HeldNumber.h"

#include <QVariant>

#include <optional>

namespace hui {
class Database;
}

namespace hui::community {

/// The table `community_hold`: the only place with its SQL.
class HeldNumberRepository {
public:
    explicit HeldNumberRepository(Database& database)
        : m_database(database)
    {
    }

    /// Keeps one, and drops those that ended before `now`.
    Result<Done> keep(const HeldNumber& held, const QDateTime& now);
    Result<Done> drop(const QUuid& booking);

    /// One that is still held at `now`.
    Result<std::optional<HeldNumber>> byId(const QUuid& booking, const QDateTime& now) const;
    /// Those of these records that are still held at `now`, what ends first before the others.
    Result<QList<HeldNumber>> of(const QStringList& records, const QDateTime& now) const;

private:
    Result<QList<HeldNumber>> where(const QString& condition, const QVariantList& values) const;

    Database& m_database;
};

/// What this service keeps for customers: department and time, and where it is paid.
Result<QList<HeldFor>> heldNumbers(
    Database& database, const QStringList& records, const QDateTime& now);

} // namespace hui::community
