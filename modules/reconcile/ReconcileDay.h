// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/settlement/ReconcileRepository.h"
#include "app/till/Till.h"

namespace hui::reconcile {

/// Compares a business day of this desk's journal with the platform's file.
struct ReconcileDay {
    QUuid operation; ///< made when the comparison was asked for
    Shift shift; ///< who compares
    QString device; ///< ours, as the platform names it
    QDate businessDate; ///< the day compared; not always the shift's
    std::optional<BookedDay> file; ///< nothing: the platform cannot be reached
    QDateTime at;
    QDateTime askedAt = {}; ///< UTC, of the desk: when the file was asked for; invalid: now
};

/// Stores and journals the comparison in the place of the last one of that day. A signature given
/// before holds as long as class and sum are the same. Without a file what has no final outcome is
/// an item, and the platform is believed for the rest by the outcomes it gave. Refused for a file
/// of another branch or day. What the branch was told of its desks since the file was asked for is
/// believed before the file. Protocol for one that does not add up. Asking again with the same
/// operation gives the last comparison and changes nothing.
Result<Reconciliation> reconcileDay(Database& database, const ReconcileDay& request);

/// A manager answers for the items that are not explained, by name: they stay in suspense, and the
/// branch may close over them.
struct SignItems {
    QUuid operation;
    Shift shift;
    QDate businessDate;
    QList<QUuid> items; ///< exactly those that nobody has signed
    QString reason; ///< why they are open; journalled
    Countersign approval;
    QDateTime at;
};
Result<Reconciliation> signItems(Database& database, const SignItems& request);

/// The last comparison of a day; Refused when there is none.
Result<Reconciliation> comparedDay(Database& database, const QDate& businessDate);

/// An item as the operation that puts it in suspense tells of it.
QJsonObject toJson(const OpenItem& item);

} // namespace hui::reconcile
