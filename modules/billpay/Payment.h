// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Shift.h"
#include "modules/billpay/Bill.h"
#include "modules/billpay/PaymentState.h"

#include <QUuid>

namespace hui::billpay {

/// The operation that gave the cash of a payment back: a reversal of one that succeeded, the
/// refund of one the platform refused.
struct Correction {
    QUuid operation;
    QString kind; ///< "billpay.reverse", "billpay.refund"
    QString reason;
    QDateTime at; ///< UTC
    qint64 sequence = 0; ///< device sequence
    OutboxState state = OutboxState::Recorded;
    QString receiptNo = {}; ///< of the platform, once accepted
    QString resultCode = {}; ///< why the platform refused it
    bool putBack = false; ///< refused, and the cash is in the drawer again
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
    QList<Bill> bills; ///< number, period and due only
    Money due = Money::fen(0);
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
    std::optional<Correction> correction = {};
};

} // namespace hui::billpay
