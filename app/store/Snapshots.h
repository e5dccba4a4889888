// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/store/ChainAnchor.h"
#include "app/store/Envelope.h"

#include <QString>
#include <QStringList>

namespace hui {

class Database;

/// Whole copies of the database beside it, in `snapshots/`: `journal-<UTC>.db` and, once verified,
/// its SHA-256 in `journal-<UTC>.db.sha256`. What a copy holds in clear is what the database does.
struct Snapshot {
    QString file; ///< not verified yet: its name ends in ".part"
    Envelope envelope; ///< opens its closed fields
};

/// How many verified snapshots are kept.
constexpr int snapshotsKept = 7;

/// Copies `database` into `folder` (VACUUM INTO), on the store thread; it is one statement and
/// changes nothing. seal() makes a snapshot of the copy. Storage, and nothing is left behind, when
/// it cannot be written or would fill the disk.
Result<Snapshot> copyForSnapshot(Database& database, const QString& folder);

/// Verifies the whole chain of a copy, notes its hash and keeps the newest `snapshotsKept`; on any
/// thread, because the copy belongs to nobody else. Storage, and the copy is removed, when the
/// chain does not hold. Gives the name of the snapshot.
Result<QString> seal(const Snapshot& copy, const AnchorProof& proof);

/// The snapshots whose hash still fits, newest first.
QStringList verifiedSnapshots(const QString& folder);

} // namespace hui
