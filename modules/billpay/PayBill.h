// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/PaymentRequest.h"

#include <QStringList>

namespace hui {
class Database;
}

namespace hui::billpay {

/// The schema files of the module, in order; for StoreSettings::migrations.
QStringList billpayMigrations();

/// Takes the money, writes the payment and tells the platform: all of it or nothing. Asking again
/// with the same operation gives the same payment.
///
/// Input: account, periods or amounts are wrong. Offline: the biller may not be paid while the
/// line is down. Refused: paused biller, answer too old, paid already, over a limit, cash that
/// does not add up or is not there. NeedsApproval: large cash, or the same amount for the same
/// account within minutes.
Result<Payment> payBill(Database& database, const PayBill& request);

/// As payBill(), for all items or for none; the cash moves once, under the basket's id. The
/// payments come in the order of the items.
Result<QList<Payment>> payBasket(Database& database, const PayBasket& request);

} // namespace hui::billpay
