// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/testkit/MemoryDatabase.h"

#include "app/store/Migrations.h"

namespace hui::testkit {

std::unique_ptr<Database> memoryDatabase(const QStringList& migrations)
{
    return fileDatabase(QStringLiteral(":memory:"), migrations);
}

std::unique_ptr<Database> fileDatabase(const QString& file, const QStringList& migrations)
{
    auto database = Database::openDesk(file);
    HUI_ASSERT(database);
    const auto migrated = migrate(**database, storeMigrations() + migrations);
    HUI_ASSERT(migrated);
    const Envelope envelope(QByteArray(32, 'k'));
    (*database)->setFieldKeys(FieldKeys(QMap<int, Envelope>{{Envelope::keyVersion, envelope}}));
    (*database)->setEnvelope(envelope);
    return *std::move(database);
}

} // namespace hui::testkit
