// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"
#include "modules/campus/platform/SchoolAdapter.h"

#include <memory>

namespace hui::campus {

/// `campus.pay`: cash was taken for a student, or a row of a class list takes its part of what was
/// taken for the list; a row whose list is not here yet waits for it. The money lies in suspense
/// until the school has answered what is asked of the student, and then whether it takes it. What
/// is wrong is due back. No item is paid beyond what it comes to, whoever asks, and of a child
/// nothing is sent that the guardian's consent does not cover at that moment.
server::OperationKind payFeesOperation(std::shared_ptr<SchoolAdapter> adapter);

/// `campus.cancel`: a payment of the day is taken back when the school lets it go; the money is
/// then due back.
server::OperationKind cancelFeesOperation(std::shared_ptr<SchoolAdapter> adapter);

/// `campus.refund`: hands back in cash what is due back. Once.
server::OperationKind refundFeesOperation();

/// `campus.list_open`: the cash for a whole class list. `campus.list_close`: what no row has taken
/// goes back, all of it when the list was refused. It waits while the list is not here or more is
/// left than goes back, because then rows are still on their way.
server::OperationKind openListOperation();
server::OperationKind closeListOperation();

} // namespace hui::campus
