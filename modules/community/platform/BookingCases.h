// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/CaseStep.h"
#include "app/server/Operations.h"
#include "modules/community/platform/BookingBodies.h"
#include "modules/community/platform/BookingRepository.h"

namespace hui::community {

/// The case of a payment that was booked, or refused with both of its legs, within the transaction
/// that does. The id of the case; null when the desk asked for none. What is refused without a
/// booking has no case: the desk's own is gone with the refusal.
Result<QUuid> beginCase(server::Context& context, const server::UploadedOperation& payment,
    const BookingBody& body, const std::optional<BranchBooking>& booking, bool isTaken);

/// Tells the case of a booking what befell one of its legs, within the transaction in which it
/// did; the desks of the branch hear of it. A leg that does not stand there stays as it is.
Result<Done> tellCase(server::Context& context, const server::UploadedOperation& operation,
    const BranchBooking& booking, LegKind kind, LegEvent event);

} // namespace hui::community
