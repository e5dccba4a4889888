// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/Payment.h"
#include "modules/billpay/Subscription.h"

#include <QMap>

namespace hui {
class Database;
}

namespace hui::billpay {

/// How the customer has signed an agreement: on paper, whose number is noted, or by a code they
/// got and told.
struct CustomerSignature {
    enum class Kind { Paper, Code };
    Kind kind = Kind::Paper;
    QString reference; ///< number of the paper, or of the code; never the code itself
};

/// 签约代扣: agrees that the bills of an account are paid from a customer's account, or that they
/// are asked each time. One agreement an account of a biller.
struct Subscribe {
    QUuid operation; ///< made when the form opened
    Shift shift;
    QString biller; ///< its id in the catalogue
    QString account; ///< as typed or scanned
    QString holder; ///< masked, of what was fetched; may be empty
    Debit debit; ///< whose account pays
    SubscriptionTerms terms;
    CustomerSignature signature;
    QDateTime at;
    QMap<QString, QString> parameters = {}; ///< what the biller asks for beside the account
    QUuid customer = {}; ///< the record that was served; null: nobody looked for one
};
Result<Subscription> subscribe(Database& database, const Subscribe& request);

/// What every later operation about a subscription is asked with.
struct SubscriptionRequest {
    QUuid operation;
    Shift shift;
    QUuid original; ///< the subscription
    CustomerSignature signature;
    QDateTime at;
};

/// Changes what the customer has agreed to, from now on.
struct ChangeSubscription {
    SubscriptionRequest of;
    SubscriptionTerms terms;
};
Result<Subscription> changeSubscription(Database& database, const ChangeSubscription& request);

/// Leaves out the next payment, and only that one.
Result<Subscription> skipNextPayment(Database& database, const SubscriptionRequest& request);

/// 解约: ends it by the customer's wish.
Result<Subscription> cancelSubscription(Database& database, const SubscriptionRequest& request);

} // namespace hui::billpay
