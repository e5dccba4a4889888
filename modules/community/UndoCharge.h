// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/till/Till.h"
#include "modules/community/DeskCharge.h"

namespace hui {
class Database;
}

namespace hui::community {

/// Asks the hospital to give back what was paid for a visit, all of it. No cash moves before it has
/// agreed. A second person signs.
struct UndoCharge {
    QUuid operation;
    Shift shift;
    QUuid charge;
    QString reason;
    bool online = true;
    Countersign approval = {};
    QDateTime at;
};

/// Asks the hospital to give back a part of a deposit: at most its balance, and at most what the
/// bank has taken for the stay. A second person signs.
struct ReleaseDeposit {
    QUuid operation;
    Shift shift;
    Stay stay; ///< as the hospital told it last
    Money amount;
    QString reason;
    bool online = true;
    Countersign approval = {};
    QDateTime at;
    QString device = {}; ///< this desk
    QUuid caseId = {}; ///< the case that is gone on with by this; null: none
};

/// Hands out the cash of a charge that is due back.
struct RefundCharge {
    QUuid operation;
    Shift shift;
    QUuid charge;
    CashCount cashOut;
    Countersign approval = {};
    QDateTime at;
    QString device = {}; ///< this desk
};

/// Refused: it is not paid. Offline: the line is down. Input: no reason. NeedsApproval: not signed.
Result<DeskCharge> undoCharge(Database& database, const UndoCharge& request);

/// Refused: more than Stay::releasable(), or the case cannot be gone on with by this. Else as
/// undoCharge().
Result<DeskCharge> releaseDeposit(Database& database, const ReleaseDeposit& request);

/// Refused: nothing is due back, or not that much; NeedsApproval by the bank's table. The way the
/// money came is the way it goes: cash. Also without the line: that it is due back is known.
Result<DeskCharge> refundCharge(Database& database, const RefundCharge& request);

} // namespace hui::community
