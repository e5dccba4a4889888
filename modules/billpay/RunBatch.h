// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/Batch.h"
#include "modules/billpay/PaymentRequest.h"

namespace hui {
class Database;
}

namespace hui::billpay {

/// Takes the money for all rows of a batch that are ready: one count of cash or one debit, one
/// signature, one operation ("billpay.batch_open", under the batch's id).
///
/// Refused: no row is ready, the batch is not the teller's, cash that does not add up or is not
/// there, who came may not act for whose list it is. Input: large cash without its payer.
/// NeedsApproval: large cash, or rows that look like paid minutes ago. Offline: a debit while the
/// line is down.
struct OpenBatch {
    QUuid batch;
    Shift shift;
    PayMode mode = PayMode::Cash;
    Debit debit = {}; ///< when the mode is not cash
    CashCount cashIn; ///< tendered for all of them
    CashCount cashOut; ///< change on the total
    bool online = true;
    Countersign approval = {};
    std::optional<Payer> payer = {};
    QDateTime at; ///< UTC
    QUuid customer = {}; ///< the record of whose list it is; null: no record
    QUuid agent = {}; ///< the record of who came with it for them; null: they came themselves
};
Result<Batch> openBatch(Database& database, const OpenBatch& request);

/// Pays one row of a batch that is open, under the row's own operation. One that is not ready stays
/// as it is, so that asking again, also after a crash, pays nothing twice. One whose biller is
/// closed and opens later on this day stays ready and says until when it waits.
///
/// What the rules refuse is no error but the row's end: Declined, with the reason; its money goes
/// back when the batch is closed. Offline: its biller cannot be paid while the line is down; the
/// row stays ready. Refused: the batch is not open.
struct PayBatchRow {
    QUuid batch;
    int row = 0;
    Shift shift;
    bool online = true;
    std::optional<FetchedBills> answer = {}; ///< of a row whose biller must be asked
    QDateTime at; ///< UTC
};
Result<BatchRow> payBatchRow(Database& database, const PayBatchRow& request);

/// Ends a batch: rows that are still ready are skipped, and what was taken and not paid on is given
/// back, in cash with one count or to the account ("billpay.batch_close"). A batch for which no
/// money was taken is discarded and leaves no operation.
///
/// Refused when the cash is not what is left over, or the batch is another teller's.
struct CloseBatch {
    QUuid operation; ///< made when the teller first asked for it
    QUuid batch;
    Shift shift;
    CashCount cashOut; ///< worth Batch::left(); empty when an account was debited
    QDateTime at; ///< UTC
};
Result<Batch> closeBatch(Database& database, const CloseBatch& request);

/// The row of a batch that comes next, from `number` on; nothing when none is ready any more.
Result<std::optional<BatchRow>> nextReadyRow(Database& database, const QUuid& batch, int number);

} // namespace hui::billpay
