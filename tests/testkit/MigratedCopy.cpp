// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/testkit/MigratedCopy.h"

#include "app/store/Migrations.h"

#include <QMap>
#include <QSqlDatabase>
#include <QSqlDriver>

#include <cstring>
#include <sqlite3.h>

namespace hui::testkit {

namespace {

struct Opened {
    std::unique_ptr<Database> database;
    sqlite3* handle;
};

/// The connection of Qt that came with the database: a Database shows it to nobody.
Opened opened(const std::function<Result<std::unique_ptr<Database>>()>& open)
{
    const QStringList before = QSqlDatabase::connectionNames();
    auto database = open();
    HUI_ASSERT(database);
    QStringList names = QSqlDatabase::connectionNames();
    names.removeIf([&](const QString& name) { return before.contains(name); });
    HUI_ASSERT(names.size() == 1);
    const QVariant handle = QSqlDatabase::database(names.first(), false).driver()->handle();
    HUI_ASSERT(qstrcmp(handle.typeName(), "sqlite3*") == 0);
    return {*std::move(database), *static_cast<sqlite3* const*>(handle.data())};
}

QByteArray bytesOf(sqlite3* handle)
{
    sqlite3_int64 size = 0;
    unsigned char* bytes = sqlite3_serialize(handle, "main", &size, 0);
    HUI_ASSERT(bytes != nullptr);
    QByteArray copy(reinterpret_cast<const char*>(bytes), size);
    sqlite3_free(bytes);
    return copy;
}

void fill(sqlite3* handle, const QByteArray& bytes)
{
    const auto size = static_cast<sqlite3_int64>(bytes.size());
    auto* owned = static_cast<unsigned char*>(sqlite3_malloc64(static_cast<sqlite3_uint64>(size)));
    HUI_ASSERT(owned != nullptr);
    std::memcpy(owned, bytes.constData(), static_cast<size_t>(size));
    const int done = sqlite3_deserialize(handle, "main", owned, size, size,
        SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
    HUI_ASSERT(done == SQLITE_OK);
}

} // namespace

std::unique_ptr<Database> migratedInMemory(
    const std::function<Result<std::unique_ptr<Database>>()>& open, const QStringList& migrations)
{
    static QMap<QStringList, QByteArray> made;
    Opened fresh = opened(open);
    const auto known = made.constFind(migrations);
    if (known != made.cend()) {
        fill(fresh.handle, *known);
        return std::move(fresh.database);
    }
    HUI_ASSERT(migrate(*fresh.database, migrations));
    made.insert(migrations, bytesOf(fresh.handle));
    return std::move(fresh.database);
}

} // namespace hui::testkit
