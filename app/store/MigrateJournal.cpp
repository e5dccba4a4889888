// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/MigrateJournal.h"

#include "app/store/ChainVerifier.h"
#include "app/store/Database.h"
#include "app/store/FlushToDisk.h"
#include "app/store/Migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

namespace hui {

namespace {

using namespace Qt::StringLiterals;

std::unexpected<Error> migrationFailed(const QString& detail)
{
    return failure(Error::Kind::Storage,
        QT_TRANSLATE_NOOP(
            "Error", "The journal could not be brought to the new version. Call support."),
        detail);
}

std::filesystem::path pathOf(const QString& file)
{
    return std::filesystem::path(file.toStdU16String());
}

/// A WAL that holds something belongs to its database alone: beside another it would be played
/// into that one.
Result<Done> checkNoWal(const QString& file)
{
    if (QFileInfo(file + u"-wal"_s).size() > 0)
        return migrationFailed(u"the write-ahead log was not closed"_s);
    QFile::remove(file + u"-wal"_s);
    return Done{};
}

/// One migration, step after step.
class Steps {
public:
    explicit Steps(const JournalMigration& migration)
        : m_migration(migration)
        , m_copy(migration.file + u".migrating"_s)
    {
    }

    Result<Done> all(std::unique_ptr<Database> original)
    {
        Result<Done> done = step(MigrationStep::Copy, [&] { return copy(*original); });
        original.reset(); // closed: its write-ahead log is in it now
        if (done)
            done = migrateCopy();
        if (done)
            done = step(MigrationStep::Keep, [&] { return keep(); });
        if (done)
            done = step(MigrationStep::Replace, [&] { return replace(); });
        return done;
    }

private:
    template <class Work>
    Result<Done> step(MigrationStep which, Work work)
    {
        if (m_migration.before)
            if (const auto allowed = m_migration.before(which); !allowed)
                return allowed;
        return work();
    }

    Result<Done> copy(Database& original)
    {
        for (const QString& left : {m_copy, m_copy + u"-wal"_s, m_copy + u"-journal"_s})
            QFile::remove(left); // of a migration that ended in between
        QFile made(m_copy);
        if (!made.open(QIODevice::WriteOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return migrationFailed(made.errorString());
        made.close();
        const auto copied = original.run(u"VACUUM INTO ?"_s, {m_copy});
        return copied ? Result<Done>(Done{}) : std::unexpected(copied.error());
    }

    Result<Done> migrateCopy()
    {
        auto database = Database::openDesk(m_copy);
        if (!database)
            return std::unexpected(database.error());
        Result<Done> done = step(MigrationStep::Migrate,
            [&] { return migrateAtOnce(**database, m_migration.migrations); });
        if (done)
            done = step(MigrationStep::Verify, [&] { return verify(**database); });
        return done;
    }

    Result<Done> verify(Database& copy) const
    {
        auto envelope = m_migration.openEnvelope(copy);
        if (!envelope)
            return std::unexpected(envelope.error());
        copy.setEnvelope(*std::move(envelope));
        const auto report = ChainVerifier(copy).verifyAll();
        if (!report)
            return std::unexpected(report.error());
        if (report->fault)
            return migrationFailed(u"%1/%2/%3"_s.arg(report->fault->table, report->fault->reason)
                    .arg(report->fault->sequence));
        return Done{};
    }

    /// A second name for the original: the rename that follows takes the first one away.
    Result<Done> keep()
    {
        for (const QString& file : {m_copy, m_migration.file})
            if (const auto closed = checkNoWal(file); !closed)
                return closed;
        const QFileInfo file(m_migration.file);
        const QString prefix = file.fileName() + u".before-"_s;
        QStringList kept = file.dir().entryList({prefix + u'*'}, QDir::Files, QDir::Name);
        const int number = kept.isEmpty() ? 1 : kept.last().mid(prefix.size()).toInt() + 1;
        const QString name = prefix + u"%1"_s.arg(number, 4, 10, QLatin1Char('0'));
        std::error_code error;
        std::filesystem::create_hard_link(
            pathOf(m_migration.file), pathOf(file.dir().filePath(name)), error);
        if (error)
            return migrationFailed(QString::fromStdString(error.message()));
        kept += name;
        while (kept.size() > originalsKept)
            file.dir().remove(kept.takeFirst());
        return Done{};
    }

    Result<Done> replace()
    {
        QFile copied(m_copy);
        if (!copied.open(QIODevice::ReadWrite) || !flushToDisk(copied))
            return migrationFailed(copied.errorString());
        copied.close();
        std::error_code error;
        std::filesystem::rename(pathOf(m_copy), pathOf(m_migration.file), error);
        if (error)
            return migrationFailed(QString::fromStdString(error.message()));
        if (!flushFolder(QFileInfo(m_migration.file).absolutePath()))
            return migrationFailed(u"the folder was not written"_s);
        return Done{};
    }

    const JournalMigration& m_migration;
    const QString m_copy;
};

} // namespace

Result<std::unique_ptr<Database>> migrateJournal(
    std::unique_ptr<Database> original, const JournalMigration& migration)
{
    if (const auto done = Steps(migration).all(std::move(original)); !done)
        return std::unexpected(done.error());
    return Database::openDesk(migration.file);
}

} // namespace hui
