// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/receipt/ReceiptDocument.h"
#include "modules/community/DeskBooking.h"

namespace hui::community {

/// Which paper a booking calls for.
enum class BookingPaper {
    Pending, ///< the cash is taken; number or money is not certain yet
    Slip, ///< booked: what the patient shows at the hospital
    Refund, ///< the cash was given back
};

/// "pending": as the count of printings knows it.
QString nameOf(BookingPaper paper);

/// The paper that stands for a booking as it is now.
BookingPaper paperOf(const DeskBooking& booking);

/// The paper as data, always Chinese. `printing`: how often it has been printed now; from the
/// second time on it says so.
ReceiptDocument bookingReceipt(
    const DeskBooking& booking, const Shift& shift, const QString& bank, int printing = 1);

/// "主任医师": as papers call it.
QString titleZh(DoctorTitle title);

} // namespace hui::community
