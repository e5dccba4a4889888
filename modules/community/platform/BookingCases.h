// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/ServiceCase.h"
#include "app/server/Operations.h"
#include "modules/community/platform/BookingBodies.h"
#include "modules/community/platform/BookingRepository.h"

namespace hui::community {

/// The case of a payment that was booked, or refused, with what befell its legs, within the
/// transaction that does. The id of the case; null when the desk asked for none. What is refused
/// without a booking has no case: the desk's own is gone with the refusal.
Result<QUuid> beginCase(server::Context& context, const server::UploadedOperation& payment,
    const BookingBody& body, const std::optional<BranchBooking>& booking,
    const QList<LegTold>& told);

/// Tells the case of a booking what befell its legs, within the transaction in which it did; the
/// desks of the branch hear of it. A leg that does not stand there stays as it is.
Result<Done> tellBookingCase(server::Context& context, const server::UploadedOperation& operation,
    const BranchBooking& booking, const QList<LegTold>& told);

/// The number is gone, refused (`event`: Fail) or let go (Undo): an account has its money again at
/// once, cash is due back. Its case is told both.
Result<Done> giveNumberUp(server::Context& context, const server::UploadedOperation& operation,
    const BranchBooking& booking, LegEvent event);

/// The same when the cash of a payment was handed out, of one that was refused as well, or that of
/// a part of a deposit.
Result<Done> tellHandedOut(
    server::Context& context, const server::UploadedOperation& operation, const QUuid& payment);

} // namespace hui::community
