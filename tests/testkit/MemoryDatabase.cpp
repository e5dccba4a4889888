// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/testkit/MemoryDatabase.h"

#include "app/store/Migrations.h"
#include "tests/testkit/MigratedCopy.h"

namespace hui::testkit {

namespace {

std::unique_ptr<Database> withKey(std::unique_ptr<Database> database)
{
    const Envelope envelope(QByteArray(32, 'k'));
    database->setFieldKeys(FieldKeys(QMap<int, Envelope>{{Envelope::keyVersion, envelope}}));
    database->setEnvelope(envelope);
    return database;
}

} // namespace

std::unique_ptr<Database> memoryDatabase(const QStringList& migrations)
{
    const auto open = [] { return Database::openDesk(QStringLiteral(":memory:")); };
    return withKey(migratedInMemory(open, storeMigrations() + migrations));
}

std::unique_ptr<Database> fileDatabase(const QString& file, const QStringList& migrations)
{
    auto database = Database::openDesk(file);
    HUI_ASSERT(database);
    HUI_ASSERT(migrate(**database, storeMigrations() + migrations));
    return withKey(*std::move(database));
}

} // namespace hui::testkit
