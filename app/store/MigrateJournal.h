// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/store/Envelope.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace hui {

class Database;

/// What a journal that holds something is migrated by, in this order.
enum class MigrationStep {
    Copy, ///< VACUUM INTO a file beside it
    Migrate, ///< the copy, in one transaction
    Verify, ///< the whole chain of the copy
    Keep, ///< the untouched original under another name
    Replace, ///< atomic rename of the copy over the original
};

/// How many originals are kept.
constexpr int originalsKept = 2;

struct JournalMigration {
    QString file; ///< of the journal
    QStringList migrations;
    /// Opens the closed fields of the copy, so that its chain can be verified.
    std::function<Result<Envelope>(Database&)> openEnvelope;
    /// Tests only: asked before each step; an Error ends there as a power cut would, cleaning
    /// nothing up.
    std::function<Result<Done>(MigrationStep)> before = {};
};

/// Brings an existing journal to a new schema without ever touching it: a copy is migrated and
/// verified, and takes its place in one rename. Whatever fails or ends in between, the journal is
/// either the old one, whole, or the new one, whole. Gives the journal, opened again; Storage when
/// it could not be migrated, and then it is as it was.
Result<std::unique_ptr<Database>> migrateJournal(
    std::unique_ptr<Database> original, const JournalMigration& migration);

} // namespace hui
