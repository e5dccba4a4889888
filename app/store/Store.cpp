// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Store.h"

#include "app/core/Random.h"
#include "app/store/Log.h"
#include "app/store/Migrations.h"
#include "app/store/Mirror.h"
#include "app/store/OutboxRepository.h"

#include <QFileInfo>

namespace hui {

namespace {

const QString inMemoryFile = QStringLiteral(":memory:");
constexpr qint64 exhaustedBytes = 8LL * 1024 * 1024;

QString mirrorBeside(const QString& file)
{
    return QFileInfo(file).absolutePath() + QStringLiteral("/mirror.hdl");
}

/// Puts a database aside that was never finished: cut off within its first page while it was being
/// made, and no operation was ever recorded. The next open makes it anew.
void putUnfinishedAside(const QString& file)
{
    constexpr qint64 firstPage = 4096;
    QFile database(file);
    if (!database.open(QIODevice::ReadOnly))
        return;
    const bool whole = database.size() >= firstPage
        && database.read(16) == QByteArrayView("SQLite format 3\0", 16);
    const bool untouched = database.size() == 0;
    database.close();
    if (whole || untouched || !Mirror::read(mirrorBeside(file)).entries.isEmpty())
        return;
    for (const char* part : {"", "-wal", "-journal", "-shm"}) {
        const QString name = file + QLatin1StringView(part);
        QFile::remove(name + QStringLiteral(".unfinished"));
        QFile::rename(name, name + QStringLiteral(".unfinished"));
    }
    QFile::remove(mirrorBeside(file)); // holds the key slot of a database that never was
}

/// The database with all migrations applied: a new one in place, one that holds something by a
/// copy.
Result<std::unique_ptr<Database>> upToDate(
    std::unique_ptr<Database> database, const StoreSettings& settings, const QStringList& files)
{
    const Result<bool> isNew = isNewDatabase(*database);
    if (!isNew)
        return std::unexpected(isNew.error());
    const auto pending = pendingMigrations(*database, files);
    if (!pending)
        return std::unexpected(pending.error());
    if (pending->isEmpty())
        return database;
    if (*isNew || settings.file == inMemoryFile) {
        if (const auto migrated = migrate(*database, files); !migrated)
            return std::unexpected(migrated.error());
        return database;
    }
    const auto openEnvelope = [&settings](Database& copy) {
        SystemRandom random; // not used: the slot is there
        return KeySlots(copy).openOrCreate(settings.secret, random, settings.cost);
    };
    return migrateJournal(
        std::move(database), {settings.file, files, openEnvelope, settings.beforeMigrationStep});
}

} // namespace

Result<std::unique_ptr<Database>> openJournal(const StoreSettings& settings)
{
    const bool inMemory = settings.file == inMemoryFile;
    if (!inMemory)
        putUnfinishedAside(settings.file);
    auto database = Database::openDesk(settings.file);
    if (!database)
        return database;
    QStringList files = storeMigrations();
    for (const QString& file : settings.migrations)
        if (!files.contains(file))
            files += file;
    database = upToDate(*std::move(database), settings, files);
    if (!database)
        return database;
    SystemRandom random;
    auto envelope = KeySlots(**database).openOrCreate(settings.secret, random, settings.cost);
    if (!envelope)
        return std::unexpected(envelope.error());
    // The same key closes the tables that desk and platform have alike.
    (*database)->setFieldKeys(FieldKeys(QMap<int, Envelope>{{Envelope::keyVersion, *envelope}}));
    (*database)->setEnvelope(*std::move(envelope));
    (*database)->setHeadSigner(settings.signHead);
    (*database)->setRecordRule(settings.recordRule);
    if (inMemory)
        return database;
    auto mirror = Mirror::open(mirrorBeside(settings.file), **database);
    if (!mirror)
        return std::unexpected(mirror.error());
    (*database)->setMirror([log = std::shared_ptr<Mirror>(*std::move(mirror))](
                               const QList<MirrorEntry>& entries) { return log->append(entries); });
    return database;
}

Store::Store(StoreSettings settings)
    : m_settings(std::move(settings))
    , m_ballast(QFileInfo(m_settings.file).absolutePath())
{
    m_thread.setObjectName(QStringLiteral("store"));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(&m_worker, [this] { reopen(); });
}

Store::~Store()
{
    QMetaObject::invokeMethod(
        &m_worker, [this] { m_open = std::unexpected(Error{}); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

/// Gives up the ballast when the disk is full; true when there is room now.
bool Store::makeRoom()
{
    if (!m_open || (*m_open)->freeBytes() >= exhaustedBytes || !m_ballast.release())
        return false;
    qCWarning(storeLog) << "the disk is full: the ballast was given up";
    return true;
}

bool Store::reopen()
{
    m_open = std::unexpected(Error{}); // closes first: the file is ours alone
    m_open = openJournal(m_settings);
    if (!m_open)
        return false;
    if (m_settings.file != inMemoryFile && !m_ballast.keep())
        qCWarning(storeLog) << "no room for the ballast";
    if (m_recovered)
        return true;
    if (const auto recovered = OutboxRepository(**m_open).recover(); !recovered)
        m_open = std::unexpected(recovered.error());
    m_recovered = m_open.has_value();
    return m_recovered;
}

} // namespace hui
