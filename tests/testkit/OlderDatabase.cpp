// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/testkit/OlderDatabase.h"

#include "app/core/Assert.h"
#include "app/server/Schema.h"
#include "app/store/Database.h"
#include "app/store/Migrations.h"
#include "tests/testkit/PostgresServer.h"

namespace hui::testkit {

OlderDatabase::OlderDatabase(const QString& kind, const QString& migration)
{
    QString url = QStringLiteral("sqlite::memory:");
    if (kind != QStringLiteral("sqlite")) {
        m_name = PostgresServer::running().createDatabase();
        url = PostgresServer::running().url(m_name);
    }
    auto opened = Database::openServer(url);
    HUI_ASSERT(opened);
    m_database = *std::move(opened);
    const QStringList all = server::serverMigrations();
    HUI_ASSERT(all.contains(migration));
    HUI_ASSERT(migrate(*m_database, all.first(all.indexOf(migration))));
}

OlderDatabase::~OlderDatabase()
{
    m_database.reset();
    if (!m_name.isEmpty())
        PostgresServer::running().dropDatabase(m_name);
}

bool OlderDatabase::renew()
{
    return migrate(*m_database, server::serverMigrations()).has_value();
}

} // namespace hui::testkit
