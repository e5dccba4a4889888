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

/// The table `case_photo`: the only place with its SQL. Pictures are closed.
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

private:
    Database& m_database;
};

} // namespace hui::cases
