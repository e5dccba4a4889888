// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/settlement/SuspenseRepository.h"
#include "app/till/Till.h"

namespace hui::reconcile {

/// What is asked about one item of a compared day.
struct ActOnItem {
    QUuid operation;
    Shift shift;
    QDate businessDate; ///< of the comparison
    QUuid item;
    QString reason; ///< why, or what was found; journalled
    Countersign approval; ///< never the one who asks; none for a report, which moves nothing
    QDateTime at;
};

/// What the correction of an item comes to: our amount less the platform's. Refused when the item
/// is not of the class AmountDiffers, in another currency, or corrected already.
Result<Money> correctionOf(Database& database, const OpenItem& item);

/// Books the difference of the amounts (更正): the platform's books follow what was recorded here,
/// in the accounts of the operation itself. Money moves in the books, so a second person signs and
/// the day has to be compared again. Asking again changes nothing.
Result<Reconciliation> correctItem(Database& database, const ActOnItem& request);

/// Reports an operation that only the platform has to the centre, which opens a case of its own
/// number. It moves nothing and explains nothing: the item stays open until it is signed for.
Result<Reconciliation> reportItem(Database& database, const ActOnItem& request);

/// Takes one item out of suspense (销账): booked out to where it belongs. Refused when it is not in
/// suspense, and as found while its operation has no final outcome here.
struct ClearItem {
    ActOnItem of; ///< businessDate is not asked: an item of any day
    Clearing to = Clearing::Found;
};
Result<SuspenseItem> clearItem(Database& database, const ClearItem& request);

} // namespace hui::reconcile
