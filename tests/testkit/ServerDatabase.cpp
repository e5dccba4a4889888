// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/testkit/ServerDatabase.h"

#include "app/server/Schema.h"
#include "app/store/Migrations.h"
#include "tests/testkit/PostgresServer.h"

#include <QTest>

namespace hui::testkit {

namespace {

std::unique_ptr<Database> opened(const QString& url)
{
    Result<std::unique_ptr<Database>> database = Database::openServer(url);
    HUI_ASSERT(database);
    (*database)->setFieldKeys(ServerDatabase::fieldKeys());
    return *std::move(database);
}

} // namespace

QStringList databaseKinds()
{
    return {QStringLiteral("sqlite"), QStringLiteral("postgresql")};
}

void onBothDatabases()
{
    QTest::addColumn<QString>("database");
    for (const QString& kind : databaseKinds())
        QTest::newRow(qPrintable(kind)) << kind;
}

ServerDatabase::ServerDatabase(const QString& kind, const QStringList& moduleMigrations)
{
    if (kind == QStringLiteral("sqlite")) {
        m_url = QStringLiteral("sqlite::memory:");
    } else {
        m_name = PostgresServer::running().createDatabase();
        m_url = PostgresServer::running().url(m_name);
    }
    m_database = opened(m_url);
    HUI_ASSERT(migrate(*m_database, server::serverMigrations() + moduleMigrations));
}

FieldKeys ServerDatabase::fieldKeys()
{
    return FieldKeys(QMap<int, QByteArray>{{1, QByteArray(32, 'f')}});
}

ServerDatabase::~ServerDatabase()
{
    m_database.reset();
    if (!m_name.isEmpty())
        PostgresServer::running().dropDatabase(m_name);
}

std::unique_ptr<Database> ServerDatabase::another() const
{
    HUI_ASSERT(!m_name.isEmpty());
    return opened(m_url);
}

} // namespace hui::testkit
