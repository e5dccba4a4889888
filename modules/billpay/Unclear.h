// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/FollowUp.h"

namespace hui::billpay {

/// 冲正: makes an attempt void whose outcome nobody knows, or that the biller has not posted. The
/// platform asks the biller to take the very attempt back, and refuses it for good should it still
/// arrive. When it has agreed, the cash is due back (RefundDue) and refundPayment() hands it out;
/// when it has not, the payment stays what it is. No cash moves here. Signed by a supervisor.
Result<Payment> reverseAttempt(Database& database, const FollowUp& request);

/// 挂账: at the end of its day an uncertain payment goes to suspense, to be cleared by name. It is
/// still asked for with the same id. Signed by a supervisor.
Result<Payment> suspendPayment(Database& database, const FollowUp& request);

/// What an uncertain payment was found to be, and by what.
struct Evidence {
    enum class Kind { BillerStatement, BillerCall, CustomerProof };
    Kind kind = Kind::BillerStatement;
    QString reference; ///< the biller's number, the number of the statement
};

/// 灰记录确认/取消: resolves an uncertain payment by evidence, signed by a supervisor: `paid`
/// confirms it, else it is void. The outcome then comes through the payment's own id, as any other.
struct ResolveUncertain {
    FollowUp of;
    bool paid = true;
    Evidence evidence;
};
Result<Payment> resolveUncertain(Database& database, const ResolveUncertain& request);

/// 补记: asks the biller again to post a payment it has been paid for and has not posted, under the
/// payment's own reference, so that it cannot post twice.
Result<Payment> repostPayment(Database& database, const FollowUp& request);

/// "biller_statement" …: as on the wire.
QString nameOf(Evidence::Kind kind);

} // namespace hui::billpay
