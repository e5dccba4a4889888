// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Operation.h"

#include <QList>
#include <QStringList>

namespace hui {

class Database;

/// The record an operation was done for: the member "customer" of its body; null when it names
/// none.
QUuid customerIn(const QJsonObject& body);

/// What this desk did for whom (往来记录): the table `operation_customer`. The journal says it in
/// bodies that are closed, this table finds it. Later operations of one that names a customer, as
/// the refund of a payment, are found too: by the member "original" of their bodies.
class Dealings {
public:
    explicit Dealings(Database& database)
        : m_database(database)
    {
    }

    /// Notes an operation that has just been written to the journal; nothing when it is nobody's.
    Result<Done> note(const Operation& operation);

    /// What was done for the records with these numbers, newest first, at most `limit`. What began
    /// a record is among it: its number is that of the operation.
    Result<QList<JournalEntry>> of(const QStringList& records, int limit) const;

private:
    Result<QString> customerOf(const Operation& operation) const;

    Database& m_database;
};

} // namespace hui
