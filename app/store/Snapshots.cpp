// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Snapshots.h"

#include "app/store/ChainVerifier.h"
#include "app/store/Database.h"
#include "app/store/FlushToDisk.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>

namespace hui {

namespace {

using namespace Qt::StringLiterals;

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
const QString unsealed = u".part"_s;

std::unexpected<Error> copyFailed(const QString& detail)
{
    return failure(Error::Kind::Storage,
        QT_TRANSLATE_NOOP("Error", "No safety copy of the journal could be made. Call support."),
        detail);
}

QString hashFileOf(const QString& file)
{
    return file + u".sha256"_s;
}

QByteArray sha256Of(const QString& name)
{
    QFile file(name);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result().toHex()
                                                                 : QByteArray();
}

QByteArray notedHashOf(const QString& file)
{
    QFile noted(hashFileOf(file));
    return noted.open(QIODevice::ReadOnly) ? noted.readAll().trimmed() : QByteArray();
}

Result<Done> verify(const Snapshot& copy, const AnchorProof& proof)
{
    auto database = Database::openReadOnly(copy.file);
    if (!database)
        return std::unexpected(database.error());
    (*database)->setEnvelope(copy.envelope);
    const auto report = ChainVerifier(**database, proof).verifyAll();
    if (!report)
        return std::unexpected(report.error());
    if (report->fault)
        return copyFailed(u"%1/%2/%3"_s.arg(report->fault->table, report->fault->reason)
                .arg(report->fault->sequence));
    return Done{};
}

Result<Done> noteHash(const QString& part, const QString& file)
{
    QFile copied(part);
    if (!copied.open(QIODevice::ReadWrite) || !flushToDisk(copied))
        return copyFailed(copied.errorString());
    copied.close();
    QSaveFile noted(hashFileOf(file));
    const QByteArray hash = sha256Of(part);
    if (hash.isEmpty() || !noted.open(QIODevice::WriteOnly)
        || noted.write(hash + '\n') != hash.size() + 1 || !noted.commit())
        return copyFailed(noted.errorString());
    if (!QFile::rename(part, file))
        return copyFailed(file);
    return Done{};
}

/// Names by age, the newest first: the time is in the name.
QStringList snapshotsIn(const QDir& folder)
{
    QStringList files;
    for (const QString& name : folder.entryList({u"journal-*.db"_s}, QDir::Files, QDir::Name))
        files.prepend(folder.filePath(name));
    return files;
}

void keepTheNewest(const QDir& folder)
{
    const QStringList files = snapshotsIn(folder);
    for (qsizetype i = snapshotsKept; i < files.size(); ++i) {
        QFile::remove(files.at(i));
        QFile::remove(hashFileOf(files.at(i)));
    }
}

/// A copy must not take the room on which the day is finished.
Result<Done> checkRoom(Database& database)
{
    auto size = database.run(
        u"SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"_s);
    if (!size)
        return std::unexpected(size.error());
    if (size->next()
        && diskSpaceOf(database.freeBytes() - size->value(0).toLongLong()) == DiskSpace::Full)
        return copyFailed(u"the disk is nearly full"_s);
    return Done{};
}

} // namespace

Result<Snapshot> copyForSnapshot(Database& database, const QString& folder)
{
    if (!QDir().mkpath(folder))
        return copyFailed(folder);
    for (const QString& left : QDir(folder).entryList({u"*.part"_s}, QDir::Files))
        QDir(folder).remove(left); // of a run that ended in between
    if (const auto room = checkRoom(database); !room)
        return std::unexpected(room.error());
    const QString name
        = u"journal-%1.db"_s.arg(database.clock().nowUtc().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s));
    const QString part = QDir(folder).filePath(name) + unsealed;
    QFile made(part); // ours alone before anything is in it
    if (!made.open(QIODevice::WriteOnly, ownerOnly))
        return copyFailed(made.errorString());
    made.close();
    if (const auto copied = database.run(u"VACUUM INTO ?"_s, {part}); !copied) {
        QFile::remove(part); // half a copy takes room that may be wanted
        return std::unexpected(copied.error());
    }
    return Snapshot{part, database.envelope()};
}

Result<QString> seal(const Snapshot& copy, const AnchorProof& proof)
{
    HUI_ASSERT(copy.file.endsWith(unsealed));
    const QString file = copy.file.chopped(unsealed.size());
    Result<Done> sealed = verify(copy, proof);
    if (sealed)
        sealed = noteHash(copy.file, file);
    if (!sealed) {
        QFile::remove(copy.file);
        return std::unexpected(sealed.error());
    }
    keepTheNewest(QFileInfo(file).dir());
    return file;
}

QStringList verifiedSnapshots(const QString& folder)
{
    QStringList verified;
    for (const QString& file : snapshotsIn(QDir(folder)))
        if (const QByteArray noted = notedHashOf(file); !noted.isEmpty() && noted == sha256Of(file))
            verified += file;
    return verified;
}

} // namespace hui
