// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "modules/admin/Partner.h"

#include <optional>

namespace hui {
class Database;
}

namespace hui::admin {

/// The tables `partner`, `partner_grant` and `partner_interface_use`: the only place with their
/// SQL. It decides nothing.
class PartnerRepository {
public:
    explicit PartnerRepository(Database& database)
        : m_database(database)
    {
    }

    Result<Done> save(const Partner& partner);
    Result<std::optional<Partner>> byId(const QString& id) const;

    /// The same, and nobody else changes the partner until the transaction ends.
    Result<std::optional<Partner>> lockedById(const QString& id);

    /// In the order of their numbers.
    Result<QList<Partner>> all(int limit) const;

    Result<Done> grant(const QString& partner, const Grant& grant);
    Result<Done> ungrant(const QString& partner, const QString& interface);
    Result<QList<Grant>> grants(const QString& partner) const;
    Result<bool> isGranted(
        const QString& partner, const QString& interface, const QDate& day) const;

    /// Counts a call of an interface on a day.
    Result<Done> noteUse(
        const QString& partner, const QDate& day, const QString& interface, bool failed);
    Result<QList<UseOfDay>> usesSince(const QString& partner, const QDate& day) const;

private:
    Database& m_database;
};

} // namespace hui::admin
