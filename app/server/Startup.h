// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QStringList>

#include <functional>

namespace hui {
class Database;
}

namespace hui::server {

/// migrate() and then `next`, while no other process of a PostgreSQL platform does the same; they
/// wait here. A SQLite file belongs to one process anyway.
Result<Done> migrateAlone(
    Database& database, const QStringList& files, const std::function<Result<Done>()>& next);

/// Says that a process of the platform uses the database, for as long as this connection is open.
/// A SQLite file is locked by its process as a whole.
Result<Done> noteInUse(Database& database);

/// `work`, while no process of a PostgreSQL platform uses the database (noteInUse()); Refused at
/// once when one does. Inside migrateAlone(), so that none starts meanwhile.
Result<Done> whileUnused(Database& database, const std::function<Result<Done>()>& work);

} // namespace hui::server
