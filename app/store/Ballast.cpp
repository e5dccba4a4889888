// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Ballast.h"

#include "app/store/Disk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace hui {

Ballast::Ballast(const QString& folder)
    : m_folder(folder)
    , m_file(QDir(folder).filePath(QStringLiteral("ballast.bin")))
{
}

bool Ballast::keep() const
{
    if (QFileInfo(m_file).size() >= size)
        return true;
    if (diskSpaceOf(freeBytesIn(m_folder) - size) == DiskSpace::Full)
        return false;
    QFile file(m_file);
    if (!file.open(QIODevice::WriteOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return false;
    const QByteArray block(1024 * 1024, '\x5a'); // written, not sparse: the blocks are ours
    qint64 written = 0;
    while (written < size && file.write(block) == block.size())
        written += block.size();
    if (written == size && file.flush())
        return true;
    file.remove();
    return false;
}

bool Ballast::release() const
{
    return QFile::remove(m_file);
}

} // namespace hui
