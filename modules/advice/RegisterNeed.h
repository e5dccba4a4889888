// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/core/Shift.h"
#include "modules/advice/DeskReferral.h"

namespace hui {
class Database;
}

namespace hui::advice {

/// Writes down what somebody looks for (需求登记). Its id is that of the operation.
struct RegisterNeed {
    Shift shift;
    Need need; ///< with the version of the notice that was read and confirmed
    QDateTime at;
};

/// Journal and referral, or nothing; also without the line: it is sent later. Asking again with the
/// same id gives the same referral.
///
/// Input: a field is wrong. Refused: the notice is missing, unread or no longer in force; the desk
/// has never been told the notices; the id stands for something else.
Result<DeskReferral> registerNeed(Database& database, const RegisterNeed& request);

/// What is wrong with a need, for a teller; of the context "Error".
const char* textOf(NeedFault fault);

} // namespace hui::advice
