// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QStringList>

namespace hui {

class Database;

/// Applies the schema files that this database has not seen yet, each in its own transaction and
/// in the order given. A file, once released, is never edited: a change is a new file.
///
/// Files are written once for SQLite and PostgreSQL with these words in braces: {bytes} (BLOB,
/// BYTEA), {int64} (INTEGER, BIGINT), {strict} (STRICT, nothing), {serial} (an integer primary key
/// that counts by itself). Statements end with a semicolon at the end of a line, a trigger with a
/// line "END;"; lines that begin with "--" are left out.
///
/// A database that a newer program has migrated further is a Storage error and stays as it is.
Result<Done> migrate(Database& database, const QStringList& files);

/// The files that a database has not seen, in order; all of them when it is new. Storage when it
/// was migrated further by a newer program.
Result<QStringList> pendingMigrations(Database& database, const QStringList& files);

/// Whether nothing was ever migrated: there is nothing in it that could be lost.
Result<bool> isNewDatabase(Database& database);

/// migrate(), all of it in one transaction.
Result<Done> migrateAtOnce(Database& database, const QStringList& files);

/// The schema of app/store itself: journal, outbox, audit, keys. It stands before any module's.
QStringList storeMigrations();

} // namespace hui
