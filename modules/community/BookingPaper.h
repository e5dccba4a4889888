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

/// In which languages a paper names hospital, department and doctor.
enum class PaperNames {
    Chinese,
    Both, ///< for who reads no Chinese: also in English, where the directory has it
};

/// The paper as data, its own words always Chinese. `printing`: how often it has been printed now;
/// from the second time on it says so.
ReceiptDocument bookingReceipt(const DeskBooking& booking, const Shift& shift, const QString& bank,
    int printing = 1, PaperNames names = PaperNames::Chinese);

/// "主任医师": as papers call it.
QString titleZh(DoctorTitle title);

} // namespace hui::community
