// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Database.h"
#include "app/store/Log.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>
#include <QUrl>
#include <QUuid>

namespace hui {

/// A setting of a SQLite connection, and what it must read as afterwards.
struct Pragma {
    const char* name;
    const char* value;
    const char* reads;
    const char* readsInMemory; ///< nothing: not asked in memory
};

namespace {

constexpr const char* sqliteBusy = "5";
constexpr const char* sqliteNotADatabase = "26";
const QString memoryName = QStringLiteral(":memory:");

/// In this order: EXCLUSIVE before the first access to the WAL, so that there is no shared memory
/// file and no second connection. FULL: in WAL, NORMAL loses acknowledged rows at a power cut.
constexpr Pragma deskPragmas[] = {
    {"locking_mode", "EXCLUSIVE", "exclusive", "exclusive"},
    {"journal_mode", "WAL", "wal", "memory"},
    {"synchronous", "FULL", "2", "2"},
    {"fullfsync", "1", "1", "1"},
    {"checkpoint_fullfsync", "1", "1", "1"},
    {"foreign_keys", "ON", "1", "1"},
    {"recursive_triggers", "ON", "1", "1"}, // or REPLACE would delete behind the triggers
    {"trusted_schema", "OFF", "0", "0"},
    {"cell_size_check", "ON", "1", "1"},
    {"mmap_size", "0", "0", nullptr},
    {"temp_store", "MEMORY", "2", "2"},
    {"wal_autocheckpoint", "400", "400", "400"},
};

constexpr Pragma serverPragmas[] = {
    {"busy_timeout", "5000", "5000", "5000"},
    {"journal_mode", "WAL", "wal", "memory"},
    {"synchronous", "FULL", "2", "2"},
    {"foreign_keys", "ON", "1", "1"},
    {"trusted_schema", "OFF", "0", "0"},
    {"cell_size_check", "ON", "1", "1"},
    {"mmap_size", "0", "0", nullptr},
    {"temp_store", "MEMORY", "2", "2"},
};

constexpr Pragma readerPragmas[] = {
    {"trusted_schema", "OFF", "0", "0"},
    {"cell_size_check", "ON", "1", "1"},
    {"mmap_size", "0", "0", nullptr},
};

QString newConnectionName()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

std::unexpected<Error> storageError(const char* text, const QString& reason)
{
    qCCritical(storeLog).noquote() << reason;
    return failure(Error::Kind::Storage, text, reason);
}

/// What a teller can do about an error while opening.
std::unexpected<Error> openError(const QSqlError& error)
{
    const QString code = error.nativeErrorCode();
    if (code == QLatin1StringView(sqliteBusy))
        return storageError(QT_TRANSLATE_NOOP("Error",
                                "HuiDesk is already open on this computer. Use the other window."),
            error.text());
    if (code == QLatin1StringView(sqliteNotADatabase))
        return storageError(
            QT_TRANSLATE_NOOP("Error", "The journal is damaged. Record nothing and call support."),
            error.text());
    return storageError(
        QT_TRANSLATE_NOOP("Error", "The journal cannot be opened. Call support."), error.text());
}

Result<Done> checkFolder(const QString& file)
{
    const QStorageInfo disk(QFileInfo(file).absolutePath());
    const QString type = QString::fromLatin1(disk.fileSystemType());
    if (!isFitForJournal(type))
        return storageError(
            QT_TRANSLATE_NOOP("Error",
                "The journal must lie on a disk of this computer, not on a network or a stick."),
            type);
    return Done{};
}

} // namespace

std::unexpected<Error> Database::failed(const QString& sql, const QSqlError& error) const
{
    qCCritical(storeLog).noquote() << sql << error.text();
    return openError(error);
}

Result<Done> Database::set(const Pragma& pragma, bool inMemory)
{
    const char* const reads = inMemory ? pragma.readsInMemory : pragma.reads;
    const QString name = QStringLiteral("PRAGMA ") + QLatin1StringView(pragma.name);
    for (const QString& sql :
        {name + QStringLiteral(" = ") + QLatin1StringView(pragma.value), name}) {
        QSqlQuery query(QSqlDatabase::database(m_connection, false));
        if (!query.exec(sql))
            return failed(sql, query.lastError());
        if (sql == name && reads != nullptr
            && (!query.next() || query.value(0).toString() != QLatin1StringView(reads)))
            return storageError(
                QT_TRANSLATE_NOOP("Error", "The journal cannot be kept safely here. Call support."),
                name + QStringLiteral(" reads ") + query.value(0).toString());
    }
    return Done{};
}

Result<std::unique_ptr<Database>> Database::openDesk(const QString& file)
{
    const bool inMemory = file == memoryName;
    if (const auto fit = inMemory ? Result<Done>(Done{}) : checkFolder(file); !fit)
        return std::unexpected(fit.error());
    if (!inMemory && !QFile::exists(file)) { // ours alone, and the WAL after it
        QFile made(file);
        (void)made.open(QIODevice::WriteOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    std::unique_ptr<Database> database(new Database(newConnectionName(), Dialect::Sqlite));
    QSqlDatabase handle
        = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_connection);
    handle.setDatabaseName(file);
    handle.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=500"));
    if (!handle.open())
        return openError(handle.lastError());
    if (!inMemory)
        database->m_folder = QFileInfo(file).absolutePath();
    for (const Pragma& pragma : deskPragmas)
        if (const auto set = database->set(pragma, inMemory); !set)
            return std::unexpected(set.error());
    return database;
}

Result<std::unique_ptr<Database>> Database::openReadOnly(const QString& file)
{
    std::unique_ptr<Database> database(new Database(newConnectionName(), Dialect::Sqlite));
    QSqlDatabase handle
        = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_connection);
    handle.setDatabaseName(file);
    handle.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    if (!handle.open())
        return openError(handle.lastError());
    for (const Pragma& pragma : readerPragmas)
        if (const auto set = database->set(pragma, false); !set)
            return std::unexpected(set.error());
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
        return openError(handle.lastError());
    if (!sqlite)
        return database;
    for (const Pragma& pragma : serverPragmas)
        if (const auto set = database->set(pragma, handle.databaseName() == memoryName); !set)
            return std::unexpected(set.error());
    return database;
}

} // namespace hui
