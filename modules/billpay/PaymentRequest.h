// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Till.h"
#include "modules/billpay/Payment.h"

namespace hui::billpay {

/// Pays one bill, several of one account, or an amount on account.
struct PayBill {
    QUuid operation; ///< made when the form opened
    Shift shift;
    QString biller; ///< its id in the catalogue
    QString account; ///< as typed or scanned
    QString holder; ///< of FetchedBills; empty when typed from paper
    QString fetchId; ///< of FetchedBills; empty when nothing was fetched
    QDateTime fetchExpires; ///< of FetchedBills
    QList<Bill> bills; ///< the ones chosen; none where the biller is paid on account
    CashCount cashIn; ///< tendered
    CashCount cashOut; ///< change
    bool online = true; ///< how the line is now; false: the biller's offline rules hold
    Countersign approval = {}; ///< needed for large cash and for what looks like paid twice
    QDateTime at;
    QDateTime fetchedAt = {}; ///< of FetchedBills
    qint64 termsVersion = 0; ///< of the biller's terms when it was fetched
    QStringList offered = {}; ///< the numbers of all bills that were open, oldest first
    std::optional<Money> amount = {}; ///< entered by the teller; else what the bills come to
    QMap<QString, QString> parameters = {}; ///< what the biller asks for beside the account
    PayMode mode = PayMode::Cash;
    Debit debit = {}; ///< when the mode is not cash
    std::optional<Payer> payer = {};
    QString plan = {}; ///< code of what a top-up buys; empty where the biller sells no plans
    QString network = {}; ///< of FetchedBills: who serves the number
    QUuid customer = {}; ///< the record of who stands at the counter; null: no record
    QUuid agent = {}; ///< the record of who came for them; null: they came themselves
    QString device = {}; ///< this desk
    QUuid caseId = {}; ///< the case that is gone on with by this payment; null: none
};

/// Several payments with one count of cash. Each item keeps its own operation and outcome; shift,
/// line, mode, moment and signature are those of the first. The items hold no cash of their own.
struct PayBasket {
    QUuid basket; ///< made when the first item was put in
    QList<PayBill> items;
    CashCount cashIn; ///< tendered for all of them
    CashCount cashOut; ///< change on the total
};

} // namespace hui::billpay
