// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/FlushToDisk.h"

#include <QFile>

#if defined(Q_OS_WIN)
#include <io.h>
#include <windows.h>
#elif defined(Q_OS_DARWIN)
#include <fcntl.h>
#include <unistd.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace hui {

bool flushToDisk(QFileDevice& file)
{
    if (!file.flush())
        return false;
#if defined(Q_OS_WIN)
    return FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()))) != 0;
#elif defined(Q_OS_DARWIN)
    return fcntl(file.handle(), F_FULLFSYNC) == 0;
#else
    return fdatasync(file.handle()) == 0;
#endif
}

bool flushFolder(const QString& folder)
{
#if defined(Q_OS_WIN)
    Q_UNUSED(folder)
    return true;
#else
    const int handle = open(QFile::encodeName(folder).constData(), O_RDONLY);
    if (handle < 0)
        return false;
    const bool flushed = fsync(handle) == 0;
    close(handle);
    return flushed;
#endif
}

} // namespace hui
