// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/PayWay.h"
#include "app/core/CameFor.h"
#include "app/core/Shift.h"
#include "modules/billpay/Bill.h"
#include "modules/billpay/PaymentState.h"

#include <QMap>
#include <QUuid>

#include <optional>

namespace hui::billpay {

/// A later operation about a payment: the four ways money comes back, kept apart as Chinese
/// systems keep them, and what is done about one that is not clear.
struct Correction {
    QUuid operation;
    QString kind; ///< "billpay.cancel" 撤销, "billpay.reverse" 冲正, "billpay.refund" 退款 …
    QString reason;
    QDateTime at; ///< UTC
    qint64 sequence = 0; ///< device sequence
    OutboxState state = OutboxState::Recorded;
    QString receiptNo = {}; ///< of the platform, once accepted
    QString resultCode = {}; ///< why the platform refused it
    bool putBack = false; ///< refused, and the cash is in the drawer again
    QString decision = {}; ///< of a complaint; "refunded": what it granted was handed out
    QString phoneUrl = {}; ///< of the electronic receipt of one that was posted again
    QDateTime phoneUntil = {}; ///< UTC
    QString code = {}; ///< "D21", of a complaint
    QDate dueOn = {}; ///< by which a complaint is answered; invalid: no such day
};

/// A payment as the desk knows it. Its state is read from the outbox every time.
struct Payment {
    QUuid operation;
    Shift shift; ///< who took it
    QString biller;
    QString billerName;
    QString category;
    QString account; ///< in clear; mask it before it is shown
    QString holder; ///< masked by the platform; empty when it was never fetched
    QList<Bill> bills; ///< number, period and what was paid of it; empty: paid on account
    Money due = Money::fen(0); ///< what the biller gets
    Money tendered = Money::fen(0);
    Money change = Money::fen(0);
    bool offline = false; ///< taken while the line was down
    QDateTime at; ///< UTC
    qint64 sequence = 0; ///< device sequence
    PaymentState state = PaymentState::FundsTaken;
    QString receiptNo = {}; ///< of the platform, once accepted
    QString billerRef = {};
    QString resultCode = {}; ///< why the platform refused it
    QString phoneUrl = {}; ///< of the electronic receipt; empty when the platform gave none
    QDateTime phoneUntil = {}; ///< UTC; the link is good until then
    std::optional<Correction> correction = {}; ///< the last one that moves money back
    QList<Correction> followed = {}; ///< all of them, oldest first
    PayMode mode = PayMode::Cash;
    Money fee = Money::fen(0); ///< of the customer; beside `due`, never inside it
    QUuid basket = {}; ///< null: paid alone
    QMap<QString, QString> parameters = {}; ///< what the biller asked for beside the account
    QString debited = {}; ///< masked card or account; empty for cash
    QString plan = {}; ///< code of the plan that was bought; empty: none
    QString planText = {}; ///< as papers call it
    QDate bookedOn = {}; ///< when the biller counts it for another day; else invalid
    QDateTime heldUntil = {}; ///< UTC; waits for its biller to open; else invalid
    std::optional<CameFor> came = {}; ///< who came for the customer; nothing: they came

    /// What the customer gave for it: due and fee.
    Money taken() const { return Money::fen(due.minor() + fee.minor()); }
    bool isCash() const { return mode == PayMode::Cash; }
};

/// Several payments of one customer in one go: one count of cash, one change, each its own outcome.
struct Basket {
    QUuid id;
    QDate businessDate;
    PayMode mode = PayMode::Cash;
    int items = 0;
    Money total = Money::fen(0); ///< of dues and fees
    Money tendered = Money::fen(0);
    Money change = Money::fen(0);
    QDateTime at; ///< UTC
};

} // namespace hui::billpay
