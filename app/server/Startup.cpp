// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Startup.h"

#include "app/store/Database.h"
#include "app/store/Migrations.h"

#include <QCoreApplication>

namespace hui::server {

namespace {

// Any numbers will do as long as every process of the platform takes the same ones.
constexpr int startLock = 4873100;
constexpr int useLock = 4873101;

Result<bool> lock(Database& database, const char* function, int number)
{
    auto done
        = database.run(QStringLiteral("SELECT %1(?)").arg(QLatin1StringView(function)), {number});
    if (!done)
        return std::unexpected(done.error());
    return done->next() && done->value(0).toBool(); // what waits for a lock gives nothing back
}

} // namespace

Result<Done> migrateAlone(
    Database& database, const QStringList& files, const std::function<Result<Done>()>& next)
{
    const auto prepare = [&] {
        const Result<Done> migrated = migrate(database, files);
        return migrated ? next() : migrated;
    };
    if (database.dialect() == Dialect::Sqlite)
        return prepare();
    if (const auto locked = lock(database, "pg_advisory_lock", startLock); !locked)
        return std::unexpected(locked.error());
    const Result<Done> prepared = prepare();
    const auto unlocked = lock(database, "pg_advisory_unlock", startLock);
    if (prepared && !unlocked)
        return std::unexpected(unlocked.error());
    return prepared;
}

Result<Done> noteInUse(Database& database)
{
    if (database.dialect() == Dialect::Sqlite)
        return Done{};
    const auto noted = lock(database, "pg_advisory_lock_shared", useLock);
    return noted ? Result<Done>(Done{}) : std::unexpected(noted.error());
}

Result<Done> whileUnused(Database& database, const std::function<Result<Done>()>& work)
{
    if (database.dialect() == Dialect::Sqlite)
        return work();
    const auto alone = lock(database, "pg_try_advisory_lock", useLock);
    if (!alone)
        return std::unexpected(alone.error());
    if (!*alone)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error",
                "Another process of the platform uses this database. Stop them all first."));
    const Result<Done> done = work();
    const auto left = lock(database, "pg_advisory_unlock", useLock);
    if (done && !left)
        return std::unexpected(left.error());
    return done;
}

} // namespace hui::server
