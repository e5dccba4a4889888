// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QUuid>

#include <optional>

namespace hui {
class Database;
}

namespace hui::campus {

/// What a simulated school has in its books.
struct SimulatedPosting {
    QUuid reference = {};
    QString school = {};
    QString number = {}; ///< of the school's receipt
    int unanswered = 0; ///< enquiries that get no answer yet
    bool isTakenBack = false;
};

/// The tables `campus_sim_…`: the only place with their SQL.
class PostingRepository {
public:
    explicit PostingRepository(Database& database)
        : m_database(database)
    {
    }

    Result<QString> behaviour(const QString& school) const;
    Result<Done> setBehaviour(const QString& school, const QString& behaviour);
    Result<std::optional<SimulatedPosting>> byReference(const QUuid& reference) const;
    Result<Done> save(const SimulatedPosting& posting);
    Result<int> count(const QString& school) const;

private:
    Database& m_database;
};

} // namespace hui::campus
