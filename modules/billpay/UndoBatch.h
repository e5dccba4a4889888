// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Till.h"
#include "modules/billpay/BatchReport.h"
#include "modules/billpay/BatchUndoRepository.h"

namespace hui::billpay {

/// What of a list can be undone now: booked rows that are cancelled (撤销), and refused ones whose
/// cash is given back (退款).
struct Undoable {
    QList<QUuid> cancelled; ///< payments, in the order of the file
    QList<QUuid> refunded;
    Money cancelledSum = Money::fen(0); ///< with fees
    Money refundedSum = Money::fen(0);
    PayMode mode = PayMode::Cash;

    int rows() const { return static_cast<int>(cancelled.size() + refunded.size()); }
    Money sum() const { return Money::fen(cancelledSum.minor() + refundedSum.minor()); }
    /// What leaves the drawer: nothing when an account was debited.
    Money cash() const { return mode == PayMode::Cash ? sum() : Money::fen(0); }
};

/// Reads it. Refused: the list is open, another teller's, or nothing of it can be undone, as when
/// its billers take nothing back.
Result<Undoable> undoableOf(Database& database, const QUuid& batch, const Shift& shift);

/// Asks to undo a list that is closed: one signature for all rows, no cash yet. The operation
/// ("billpay.batch_undo") carries the sum the second person saw; no more can be undone by it.
///
/// Refused as undoableOf(), and while another undoing of it is under way. NeedsApproval: nobody
/// signed. Input: no reason.
struct AskUndo {
    QUuid operation;
    Shift shift;
    QUuid batch;
    QString reason;
    Countersign approval;
    QDateTime at; ///< UTC
};
Result<BatchUndo> askUndo(Database& database, const AskUndo& request);

/// Undoes the rows, once the platform has agreed: each is a `billpay.cancel` or `billpay.refund` of
/// its own with its own outcome; the cash leaves the drawer in one count. All of it or nothing.
///
/// Offline: the platform has not answered. Refused: it has refused, the cash is not what is given
/// back, or the rows come to more than was signed for.
struct PayUndo {
    QUuid undo;
    Shift shift;
    QList<QUuid> operations; ///< one for each row; kept on every retry
    CashCount cashOut; ///< worth Undoable::cash()
    QDateTime at; ///< UTC
};
Result<BatchUndo> payUndo(Database& database, const PayUndo& request);

/// The undoing of a list that is not done; nothing when there is none.
Result<std::optional<BatchUndo>> openUndo(Database& database, const QUuid& batch);

} // namespace hui::billpay
