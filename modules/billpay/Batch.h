// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/Payment.h"

#include <QMap>

namespace hui::billpay {

/// Where a batch stands.
enum class BatchState {
    Imported, ///< read and checked; no money has moved
    Running, ///< the money is taken, rows are being paid; also after a crash
    Closed, ///< ended, what was left of the money is with the customer
    Discarded, ///< given up before any money moved
};

/// Where a row stands on the desk. What the platform says of a paid one is its payment's state.
enum class BatchRowState {
    Refused, ///< wrong in the file; no money was taken for it
    Ready,
    Paid, ///< recorded as a payment of its own
    Declined, ///< refused when its turn came; its money goes back when the batch is closed
    Skipped, ///< not tried any more when the batch was closed; its money went back
};

/// One line of the list.
struct BatchRow {
    int number = 0; ///< from 1, without gaps
    int line = 0; ///< as a person sees it in the file
    QUuid operation; ///< that pays it; made when the file was read
    QString biller; ///< its id; what stands in the file when there is no such biller
    QString billerName = {};
    QString account; ///< in clear; mask it before it is shown
    QString holder = {}; ///< as in the file, in clear; mask it before it is shown
    QString billNo = {}; ///< on the biller's paper, or empty
    QString period = {}; ///< "2026-01", or empty
    QString note = {};
    QMap<QString, QString> parameters = {}; ///< what the biller asks for beside the account
    Money amount = Money::fen(0); ///< what the biller gets
    Money fee = Money::fen(0); ///< of the customer, beside the amount
    bool mustAsk = false; ///< its biller is asked for the bill before it is paid
    qint64 termsVersion = 0; ///< of the biller's terms it was checked by
    BatchRowState state = BatchRowState::Ready;
    QString reason = {}; ///< English, of the context "Error": what is wrong, or, of a row that is
                         ///< ready or paid, why a second person signs for it; empty: nothing
    int otherLine = 0; ///< the line that says the same; 0: none
    QDateTime heldUntil = {}; ///< UTC; its biller is closed before; else invalid

    Money taken() const { return Money::fen(amount.minor() + fee.minor()); }
    /// Whether a second person has to sign for it.
    bool isDoubtful() const { return state == BatchRowState::Ready && !reason.isEmpty(); }
};

/// How many rows stand somewhere, and what they come to with their fees.
struct BatchTally {
    int rows = 0;
    Money sum = Money::fen(0);
};

/// A list of payments and how far it has come.
struct Batch {
    QUuid id; ///< also the operation that takes the money
    QString operatorId;
    QString till;
    QDate businessDate;
    QString file; ///< its name without the folder; may name persons
    PayMode mode = PayMode::Cash;
    Debit debit = {};
    BatchState state = BatchState::Imported;
    int twins = 0; ///< rows that look like a payment made minutes before the import: each says so
    Money total = Money::fen(0); ///< what is taken for it, with fees
    Money tendered = Money::fen(0);
    Money change = Money::fen(0);
    Money returned = Money::fen(0); ///< when it was closed
    QUuid closedBy = {};
    QDateTime at; ///< UTC
    QMap<BatchRowState, BatchTally> tallies = {};

    BatchTally tally(BatchRowState where) const { return tallies.value(where); }
    /// All rows, refused ones as well.
    int rows() const;
    /// What has been taken and not paid on: it is given back when the batch is closed.
    Money left() const;
};

/// "imported", "running" …: as stored.
QString nameOf(BatchState state);
BatchState batchStateOf(QStringView name);
QString nameOf(BatchRowState state);
BatchRowState batchRowStateOf(QStringView name);

} // namespace hui::billpay
