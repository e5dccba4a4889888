// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/store/Operation.h"

#include <QByteArray>
#include <QList>
#include <QString>

class QSqlQuery;

namespace hui {

class Envelope;

/// The columns of a journal row with its outbox row, as entryOf() reads them:
/// "SELECT " + entryColumns() + " WHERE … ORDER BY …".
QString entryColumns();

/// The entry on which `row` stands, its body opened. A Storage error when it does not open or does
/// not match its fingerprint.
Result<JournalEntry> entryOf(const QSqlQuery& row, const Envelope& envelope);

/// Whether entryOf() would give an entry; it is not made. For a check of many rows at a time.
Result<Done> checkEntry(const QSqlQuery& row, const Envelope& envelope);

/// All rows of a query made with entryColumns().
Result<QList<JournalEntry>> entriesOf(QSqlQuery& rows, const Envelope& envelope);

/// What the fingerprint of an operation covers: everything that makes it that operation and no
/// other, in one canonical form. The wall clock is not among it: a retry has another.
QByteArray canonicalPayload(const Operation& operation);

/// What is closed in the column `body`.
QByteArray sealedBody(const Operation& operation, const Envelope& envelope);

} // namespace hui
