// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/core/Shift.h"

#include <QDateTime>
#include <QString>

namespace hui {
class Database;
}

namespace hui::outbox {

/// Writes what the platform has not settled into a file, to be carried there by hand when the line
/// stays down.
struct ExportWaiting {
    Shift shift;
    QString folder; ///< exists or is made
    QDateTime at; ///< UTC; names the file
};

/// What was written.
struct ExportedPackage {
    QString file;
    int entries = 0;
    QByteArray sha256; ///< of the file, hex: to be compared on arrival
};

/// JSON lines: the first tells what the package is, then one line an entry, closed as on the disk,
/// with its hashes. Readable by its owner only; written whole or not at all; noted in the audit
/// trail. The same request again writes the same file. Refused when nothing waits.
Result<ExportedPackage> exportWaiting(Database& database, const ExportWaiting& request);

} // namespace hui::outbox
