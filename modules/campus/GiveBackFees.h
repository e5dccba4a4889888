// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/till/Till.h"
#include "modules/campus/DeskFees.h"

namespace hui {
class Database;
}

namespace hui::campus {

/// Asks the school to let a payment of the day go. The money stays where it is until it has agreed.
struct CancelFees {
    QUuid operation;
    Shift shift;
    QUuid payment;
    QString reason;
    bool online = true;
    Countersign approval = {};
    QDateTime at;
};

/// Hands the cash of a payment back that was refused or taken back.
struct RefundFees {
    QUuid operation;
    Shift shift;
    QUuid payment;
    CashCount cashOut;
    Countersign approval = {};
    QDateTime at;
};

/// Refused: it is not paid, of another day, or another teller took it. Offline: the line is down.
/// Input: no reason. NeedsApproval always, whatever the bank's table says.
Result<DeskFees> cancelFees(Database& database, const CancelFees& request);

/// Refused: nothing is due back, or not that much; NeedsApproval by the bank's table. Also without
/// the line: that it is due back is known.
Result<DeskFees> refundFees(Database& database, const RefundFees& request);

} // namespace hui::campus
