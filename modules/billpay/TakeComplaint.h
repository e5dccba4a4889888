// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Shift.h"
#include "modules/billpay/Complaint.h"

namespace hui {
class Database;
}

namespace hui::billpay {

/// Takes over a complaint of the branch, raised here or at another desk: who does looks after it
/// from now on, and every desk of the branch is told.
///
/// Refused: it is not known here, the teller looks after it already, or nothing more is to be done.
struct TakeComplaint {
    QUuid operation;
    Shift shift;
    QUuid complaint;
    QDateTime at; ///< UTC
};
Result<Complaint> takeComplaint(Database& database, const TakeComplaint& request);

/// A complaint of the branch; Refused when it is not known here.
Result<Complaint> knownComplaint(Database& database, const QUuid& complaint);

} // namespace hui::billpay
