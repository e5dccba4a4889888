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

namespace hui::cases {

/// The paper of a case is about to come out of a printer.
struct NoteCasePaper {
    QUuid operation;
    Shift shift;
    QUuid caseId;
    QDateTime at; ///< UTC
};

/// Counts the printing and tells the platform (`case.print`), both or neither: which one it is,
/// also after a restart. The same operation again is the same printing.
Result<int> noteCasePaper(Database& database, const NoteCasePaper& request);

} // namespace hui::cases
