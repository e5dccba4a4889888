// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/CaseStep.h"
#include "modules/community/PayBooking.h"
#include "modules/community/UndoBooking.h"

namespace hui {
struct Case;
struct CaseMover;
} // namespace hui

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

/// At the desk, within the transaction that takes the money. Refused: the case that was to take
/// the booking on is over, another's, or has one already.
Result<Done> beginBookingCase(Database& database, const PayBooking& request);

/// At the desk, within the transaction that gives the money back.
Result<Done> tellGivenBack(
    Database& database, const DeskBooking& known, const RefundBooking& request);

} // namespace hui::community
