// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Startup.h"

#include "app/store/Database.h"
#include "app/store/Migrations.h"

namespace hui::server {

Result<Done> migrateAlone(
    Database& database, const QStringList& files, const std::function<Result<Done>()>& next)
{
    const auto prepare = [&] {
        const Result<Done> migrated = migrate(database, files);
        return migrated ? next() : migrated;
    };
    if (database.dialect() == Dialect::Sqlite)
        return prepare();
    // Any number will do as long as every process of the platform takes the same one.
    const auto locked = database.run(QStringLiteral("SELECT pg_advisory_lock(4873100)"));
    if (!locked)
        return std::unexpected(locked.error());
    const Result<Done> prepared = prepare();
    const auto unlocked = database.run(QStringLiteral("SELECT pg_advisory_unlock(4873100)"));
    if (prepared && !unlocked)
        return std::unexpected(unlocked.error());
    return prepared;
}

} // namespace hui::server
