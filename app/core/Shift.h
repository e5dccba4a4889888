// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDate>
#include <QString>

namespace hui {

/// Who works where, on which business day: what every operation of the desk is signed with.
/// Made at sign-in from the platform's answer; part of every request of a use case.
struct Shift {
    QString operatorId; ///< teller number, "0217"
    QString operatorName; ///< as shown on the desk; never printed for the customer
    QString branch; ///< branch number, "0512-08"
    QString till; ///< the cash box in use, "03"; empty when none is assigned
    QDate businessDate; ///< the day the books are kept for; not always the calendar's day
};

} // namespace hui
