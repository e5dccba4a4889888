// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "modules/cases/Photo.h"

#include <QList>
#include <QUuid>

namespace hui {
class Database;
}

namespace hui::cases {

/// The tables `case_photo` and `case_photo_policy`: the only place with their SQL. Pictures are
/// closed.
class CasePhotoRepository {
public:
    explicit CasePhotoRepository(Database& database)
        : m_database(database)
    {
    }

    /// Keeps it instead of the one of the same side.
    Result<Done> keep(const QUuid& caseId, const Photo& photo);

    /// Front first.
    Result<QList<Photo>> ofCase(const QUuid& caseId) const;

    /// For how many days photographs are kept: after their case has come out, and at the longest.
    struct Policy {
        int days = 0;
        int mostDays = 0;
    };
    Result<std::optional<Policy>> policyOn(const QDate& day) const;

    /// The cases with photographs that came out before a moment or were taken before another.
    Result<QList<QUuid>> casesBefore(
        const QDateTime& cameOut, const QDateTime& taken, int limit) const;

    /// All cases with photographs.
    Result<QList<QUuid>> cases() const;

    /// Deletes the photographs of a case.
    Result<Done> forget(const QUuid& caseId);

private:
    Database& m_database;
};

} // namespace hui::cases
