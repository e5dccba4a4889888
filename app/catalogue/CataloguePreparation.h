// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/CatalogueTrial.h"

#include <memory>

namespace hui {

/// Makes a large version of the catalogue ready beside the one in force, in steps of some
/// milliseconds between which a teller's work goes on, and puts it in force in the last of them.
/// The first catalogue of a desk comes in longer steps: nothing can be paid before it is there.
///
/// What a step has written lies in the set that is not in force and never contradicts itself, so
/// that after a step that failed, or a program that was killed, the next steps begin anew and write
/// only what is still missing. Is the version not exactly what the pending manifest says, nothing
/// is put in force and the refusal is kept, as receiveCatalogue() does.
///
/// It is used on the thread of the database only.
class CataloguePreparation {
public:
    /// One step, a transaction of its own; false when nothing is left to do.
    Result<bool> step(Database& database);

private:
    enum class Phase {
        Sweep, ///< what was laid aside on top of the set that is free
        Staged, ///< read what was laid aside
        InForce, ///< read what is in force
        Weigh, ///< what would the version be
        Write, ///< what the free set lacks of it, bucket by bucket
        Merge, ///< the index of the words
        Turn, ///< puts the set in force
    };

    Result<bool> advance(Database& database);
    Result<bool> sweep(Database& database);
    Result<bool> readStaged(Database& database);
    Result<bool> readInForce(Database& database);
    Result<bool> weigh(Database& database);
    Result<bool> write(Database& database);
    Result<Done> beginBucket(Database& database);
    Result<Done> compare(Database& database, const CatalogueEntry& entry);
    Result<Done> writeNext(Database& database);
    Result<bool> merge(Database& database);
    Result<bool> turn(Database& database);
    Result<bool> refuse(Database& database);
    Result<bool> goOn(Phase phase);

    Phase m_phase = Phase::Sweep;
    qint64 m_stepMs = 0; ///< how long a step may work
    CatalogueManifest m_manifest;
    CatalogueSet m_free = CatalogueSet::B;
    EntryName m_last; ///< read so far, in the order of the names
    std::shared_ptr<CatalogueTrial> m_trial;
    int m_nextBucket = 0;
    CatalogueTrial::Bucket m_bucket; ///< being written
    EntryDigests m_toWrite; ///< of it; an empty digest: it goes
    qint64 m_unreadable = 0; ///< of what the version changes
};

} // namespace hui
