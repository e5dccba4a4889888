// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Operation.h"
#include "modules/billpay/PaymentRequest.h"

#include <QJsonObject>

namespace hui {
class Database;
}

namespace hui::billpay {

extern const QString payKind; ///< "billpay.pay"

/// What the rules have let through, to be written down.
struct AllowedPayment {
    const PayBill& request;
    Payment payment; ///< worked out, with its basket or batch and the cash of it
    QJsonObject together; ///< what the body tells of the cash and of what it is paid with
    std::optional<QUuid> after = {}; ///< is sent only after that operation was accepted
};

/// Who pays, who came for them and who was seen: `customer`, `agent` and `payer` of a body.
QJsonObject comingOf(const PayBill& request);
QJsonObject comingOf(const QUuid& customer, const QUuid& agent, const std::optional<Payer>& payer);

/// The entry of the journal for it.
Operation operationOf(const AllowedPayment& allowed);

/// Journal and payment of one item, inside the transaction of the use case; the drawer is not
/// touched. Gives the payment with its number and state.
Result<Payment> recordPayment(Database& database, const AllowedPayment& allowed);

} // namespace hui::billpay
