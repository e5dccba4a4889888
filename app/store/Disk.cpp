// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Disk.h"

#include <QStorageInfo>
#include <QStringList>

#include <limits>

#ifdef Q_OS_UNIX
#include <QFile>

#include <sys/statvfs.h>
#endif

namespace hui {

DiskSpace diskSpaceOf(qint64 freeBytes)
{
    constexpr qint64 mebibyte = 1024LL * 1024;
    if (freeBytes < 200 * mebibyte)
        return DiskSpace::Full;
    return freeBytes < 1024 * mebibyte ? DiskSpace::Low : DiskSpace::Enough;
}

qint64 freeBytesIn(const QString& folder)
{
#ifdef Q_OS_UNIX
    struct statvfs disk = {}; // asked at every operation: QStorageInfo reads the mount table
    if (statvfs(QFile::encodeName(folder).constData(), &disk) == 0)
        return static_cast<qint64>(disk.f_bavail * disk.f_frsize);
#else
    if (const QStorageInfo disk(folder); disk.isValid())
        return disk.bytesAvailable();
#endif
    return std::numeric_limits<qint64>::max();
}

bool isFitForJournal(const QString& type)
{
    static const QStringList unfit{QStringLiteral("nfs"), QStringLiteral("nfs4"),
        QStringLiteral("cifs"), QStringLiteral("smb"), QStringLiteral("smb2"),
        QStringLiteral("smb3"), QStringLiteral("smbfs"), QStringLiteral("afs"),
        QStringLiteral("ceph"), QStringLiteral("glusterfs"), QStringLiteral("fuse.sshfs"),
        QStringLiteral("fuse.glusterfs"), QStringLiteral("fuse.s3fs"),
        QStringLiteral("fuse.rclone"), QStringLiteral("webdav"), QStringLiteral("davfs"),
        QStringLiteral("vfat"), QStringLiteral("msdos"), QStringLiteral("fat"),
        QStringLiteral("fat32"), QStringLiteral("exfat")};
    return !unfit.contains(type.toLower());
}

} // namespace hui
