// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"
#include "app/server/Router.h"

#include <optional>

namespace hui::server {

/// A person who may sign in, or sign for others.
struct OperatorAccount {
    Operator who;
    Money limit = Money::fen(0); ///< the most this person may approve; zero for tellers
};

/// A person with what proves their password, for grants that are checked without the platform.
struct KnownOperator {
    OperatorAccount account;
    QString passwordHash; ///< PHC, Argon2id
};

/// The table `operator`: the only place with its SQL, except that provePerson() counts there.
class Operators {
public:
    explicit Operators(Database& database)
        : m_database(database)
    {
    }

    /// An active operator; nothing when there is none of that number.
    Result<std::optional<OperatorAccount>> byId(const QString& id) const;

    /// Whether an active operator of that number has the role: "manager", "supervisor".
    Result<bool> hasRole(const QString& id, const QString& role) const;

    /// The active supervisors of a branch, by number.
    Result<QList<KnownOperator>> supervisorsOf(const QString& branch) const;

    /// Adds an operator, or changes name, branch, roles and limit of a known one. The password
    /// hash of a known one stays.
    Result<Done> save(const OperatorAccount& account, const QString& passwordHash);

private:
    Database& m_database;
};

} // namespace hui::server
