// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Transfer.h"

namespace hui::cash {

/// Sends a range of blank forms out of the shift's box to another box of the branch: it is in
/// transit until the other side has counted it. What leaves the vault is signed by a second person.
/// Refused unless every one of the numbers is in the box.
struct SendBlanks {
    QUuid operation;
    Shift shift;
    QString to; ///< number of a box
    BlankRange range;
    std::optional<Countersign> second = {};
    QDateTime at;
};
Result<Transfer> sendBlanks(Database& database, const SendBlanks& request);

/// Takes forms that are on their way into the shift's box. Refused unless the numbers that were
/// counted are those that were sent: then they are refused with a reason, and go back.
struct ReceiveBlanks {
    QUuid operation;
    Shift shift;
    QUuid transfer;
    BlankRange counted;
    QDateTime at;
};
Result<Transfer> receiveBlanks(Database& database, const ReceiveBlanks& request);

/// Does not take forms that are on their way to the shift's box.
struct RefuseBlanks {
    QUuid operation;
    Shift shift;
    QUuid transfer;
    QString reason;
    QDateTime at;
};
Result<Transfer> refuseBlanks(Database& database, const RefuseBlanks& request);

/// Puts forms back into the box they left: the receiver refused them, or the platform never booked
/// that they were sent.
struct TakeBackBlanks {
    QUuid operation;
    Shift shift;
    QUuid transfer;
    QDateTime at;
};
Result<Transfer> takeBackBlanks(Database& database, const TakeBackBlanks& request);

/// Forms that were taken in or back in vain leave the box again. Refused when nothing was done in
/// vain, at another box, or when one of them is not in the box any more.
Result<Transfer> takeOutBlanks(Database& database, const TakeOutAgain& request);

} // namespace hui::cash
