// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Database.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace hui {

namespace {

Q_LOGGING_CATEGORY(log, "hui.store")

std::unexpected<Error> storageError(const QString& sql, const QString& reason)
{
    qCCritical(log).noquote() << reason << "in" << sql;
    return failure(Error::Kind::Storage,
        QT_TRANSLATE_NOOP("Error", "The local database failed. Stop and call support."), reason);
}

QString newConnectionName()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

Result<std::unique_ptr<Database>> Database::openDesk(const QString& file)
{
    std::unique_ptr<Database> database(new Database(newConnectionName(), Dialect::Sqlite));
    QSqlDatabase handle
        = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_connection);
    handle.setDatabaseName(file);
    if (!handle.open())
        return storageError(file, handle.lastError().text());
    for (const char* pragma : {"locking_mode = EXCLUSIVE", "journal_mode = WAL",
             "synchronous = FULL", "foreign_keys = ON", "recursive_triggers = ON",
             "trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0", "temp_store = MEMORY",
             "wal_autocheckpoint = 400"}) {
        const auto set = database->run(QStringLiteral("PRAGMA ") + QLatin1StringView(pragma));
        if (!set)
            return std::unexpected(set.error());
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::openServer(const QString& url)
{
    const bool sqlite = url.startsWith(QStringLiteral("sqlite:"));
    std::unique_ptr<Database> database(
        new Database(newConnectionName(), sqlite ? Dialect::Sqlite : Dialect::Postgres));
    QSqlDatabase handle = QSqlDatabase::addDatabase(
        sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), database->m_connection);
    if (sqlite) {
        handle.setDatabaseName(url.mid(7));
    } else {
        const QUrl parts(url);
        handle.setHostName(parts.host());
        handle.setPort(parts.port(5432));
        handle.setUserName(parts.userName());
        handle.setPassword(parts.password());
        handle.setDatabaseName(parts.path().mid(1));
    }
    if (!handle.open())
        return storageError(QStringLiteral("open"), handle.lastError().text());
    if (sqlite)
        for (const char* pragma : {"journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"})
            if (const auto set
                = database->run(QStringLiteral("PRAGMA ") + QLatin1StringView(pragma));
                !set)
                return std::unexpected(set.error());
    return database;
}

Database::~Database()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<QSqlQuery> Database::run(const QString& sql, const QVariantList& values)
{
    if (m_failAfter >= 0 && m_failAfter-- == 0)
        return storageError(sql, QStringLiteral("injected by a test"));
    const QSqlDatabase handle = QSqlDatabase::database(m_connection, false);
    HUI_ASSERT(handle.isValid()); // Qt returns an invalid handle on any other thread
    QSqlQuery query(handle);
    query.setForwardOnly(true);
    if (!values.isEmpty() && !query.prepare(sql)) // PostgreSQL cannot prepare CREATE or BEGIN
        return storageError(sql, query.lastError().text());
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!(values.isEmpty() ? query.exec(sql) : query.exec()))
        return storageError(sql, query.lastError().text());
    return query;
}

Result<Done> Database::begin()
{
    HUI_ASSERT(!m_inTransaction);
    const auto begun = run(
        m_dialect == Dialect::Sqlite ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
    if (!begun)
        return std::unexpected(begun.error());
    m_inTransaction = true;
    return Done{};
}

Result<Done> Database::commit()
{
    m_inTransaction = false;
    if (const auto committed = run(QStringLiteral("COMMIT")); !committed) {
        (void)run(QStringLiteral("ROLLBACK"));
        return failure(Error::Kind::Unknown,
            QT_TRANSLATE_NOOP(
                "Error", "It is not certain that this was stored. Wait for the check."),
            committed.error().detail);
    }
    return Done{};
}

void Database::rollback()
{
    m_inTransaction = false;
    (void)run(QStringLiteral("ROLLBACK"));
}

} // namespace hui
