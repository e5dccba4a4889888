// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/core/Shift.h"

#include <QDateTime>
#include <QUuid>

namespace hui {
class Database;
}

namespace hui::community {

/// A paper that comes out of a printer.
struct NotePaper {
    QUuid operation;
    Shift shift;
    QUuid subject; ///< the booking, or the operation of the payment
    QString paper; ///< "slip", "paid"
    QDateTime at;
};

/// Counts a printing, here and in the journal for the platform: how many there are now. The same
/// operation again counts nothing again.
Result<int> notePaper(Database& database, const NotePaper& request);

} // namespace hui::community
