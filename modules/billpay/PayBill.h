// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Till.h"
#include "modules/billpay/Payment.h"

namespace hui {
class Database;
}

namespace hui::billpay {

/// The schema files of the module, in order; for StoreSettings::migrations.
QStringList billpayMigrations();

/// Takes cash for the bills chosen.
struct PayBill {
    QUuid operation; ///< made when the form opened
    Shift shift;
    QString biller; ///< its id in the catalogue
    QString account; ///< as typed or scanned
    QString holder; ///< of FetchedBills; empty when typed from paper
    QString fetchId; ///< of FetchedBills; empty when typed from paper
    QDateTime fetchExpires; ///< of FetchedBills
    QList<Bill> bills; ///< the ones chosen
    CashCount cashIn; ///< tendered
    CashCount cashOut; ///< change
    bool online = true; ///< how the line is now; false: the biller's offline rules hold
    Countersign approval = {}; ///< needed for large cash and for what looks like paid twice
    QDateTime at;
};

/// Takes the cash, writes the payment and tells the platform: all of it or nothing. Asking again
/// with the same operation gives the same payment.
///
/// Input: account, periods or amounts are wrong. Offline: the biller may not be paid while the
/// line is down. Refused: paused biller, answer too old, paid already, over an offline limit,
/// cash that does not add up or is not there. NeedsApproval: large cash, or the same amount for
/// the same account within ten minutes.
Result<Payment> payBill(Database& database, const PayBill& request);

} // namespace hui::billpay
