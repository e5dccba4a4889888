// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"
#include "modules/campus/platform/SchoolAdapter.h"

#include <memory>

namespace hui::campus {

/// `campus.pay`: cash was taken for a student, or a row of a class list takes its part of what was
/// taken for the list. What is wrong is due back at once; else the school is asked, and the money
/// lies in suspense until it has answered. No item is paid beyond what it comes to, whoever asks.
server::OperationKind payFeesOperation(std::shared_ptr<SchoolAdapter> adapter);

/// `campus.cancel`: a payment of the day is taken back when the school lets it go; the money is
/// then due back.
server::OperationKind cancelFeesOperation(std::shared_ptr<SchoolAdapter> adapter);

/// `campus.refund`: hands back in cash what is due back. Once.
server::OperationKind refundFeesOperation();

/// `campus.list_open`: the cash for a whole class list. `campus.list_close`: what no row has taken
/// goes back, all of it when the list was refused.
server::OperationKind openListOperation();
server::OperationKind closeListOperation();

} // namespace hui::campus
