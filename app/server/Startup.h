// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QStringList>

namespace hui {
class Database;
}

namespace hui::server {

/// migrate(), while no other process of a PostgreSQL platform does the same; they wait here. A
/// SQLite file belongs to one process anyway.
Result<Done> migrateAlone(Database& database, const QStringList& files);

} // namespace hui::server
