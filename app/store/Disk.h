// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace hui {

/// How much room is left where the journal lies.
enum class DiskSpace {
    Enough,
    Low, ///< below 1 GiB: say so
    Full, ///< below 200 MiB: nothing more is recorded, so that what is recorded can be sent
};

DiskSpace diskSpaceOf(qint64 freeBytes);

/// Bytes that this program may still write in `folder`; a large number when nobody knows.
qint64 freeBytesIn(const QString& folder);

/// Whether a file system keeps what SQLite relies on: locks, and writes that are on the disk when
/// it says so. Network and FAT file systems do not. `type` as QStorageInfo names it.
bool isFitForJournal(const QString& type);

} // namespace hui
