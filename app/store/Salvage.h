// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/store/ChainVerifier.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace hui {

/// What may be left of a desk's journal. A file that is not there is no fault.
struct SalvageSources {
    QString database; ///< a copy of journal.db with its WAL beside it: reading may write to both
    QString mirror; ///< mirror.hdl
    QString snapshots; ///< the folder of Snapshots.h
    QByteArray secret; ///< opens the device's key slot
};

/// What was brought together, entry by entry.
struct SalvageReport {
    qint64 entries = 0; ///< in the new journal
    qint64 fromMirror = 0; ///< each entry is counted where it was found first
    qint64 fromDatabase = 0;
    qint64 fromSnapshot = 0;
    qint64 refused = 0; ///< rows found whose hash or closed body did not hold
    qint64 highest = 0; ///< the highest number any source knew of
    QList<std::pair<qint64, qint64>> missing = {}; ///< first and last number of each gap
    qint64 outcomes = 0; ///< entries whose outcome was known; the others are asked for
    qint64 audited = 0; ///< events of the audit trail
    bool databaseOpened = false;
    QString stop = {}; ///< why nothing may be recorded yet (RecordingStop.h)
    QString snapshot = {}; ///< the one that was used
    std::optional<ChainFault> fault = {}; ///< of the new journal; nothing: it verifies

    bool isWhole() const { return missing.isEmpty() && !fault; }
};

/// Builds a new journal at `output` of everything that proves itself: a row is taken when its hash
/// fits its columns and its body opens with the key of this device. Entries are united by operation
/// id. What the platform has said is kept; of everything else the outcome is unknown and will be
/// asked for with the same id. Nothing is recorded in it until a second person has signed for it at
/// the desk, which makes the tables of the services anew (PulledHistory.h); what forbade recording
/// before still does.
///
/// Storage when no source has a key slot that the secret opens, or when the output cannot be
/// written.
Result<SalvageReport> salvageJournal(
    const SalvageSources& sources, const QString& output, const AnchorProof& proof);

} // namespace hui
