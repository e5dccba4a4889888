// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/testkit/ServerDatabase.h"

#include "app/server/Schema.h"
#include "app/store/Migrations.h"
#include "tests/testkit/MigratedCopy.h"
#include "tests/testkit/PostgresServer.h"

#include <QMap>
#include <QTest>
#include <QThread>

namespace hui::testkit {

namespace {

std::unique_ptr<Database> opened(const QString& url)
{
    Result<std::unique_ptr<Database>> database = Database::openServer(url);
    HUI_ASSERT(database);
    (*database)->setFieldKeys(ServerDatabase::fieldKeys());
    return *std::move(database);
}

/// A migrated database of this process, made at the first call, to copy from: copying its files is
/// several times as fast as its statements.
QString migratedOnPostgres(const QStringList& migrations)
{
    static QMap<QStringList, QString> made;
    const auto known = made.constFind(migrations);
    if (known != made.cend())
        return *known;
    PostgresServer& server = PostgresServer::running();
    const QString name = server.createDatabase();
    HUI_ASSERT(migrate(*opened(server.url(name)), migrations));
    return *made.insert(migrations, name);
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
    const QStringList migrations = server::serverMigrations() + moduleMigrations;
    if (kind == QStringLiteral("sqlite")) {
        m_url = QStringLiteral("sqlite::memory:");
        m_database = migratedInMemory([this] { return Database::openServer(m_url); }, migrations);
        m_database->setFieldKeys(fieldKeys());
    } else {
        m_name = PostgresServer::running().createDatabase(migratedOnPostgres(migrations));
        m_url = PostgresServer::running().url(m_name);
        m_database = opened(m_url);
    }
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

void untilWaiting(Database& database, int others)
{
    for (;;) {
        auto row = database.run(QStringLiteral("SELECT count(*) FROM pg_locks WHERE NOT granted"));
        HUI_ASSERT(row && row->next());
        if (row->value(0).toInt() >= others)
            return;
        QThread::yieldCurrentThread();
    }
}

} // namespace hui::testkit
