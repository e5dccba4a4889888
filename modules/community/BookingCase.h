// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/CaseMove.h"
#include "modules/community/DeskBooking.h"

namespace hui {
class Database;
}

namespace hui::community {

/// What a booking is as a case (预约挂号), for desk and platform: hospital, department and day,
/// nothing of who is to be seen but their record.
Case caseOf(const Booking& booking, const QUuid& customer);

/// Its one step: the fee and the number, each made by an operation.
CaseStep stepOf(const QUuid& pay, const QUuid& book);

/// The case of a booking with its step begun: `known`, when it can take the step on, else one of
/// its own under the id of the payment, which is `mover.operation`.
Case caseBegun(const std::optional<Case>& known, const Case& own, const CaseStep& step,
    const QString& branch, const CaseMover& mover);

/// At the desk, within the transaction that takes the money: `taking` takes the booking on; null:
/// it opens a case of its own. Refused: that case is over, another's, or has one already.
Result<Done> beginBookingCase(Database& database, const QUuid& taking, const Case& own,
    const CaseStep& step, const QString& branch, const CaseMover& mover);

/// At the desk, within the transaction that gives the money back.
Result<Done> tellGivenBack(Database& database, const DeskBooking& known, const CaseMover& mover);

} // namespace hui::community
