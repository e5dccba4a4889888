// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Till.h"
#include "modules/billpay/Payment.h"

#include <functional>

namespace hui {
class Database;
}

namespace hui::billpay {

extern const QString undoKind; ///< "billpay.batch_undo"

/// What every later operation about a payment is asked with.
struct FollowUp {
    QUuid operation; ///< made when it was begun; kept on every retry
    Shift shift;
    QUuid original; ///< the payment
    QString reason; ///< why; printed and journalled
    Countersign approval; ///< where a second person must sign
    QDateTime at;
    QUuid undo = {}; ///< the undoing of a whole list that this is part of: that is signed, and its
                     ///< cash counted, once for all of them; null: it stands alone
};

/// What is particular about one kind of later operation.
struct Following {
    QString kind; ///< "billpay.cancel"
    QJsonObject words = {}; ///< its body, beside original, reason and approval
    std::function<Result<QJsonObject>()> decide = {}; ///< more of its body, which the desk works
                                                      ///< out once; a retry does not repeat it
    std::function<Result<Done>(const Payment&)> check; ///< the rules of this kind
    bool isSigned = true; ///< a second person must sign
    bool waitsForOriginal = false; ///< is sent only after the payment was accepted
    std::optional<CashCount> cashOut = {}; ///< leaves the drawer with it
    bool isHandedBack = false; ///< the customer has it at once: the case of the payment is told
};

/// Records a later operation: rules, signature, journal, drawer and its row in one transaction.
/// Asking again with the same operation changes nothing. Gives the payment as it stands then.
Result<Payment> follow(Database& database, const FollowUp& request, const Following& what);

/// The same inside the caller's transaction.
Result<Payment> followWithin(Database& database, const FollowUp& request, const Following& what);

/// The payment of an operation; Refused when there is none.
Result<Payment> paymentOf(Database& database, const QUuid& operation);

/// Whether something happens to a payment in its state; else Refused with `text`.
Result<Done> checkStep(const Payment& payment, PaymentEvent event, const char* text);

/// Whether the cash is all that the customer gave, less the change.
Result<Done> checkWhole(const Payment& payment, const CashCount& cash);

} // namespace hui::billpay
