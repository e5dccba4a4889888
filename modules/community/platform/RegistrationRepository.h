// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

#include <optional>

namespace hui {
class Database;
}

namespace hui::community {

/// A number in a simulated hospital's own books.
struct SimulatedRegistration {
    QUuid reference;
    QString hospital;
    QString number;
    int unanswered = 0; ///< how many more questions get no answer
    bool isCancelled = false;
    QDateTime checkedIn = {}; ///< UTC; invalid: the patient has not come
    int ahead = 0; ///< in the line, when they came
};

/// The tables `community_sim_…`: the only place with their SQL.
class RegistrationRepository {
public:
    explicit RegistrationRepository(Database& database)
        : m_database(database)
    {
    }

    Result<QString> behaviour(const QString& hospital) const; ///< empty: none was set
    Result<Done> setBehaviour(const QString& hospital, const QString& behaviour);

    Result<std::optional<SimulatedRegistration>> byReference(const QUuid& reference) const;
    Result<Done> save(const SimulatedRegistration& registration);
    Result<int> count(const QString& hospital) const;

private:
    Database& m_database;
};

} // namespace hui::community
