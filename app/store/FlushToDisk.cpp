// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/FlushToDisk.h"

#if defined(Q_OS_WIN)
#include <io.h>
#include <windows.h>
#elif defined(Q_OS_DARWIN)
#include <fcntl.h>
#else
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

} // namespace hui
