// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Operation.h"

#include <QList>

namespace hui {
class Database;
}

namespace hui::customers {

/// How many operations for a customer are read at a time, here and there; what was done online with
/// their cases comes beside them.
inline constexpr int dealingsPage = 50;

/// What the platform has of what was done for a customer (往来记录), whichever branch did it.
struct DealingsPage {
    QList<JournalEntry> entries; ///< newest first; of their bodies only what shownDealing() leaves
    qint64 next = 0; ///< where the older ones begin; 0: there are none
};

/// An operation as a list shows it: of its body the category of the bill, the account masked and
/// the operation it is about.
JournalEntry shownDealing(const JournalEntry& entry);

/// What this desk itself has done for a customer, whatever number the record had then, and what was
/// done online with those cases (OnlineDealings.h).
Result<QList<JournalEntry>> dealingsHere(Database& database, const QUuid& customer);

/// Both lists as one, newest first: what this desk did stands as this desk has it, which may know
/// of more than the platform has been told. Each operation stands once, however often it was told.
QList<JournalEntry> joinedDealings(
    const QList<JournalEntry>& here, const QList<JournalEntry>& there);

QJsonObject toJson(const DealingsPage& page);

/// The answer of GET /v1/customers/{id}/dealings.
Result<DealingsPage> dealingsPageFromJson(const QJsonObject& json);

} // namespace hui::customers
