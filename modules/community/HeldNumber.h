// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/community/Booking.h"

namespace hui::community {

/// A number that this desk has held for a patient and not taken money for, with all that is needed
/// to go on with it.
struct HeldNumber {
    Booking booking = {};
    QUuid pay = {}; ///< the operations its payment will make
    QUuid book = {};
    QUuid customer = {}; ///< the patient's record; null: entered by hand
    QUuid caseId = {}; ///< that takes the booking on; null: it opens one of its own

    friend bool operator==(const HeldNumber&, const HeldNumber&) = default;
};

} // namespace hui::community
