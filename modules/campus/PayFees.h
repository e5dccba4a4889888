// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/PayWay.h"
#include "app/core/Result.h"
#include "app/till/Till.h"
#include "modules/campus/DeskFees.h"

namespace hui {
class Database;
}

namespace hui::campus {

/// Takes the money for items of a student, whole or in parts.
struct PayFees {
    QUuid operation; ///< made when the fees were read
    Shift shift;
    StudentFees fees; ///< as the platform told them
    QList<FeePart> parts;
    CashCount cashIn; ///< tendered
    CashCount cashOut; ///< change
    bool online = true; ///< how the line is now
    Countersign approval = {};
    QDateTime at;
    QUuid customer = {}; ///< the record of who pays; null: not known
    PayWay way = {}; ///< how it is paid; not in cash: no cash moves
    QString device = {}; ///< this desk
    QUuid caseId = {}; ///< the case that is gone on with by this payment; null: none
};

/// Journal, cash and payment, or nothing. Asking again with the same operation gives the same
/// payment.
///
/// Offline: the line is down; what is owed stands at the school, so no money is taken for it.
/// Refused: a part the school does not take, an item for which money of this desk is on its way or
/// came after the fees were told, the drawer is not open or cannot give the change.
/// Input: nothing is paid, or the cash does not add up; much cash by somebody unknown.
/// NeedsApproval: by the bank's table.
Result<DeskFees> payFees(Database& database, const PayFees& request);

/// The parts can be paid on a day: none is refused by faultOf().
Result<Done> checkParts(const StudentFees& fees, const QList<FeePart>& parts, const QDate& day);

/// What is wrong with an amount, for a teller; of the context "Error".
const char* textOf(PartFault fault);

/// The body of `campus.pay`, without its cash.
QJsonObject payBodyOf(const StudentFees& fees, const QList<FeePart>& parts);

/// The fees with those items alone that are paid of.
StudentFees onlyPaid(StudentFees fees, const QList<FeePart>& parts);

} // namespace hui::campus
