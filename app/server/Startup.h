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

} // namespace hui::server
